"""The figures of the whole: worth, bound, their distance, status. What proves the bound: `verify.bound`."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from math import floor

from asnkompetensi.verify.broken import Broken
from asnkompetensi.verify.case import Case


def figures(case: Case) -> Iterator[Broken]:
    """What does not add up."""
    plan = case.plan
    worth = sum((Fraction(seat.nilai) for seat in plan.kursi), Fraction(0))
    value, bound = Fraction(plan.nilai), Fraction(plan.batas)
    if value != worth:
        yield Broken("nilai", "nilai", tertulis=value, seharusnya=worth)
    if bound < value:
        yield Broken("batas", "batas", tertulis=bound, batas=value)
    apart = distance(value, bound)
    if Fraction(plan.selisih_persen) != apart:
        yield Broken("selisih", "selisih_persen", tertulis=plan.selisih_persen, seharusnya=apart)
    best = "optimal" if bound == value else "layak"
    status = "kosong" if not plan.kursi and not bound else best
    if plan.status != status:
        yield Broken("status", "status", tertulis=plan.status, seharusnya=status)


def distance(value: Fraction, bound: Fraction) -> Fraction:
    """100 x (bound - value) / bound, 2 decimals half up; 0 where the bound is 0."""
    return Fraction(floor(10_000 * (bound - value) / bound + Fraction(1, 2)), 100) if bound > 0 else Fraction(0)
