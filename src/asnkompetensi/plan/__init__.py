"""The best plan that the money can buy, with a proof: which classes are held, who sits in them, which purse pays.

In: resolved data, gap rows, the offers of every gap as a table, limits, a watch. Out: a plan, a proven upper bound of
every plan, result tables, totals, problems. One instance (:mod:`asnkompetensi.plan.instance`) is what the solvers know:
whole numbers in arrays, no names.
Must not know: files, printing, the clock (a :class:`~asnkompetensi.model.plan.Watch` comes in), other stages.
"""
