"""What every figure of every result table is made of: one registry a command, joined in one place.

In: the rules of a run. Out: by table, what names a row of it and the formula of each figure. A new command adds its
module and a line in :func:`asnkompetensi.explain.tables.every.every`. Must not know: data, results, languages.
"""
