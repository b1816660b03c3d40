"""Colleagues who close each other's gaps for free: pairs of mentor and learner, proven best, and learning circles.

In: resolved data, gap rows in codes, rules of training, options. Out: result tables, and totals.
Must not know: files, printing, the clock, other stages.
"""
