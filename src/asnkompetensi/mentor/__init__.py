"""Colleagues who close each other's gaps for free: pairs of mentor and learner, proven best, and learning circles.

In: resolved data, gap rows in codes, rules of training, options. Out: result tables, and totals.
Must not know: files, printing, the clock, other stages.

A learner is a person in one competency in which he is short; his mentor holds at least one level more than the standard
of the learner. The pairs are a flow from groups of like learners through places to mentors (`network`, `staff`,
`officers`), found by a solver (`solve`) and proven best in whole numbers without it (`proof`). What remains forms
circles (`circles`).
"""

from asnkompetensi.mentor.stage import mentor

__all__ = ["mentor"]
