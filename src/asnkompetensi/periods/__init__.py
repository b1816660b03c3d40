"""The course of every command that compares periods: each by itself, then all of them together, then a stage.

One source is one period, the oldest first. An older period is told for the day of its last assessment, so that its
figures are those of then; the newest for the day that is asked for. In: sources, how to read and compute them, the
stage. Out: a report. Must not know: what the stage compares, printing.
"""

from asnkompetensi.periods.course import beside, compared
from asnkompetensi.periods.source import Told, newest, told

__all__ = ["Told", "beside", "compared", "newest", "told"]
