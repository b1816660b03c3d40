"""Trainings whose days are not known, cannot be, or are over."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from asnkompetensi.model.kinds import date_of
from asnkompetensi.model.problem import Problem
from asnkompetensi.plan.doubts.origin import places

if TYPE_CHECKING:
    import pandas as pd

    from asnkompetensi.model.data import Data


def undated(data: Data, *, away: bool) -> list[Problem]:
    """`RENCANA-06`, one for each way in which the calendar does not know the days of trainings.

    Facts `apa`, `jumlah`; evidence `kode`, `nama`. Trainings with neither a first day nor a number of days are told
    where `away` counts the people in class.
    """
    return [*_undated(data, away=away)]


def _undated(data: Data, *, away: bool) -> Iterator[Problem]:
    rows = data.katalog.pelatihan
    begin, days = rows["mulai"].notna(), rows["hari"].notna()
    nothing = days & (rows["hari"].fillna(1) <= 0)
    ways = {
        "hari_nol": (nothing, "hari"),
        "tanpa_hari": (begin & ~days, "hari"),
        "tanpa_mulai": (~begin & days & ~nothing, "mulai"),
    }
    if away:
        ways["tanpa_tanggal"] = (~begin & ~days, "mulai")
    for apa, (wrong, column) in ways.items():
        if wrong.any():
            yield _told(data, rows[wrong], "RENCANA-06", column, apa=f"@doubts.{apa}")


def past(data: Data, today: int) -> list[Problem]:
    """`RENCANA-08` for trainings that began before a day.

    Facts `jumlah`, `tanggal`; evidence `kode`, `nama`, `mulai`.
    """
    rows = data.katalog.pelatihan
    over = rows[rows["mulai"].fillna(today) < today]
    return [] if over.empty else [_told(data, over, "RENCANA-08", "mulai", tanggal=_day(today))]


def _told(data: Data, rows: pd.DataFrame, kode: str, column: str, **facts: str) -> Problem:
    bukti = tuple(
        {"kode": code, "nama": name, "mulai": "" if begin is None else _day(begin)}
        for code, name, begin in zip(rows["kode"], rows["nama"], _known(rows), strict=True)
    )
    return Problem(kode, places(data, rows, column, "kode"), {"jumlah": len(rows), **facts}, bukti)


def _known(rows: pd.DataFrame) -> list[int | None]:
    known = rows["mulai"].notna().tolist()
    return [int(begin) if is_known else None for begin, is_known in zip(rows["mulai"].tolist(), known, strict=True)]


def _day(days: int) -> str:
    return date_of(days).strftime("%d-%m-%Y")
