"""The gap: level required, level held, gap rows, JPM, roll-ups. Pure functions over whole-number frames.

In: resolved :class:`~asnkompetensi.model.data.Data`, the rules of the run, the call's options. Out: totals, the result
tables that were asked for, and the problems that only the computation can meet. One definition serves every engine that
narwhals knows: it uses no index, no row order and no floating point; codes become names at the very end (`present`).
Must not know: files, printing, the clock, languages.
"""

from asnkompetensi.gap.compute import gap

__all__ = ["gap"]
