"""Roll-up by jabatan."""

from __future__ import annotations

import narwhals.stable.v2 as nw

from asnkompetensi.gap.totals import totals
from asnkompetensi.model.frames import Frame
from asnkompetensi.model.rules import Rules


def jobs(counted: Frame, rules: Rules) -> Frame:
    """One row per jabatan that somebody has: the columns of `totals`, `jabatan`, and `jenjang`.

    Where people of one jabatan differ in jenjang, that of the first person (by unit and NIP) stands.
    """
    first = counted.group_by("jabatan").agg(orang=nw.col("orang").min())
    grades = counted.join(first, on=["jabatan", "orang"]).select("jabatan", "jenjang")
    return totals(counted, rules, "jabatan").join(grades, on="jabatan")
