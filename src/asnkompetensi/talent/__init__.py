"""Who stands above the standard and what to offer them, beside who needs development first.

In: resolved data, gap rows in codes, rules of training, options. Out: result tables, and totals.
Must not know: files, printing, the clock, other stages. Sex, religion and marital status weigh nothing here.
"""

from asnkompetensi.talent.stage import talent

__all__ = ["talent"]
