"""PPPK whom a plan gives more JP in a year of contract than are usual (PP 49/2018; only warned of)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.codes import Pegawai
from asnkompetensi.model.data import NONE
from asnkompetensi.model.kinds import NUMBER_UNIT, date_of, day
from asnkompetensi.model.nip import mask
from asnkompetensi.model.problem import Fact, Problem
from asnkompetensi.plan.doubts.origin import places

if TYPE_CHECKING:
    from asnkompetensi.plan.planned import Planned

LEAP_DAY = 29


def above(planned: Planned) -> list[Problem]:
    """`RENCANA-02`: facts `jumlah` of people, `batas`; evidence `nip` (masked), `nama`, `jp`, `akhir` (of the year).

    JP attended in the year of contract that holds the day of the rules, and those of seats that begin in it, count
    together; a seat without a first day begins on that day. Without an end of contract the calendar year counts.
    """
    people = planned.data.pegawai
    taken = planned.instance.kursi.orang[planned.found.kursi]
    new = [who for who in np.unique(taken).tolist() if people["status"].iloc[who] == Pegawai.PPPK.value]
    ends = people["akhir_kontrak"].fillna(NONE).to_numpy(np.int64)
    years = {who: _year(int(ends[who]), planned.rules.as_of) for who in new}
    jp = {who: _within(_days(planned, who), *years[who]) for who in new}
    over = [who for who in new if jp[who] > planned.rules.batas_jp_pppk]
    if not over:
        return []
    nip, nama = people["nip"].tolist(), people["nama"].tolist()
    bukti: tuple[dict[str, Fact], ...] = tuple(
        {
            "nip": mask(nip[who]),
            "nama": "" if nip[who] else nama[who],
            "jp": _number(jp[who]),
            "akhir": date_of(years[who][1]).strftime("%d-%m-%Y"),
        }
        for who in over
    )
    facts: dict[str, Fact] = {"jumlah": len(over), "batas": _number(planned.rules.batas_jp_pppk)}
    return [Problem("RENCANA-02", places(planned.data, people.iloc[over], "status", "nip", "nama"), facts, bukti)]


def _days(planned: Planned, who: int) -> Iterator[tuple[int, int]]:
    """Day and JP (millionths) of what a person attended and will attend."""
    katalog, instance = planned.data.katalog, planned.instance
    past = katalog.attended[katalog.attended["orang"] == who]
    yield from zip(past["hari"].tolist(), past["jp"].tolist(), strict=True)
    seats = planned.found.kursi[instance.kursi.orang[planned.found.kursi] == who]
    trainings = instance.kursi.pelatihan[seats]
    begin = katalog.pelatihan["mulai"].fillna(day(planned.rules.as_of)).to_numpy(np.int64)[trainings]
    yield from zip(begin.tolist(), instance.kelas.jp[trainings].tolist(), strict=True)


def _within(days: Iterable[tuple[int, int]], first: int, last: int) -> int:
    return sum(jp for when, jp in days if first <= when <= last)


def _year(end: int, today: date) -> tuple[int, int]:
    """The first and last day of the year of contract that holds `today`; it ends on the day on which the contract does.

    `NONE`: the calendar year.
    """
    found = date(today.year, 12, 31) if end == NONE else date_of(end)
    last = _in(found, today.year)
    last = last if last >= today else _in(found, today.year + 1)
    return day(_in(found, last.year - 1)) + 1, day(last)


def _in(when: date, year: int) -> date:
    """The same day of another year; 28 February for a day that it does not have."""
    is_leap_day = (when.month, when.day) == (2, LEAP_DAY)
    return when.replace(year=year, day=LEAP_DAY - 1) if is_leap_day else when.replace(year=year)


def _number(millionths: int) -> str:
    whole, part = divmod(millionths, NUMBER_UNIT)
    return f"{whole}.{part:06}".rstrip("0").rstrip(".")
