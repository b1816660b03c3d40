"""How sure the figures are: what else they may be where not all was assessed, and whether verdicts stand.

In: resolved data, gap rows in codes, the scale of the other purpose, options. Out: result tables.
Must not know: files, printing, the clock, other stages. :func:`asnkompetensi.sure.stage.sure` is the stage; the names
of its tables are asked for before anything is read, so that nothing is imported here.
"""
