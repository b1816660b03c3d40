"""Roll-up by unit."""

from __future__ import annotations

import narwhals.stable.v2 as nw

from asnkompetensi.gap.totals import totals
from asnkompetensi.model.frames import Frame
from asnkompetensi.model.rules import Rules


def units(counted: Frame, unit_competencies: Frame, rules: Rules) -> Frame:
    """One row per unit that has people: the columns of `totals`, `unit`, and `terlemah`.

    `terlemah` is the competency with the largest `total_kesenjangan` in the unit, the first by name among equals;
    missing where the total is 0.
    """
    return totals(counted, rules, "unit").join(_weakest(unit_competencies), on="unit", how="left")


def _weakest(unit_competencies: Frame) -> Frame:
    short = unit_competencies.filter(nw.col("total_kesenjangan") > 0)
    most = short.group_by("unit").agg(terbanyak=nw.col("total_kesenjangan").max())
    weakest = short.join(most, on="unit").filter(nw.col("total_kesenjangan") == nw.col("terbanyak"))
    return weakest.group_by("unit").agg(terlemah=nw.col("kompetensi").min())
