"""Roll-ups by competency, over everybody and unit by unit."""

from __future__ import annotations

from collections.abc import Sequence

import narwhals.stable.v2 as nw

from asnkompetensi.gap.pairs import COUNTS
from asnkompetensi.gap.totals import shares
from asnkompetensi.model.frames import Frame

_KEYS = ("unit", "kompetensi")
_FIGURES = {**COUNTS, "total_kesenjangan": nw.col("kesenjangan").sum()}


def unit_competencies(pairs: Frame) -> Frame:
    """One row per unit and competency required there.

    `unit`, `kompetensi`; counts of gap rows `pasangan`, `dinilai`, `kurang`, `sesuai`, `lebih`, `belum_dinilai`;
    `total_kesenjangan`, `persen_kurang`, `rata_kesenjangan`.
    """
    return _shared(pairs.group_by(*_KEYS).agg(**_FIGURES))


def together(parts: Sequence[Frame]) -> Frame:
    """The same table from those of several groups of people."""
    return parts[0] if len(parts) == 1 else _summed(nw.concat(parts), *_KEYS)


def competencies(unit_competencies: Frame) -> Frame:
    """The same figures, one row per competency, from those by unit."""
    return _summed(unit_competencies, "kompetensi")


def _summed(rows: Frame, *by: str) -> Frame:
    return _shared(rows.group_by(*by).agg(nw.col(*_FIGURES).sum()))


def _shared(sums: Frame) -> Frame:
    """What follows from the sums; all in 64 bits, for engines count with fewer and sum with more."""
    figures = sums.with_columns(nw.col(*_FIGURES).cast(nw.Int64))
    return figures.with_columns(belum_dinilai=nw.col("pasangan") - nw.col("dinilai"), **shares("dinilai", "kurang"))
