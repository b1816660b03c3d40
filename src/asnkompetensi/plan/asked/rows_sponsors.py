"""The rows about sponsors: a page for each, and on it what to ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.model.kinds import MONEY_UNIT, NUMBER_UNIT
from asnkompetensi.model.reason import encoded, reason
from asnkompetensi.plan.asked.sponsors import Package, packages, sponsors, widened
from asnkompetensi.plan.rows_seats import BETWEEN

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from asnkompetensi.plan.instance import Instance
    from asnkompetensi.plan.planned import Planned

NEW = "(baru)"
UNITS = 3  # that a row names
MILLION = 1_000_000 * MONEY_UNIT


def sponsor_rows(planned: Planned, offers: Iterable[pd.DataFrame], names: Sequence[str]) -> pd.DataFrame:
    """One row per class that a sponsor may be asked for, by sponsor, best worth for a rupiah first; a new one last.

    `sponsor`, `nomor` on his page; `pelatihan`, `unit_kerja` (where the people are), `peserta`, `biaya` (sen),
    `level_ditutup`, `nilai`, `nilai_per_juta` (millionths); `biaya_jumlah` and `level_jumlah` of the page up to here;
    `alasan`.
    """
    wide = widened(planned, offers)
    asked = sponsors(names) if len(planned.data.katalog.dana) else []
    rows: list[dict[str, object]] = []
    for purse in [*asked, len(names)]:
        spent, closed = 0, 0
        for number, one in enumerate(packages(planned, wide, purse), 1):
            levels = int(wide.kursi.ditutup[one.seats].sum())
            spent, closed = spent + one.sen, closed + levels
            sums = {"nomor": number, "biaya_jumlah": spent, "level_jumlah": closed}
            sponsor = NEW if purse == len(names) else names[purse]
            rows.append({"sponsor": sponsor} | _row(planned, wide, one, levels) | sums)
    return pd.DataFrame(rows, columns=_COLUMNS)


_COLUMNS = [
    "sponsor", "nomor", "pelatihan", "unit_kerja", "peserta", "biaya", "level_ditutup", "nilai", "nilai_per_juta",
    "biaya_jumlah", "level_jumlah", "alasan",
]  # fmt: skip


def _row(planned: Planned, wide: Instance, one: Package, levels: int) -> dict[str, object]:
    worth = wide.worth(int(wide.kursi.nilai[one.seats].sum()))
    units = _units(planned, wide, one)
    key = "hanya_sponsor" if not one.terbayar else "menunggu_dana"
    if not one.sen:
        key = "gratis"
    return {
        "pelatihan": one.training,
        "unit_kerja": units,
        "peserta": len(one.seats),
        "biaya": one.sen,
        "level_ditutup": levels,
        "nilai": int(worth * NUMBER_UNIT),
        "nilai_per_juta": round(worth * MILLION / one.sen * NUMBER_UNIT) if one.sen else None,
        "alasan": encoded(reason(f"plan_asked.{key}", uang_biaya=one.sen, level_ditutup=levels, unit=units)),
    }


def _units(planned: Planned, wide: Instance, one: Package) -> str:
    """The units of the people, those with most of them first."""
    units = wide.unit[wide.kursi.orang[one.seats]]
    codes, count = np.unique(units, return_counts=True)
    order = codes[np.lexsort((codes, -count))]
    names = [planned.data.unit.names[code] for code in order[:UNITS].tolist()]
    return BETWEEN.join(names) + (f"{BETWEEN}+{len(order) - UNITS}" if len(order) > UNITS else "")
