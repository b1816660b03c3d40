"""What changed between periods: per person, unit and competency, and why the gap grew or shrank.

In: periods with common numbers of people and codes of names, options. Out: result tables, totals, problems as values.
Must not know: files, printing, the clock, other stages. The gap rows are those of the gap stage; here they are only
compared, and their difference is split into causes that add up exactly.
"""

from asnkompetensi.trend.stage import trend

__all__ = ["trend"]
