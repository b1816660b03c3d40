"""Whether a plan holds: proven from the data alone, in plain Python, without the solvers that made it.

In: the value of `plan.json`, resolved data, the rules of the run, the hash of the data. Out: what was proven in
figures, or the first thing that is broken as a problem. Need, offer, limits and money are defined here once more, so
that a fault in the planner cannot hide here. Prices in the file prove a bound of every plan; where a solver knew a
lower one by trying whole classes, that one is its word.
Must not know: the planner, the solvers, other stages, files, printing.
"""

from asnkompetensi.verify.stage import verify

__all__ = ["verify"]
