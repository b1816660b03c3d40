"""Why a figure is what it is: any figure of any result down to its parts, its formula and the cells it comes from.

In: resolved data, gap rows, the result tables and totals of a run, its rules, and what is asked about. Out: a tree for
each row asked about, and the same as a table. Each column of each result table has one formula, in a registry; what the
formula gives from the rows that feed it is held against what the table says, and a difference is told as a fault.
Must not know: files, printing, the clock, languages, how any table was computed.
"""

from asnkompetensi.explain.stage import explain

__all__ = ["explain"]
