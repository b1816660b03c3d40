"""The rows about sponsors: a page for each, and on it what to ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.model.data import NONE
from asnkompetensi.model.kinds import MONEY_UNIT, NUMBER_UNIT
from asnkompetensi.model.reason import Reason, encoded, reason
from asnkompetensi.plan.asked.sponsors import Package, packages, sponsors, widened
from asnkompetensi.plan.rows_purses import paid
from asnkompetensi.plan.rows_seats import BETWEEN
from asnkompetensi.plan.view import View

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from asnkompetensi.plan.instance import Instance
    from asnkompetensi.plan.planned import Planned

NEW = "(baru)"
UNITS = 3  # that a row names
MILLION = 1_000_000 * MONEY_UNIT
AND = ", "  # between units in a sentence


def sponsor_rows(planned: Planned, offers: Iterable[pd.DataFrame], names: Sequence[str]) -> pd.DataFrame:
    """One row per class that a sponsor may be asked for, by sponsor, best worth for a rupiah first; a new one last.

    `sponsor`, `nomor` on his page; `pelatihan`, `unit_kerja` (where the people are), `peserta`, `biaya` (sen),
    `level_ditutup`, `nilai`, `nilai_per_juta` (millionths); `biaya_jumlah` and `level_jumlah` of the page up to here;
    `alasan`; `diminta` (sen): what the class costs over what the sponsor's purse has left.
    """
    wide = widened(planned, offers)
    asked = sponsors(names) if len(planned.data.katalog.dana) else []
    left = [*(planned.instance.dana.pagu - paid(View(planned))).tolist(), 0]
    rows: list[dict[str, object]] = []
    for purse in [*asked, len(names)]:
        spent, closed = 0, 0
        for number, one in enumerate(packages(planned, wide, purse), 1):
            before, spent = max(spent - left[purse], 0), spent + one.sen
            more = max(spent - left[purse], 0) - before
            levels = int(wide.kursi.ditutup[one.seats].sum())
            closed += levels
            sums = {"nomor": number, "biaya_jumlah": spent, "level_jumlah": closed, "diminta": more}
            told = encoded(*_told(planned, wide, one, names, {"level_ditutup": levels, "uang_diminta": more}))
            sponsor = NEW if purse == len(names) else names[purse]
            rows.append({"sponsor": sponsor} | _row(planned, wide, one, levels) | sums | {"alasan": told})
    return pd.DataFrame(rows, columns=_COLUMNS)


_COLUMNS = [
    "sponsor", "nomor", "pelatihan", "unit_kerja", "peserta", "biaya", "level_ditutup", "nilai", "nilai_per_juta",
    "biaya_jumlah", "level_jumlah", "alasan", "diminta",
]  # fmt: skip


def _row(planned: Planned, wide: Instance, one: Package, levels: int) -> dict[str, object]:
    worth = wide.worth(int(wide.kursi.nilai[one.seats].sum()))
    return {
        "pelatihan": one.training,
        "unit_kerja": BETWEEN.join(_units(planned, wide, one)),
        "peserta": len(one.seats),
        "biaya": one.sen,
        "level_ditutup": levels,
        "nilai": int(worth * NUMBER_UNIT),
        "nilai_per_juta": round(worth * MILLION / one.sen * NUMBER_UNIT) if one.sen else None,
    }


def _told(
    planned: Planned, wide: Instance, one: Package, names: Sequence[str], facts: dict[str, int]
) -> Iterator[Reason]:
    """What the class closes; why no other purse pays it; what is still to be asked for where a part is there."""
    units = AND.join(_units(planned, wide, one))
    yield reason(
        "plan_asked.berbayar" if one.sen else "plan_asked.gratis",
        uang_biaya=one.sen,
        level_ditutup=facts["level_ditutup"],
        unit=units,
    )
    mine = np.unique(wide.unit[wide.kursi.orang[one.seats]])
    payers = np.flatnonzero(wide.dana.membayar[: len(names), one.training]).tolist()
    others = [(purse, int(wide.dana.unit[purse])) for purse in payers if purse != one.purse]
    bound = [(purse, unit) for purse, unit in others if unit != NONE and (mine != unit).any()]
    if not others:
        yield reason("plan_asked.tanpa_dana_lain")
    elif len(bound) == len(others):
        purse, unit = bound[0]
        yield reason("plan_asked.dana_berbatas", dana=names[purse], unit=planned.data.unit.names[unit])
    else:
        yield reason("plan_asked.menunggu_dana")
    if 0 < facts["uang_diminta"] < one.sen:
        there = one.sen - facts["uang_diminta"]
        yield reason("plan_asked.cukup_ditambah", uang_sisa=there, uang_diminta=facts["uang_diminta"])


def _units(planned: Planned, wide: Instance, one: Package) -> list[str]:
    """The units of the people, those with most of them first; how many more there are."""
    units = wide.unit[wide.kursi.orang[one.seats]]
    codes, count = np.unique(units, return_counts=True)
    order = codes[np.lexsort((codes, -count))]
    names = [planned.data.unit.names[code] for code in order[:UNITS].tolist()]
    return [*names, *([f"+{len(order) - UNITS}"] if len(order) > UNITS else [])]
