"""Roll-ups by competency, over everybody and unit by unit."""

from __future__ import annotations

from collections.abc import Sequence

import narwhals.stable.v2 as nw

from asnkompetensi.gap.totals import shares
from asnkompetensi.model.frames import Frame

_SUMS = ("pasangan", "dinilai", "kurang", "sesuai", "lebih", "total_kesenjangan")


def unit_competencies(pairs: Frame) -> Frame:
    """One row per unit and competency required there.

    `unit`, `kompetensi`; counts of gap rows `pasangan`, `dinilai`, `kurang`, `sesuai`, `lebih`, `belum_dinilai`;
    `total_kesenjangan`, `persen_kurang`, `rata_kesenjangan`.
    """
    return _summed(pairs.rename({"kesenjangan": "total_kesenjangan"}), "unit", "kompetensi")


def together(parts: Sequence[Frame]) -> Frame:
    """The same table from those of several groups of people."""
    return parts[0] if len(parts) == 1 else _summed(nw.concat(parts), "unit", "kompetensi")


def competencies(unit_competencies: Frame) -> Frame:
    """The same figures, one row per competency, from those by unit."""
    return _summed(unit_competencies, "kompetensi")


def _summed(rows: Frame, *by: str) -> Frame:
    sums = rows.group_by(*by).agg(nw.col(*_SUMS).sum())
    return sums.with_columns(belum_dinilai=nw.col("pasangan") - nw.col("dinilai"), **shares("dinilai", "kurang"))
