"""What those above the standard can give: help to colleagues, and work where their strength is lacking most."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals.stable.v2 as nw

from asnkompetensi.model.frames import Frame
from asnkompetensi.model.kinds import LEVEL_UNIT

if TYPE_CHECKING:
    from asnkompetensi.model.gaps import Gaps

_HELD = ["kompetensi", "level"]


def learners(people: Frame, gaps: Gaps) -> Frame:
    """How many gap rows of colleagues each of `people` could help with: `orang`, `mentor`; no row for none.

    A mentor holds a level at least one above the one that is required of the learner, whether his own jabatan asks for
    that competency or not.
    """
    holding = gaps.dimiliki.join(people.select("orang"), on="orang", how="semi")
    short = _short(gaps).group_by("kompetensi", "level_standar").agg(mentor=nw.len())
    levels = holding.select(_HELD).unique().join(short, on="kompetensi")
    levels = levels.filter(nw.col("level") >= nw.col("level_standar") + LEVEL_UNIT)
    helped = levels.group_by(_HELD).agg(nw.col("mentor").sum())
    return holding.join(helped, on=_HELD).group_by("orang").agg(nw.col("mentor").sum())


def projects(gaps: Gaps) -> Frame:
    """The unit that lacks most of each competency, the first by name among equals.

    `kompetensi`, `unit_proyek`, `total_proyek` (levels short there, millionths); no row where nobody is short.
    """
    units = _short(gaps).group_by("kompetensi", "unit").agg(total_proyek=nw.col("kesenjangan").sum())
    most = units.group_by("kompetensi").agg(nw.col("total_proyek").max())
    first = units.join(most, on=["kompetensi", "total_proyek"]).group_by("kompetensi", "total_proyek")
    return first.agg(unit_proyek=nw.col("unit").min())


def _short(gaps: Gaps) -> Frame:
    return gaps.pasangan.filter(nw.col("kesenjangan") > 0)
