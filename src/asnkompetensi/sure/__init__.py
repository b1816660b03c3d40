"""How sure the figures are: what else they may be where not all was assessed, and whether verdicts stand.

In: resolved data, gap rows in codes, the scale of the other purpose, options. Out: result tables.
Must not know: files, printing, the clock, other stages.
"""

from asnkompetensi.sure.stage import sure

__all__ = ["sure"]
