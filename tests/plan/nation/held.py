"""Instansi that share purses, held here or put together into one problem."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from typing import TypeVar

import numpy as np

from asnkompetensi.model.data import NONE
from asnkompetensi.plan.instance import Classes, Instance, Purses, Seats
from asnkompetensi.plan.nation.member import Member

Q = TypeVar("Q")
R = TypeVar("R")


@dataclass(frozen=True)
class Here:
    """A crew of this process."""

    members: Sequence[Member]

    def __len__(self) -> int:
        return len(self.members)

    def each(self, function: Callable[[Member, Q], R], questions: Sequence[Q]) -> list[R]:
        return [function(member, question) for member, question in zip(self.members, questions, strict=True)]

    def one(self, place: int, function: Callable[[Member, Q], R], question: Q) -> R:
        return function(self.members[place], question)


def sharing(instances: Sequence[Instance], part: float = 1.0, purses: int = 1) -> tuple[list[Member], np.ndarray]:
    """The first purses of each instance hold a part of those of all together, and pay for all of its units."""
    some = np.arange(purses)
    pagu = np.array([int(sum(int(one.dana.pagu[at]) for one in instances) * part) for at in some])
    members = []
    for one in instances:
        money, unit = one.dana.pagu.copy(), one.dana.unit.copy()
        money[some], unit[some] = pagu, NONE
        members.append(Member(replace(one, dana=replace(one.dana, pagu=money, unit=unit)), some))
    return members, pagu


def merged(members: Sequence[Member], pagu: np.ndarray) -> Instance:
    """One problem of all people, trainings, units and purses; no two instansi have any of them together but money.

    No shares by unit: they would be shares of the seats of all.
    """
    first = members[0].instance
    base = _bases(members)
    seats = {
        field.name: np.concatenate(
            [
                getattr(m.instance.kursi, field.name) + shift.get(field.name, 0)
                for m, shift in zip(members, base, strict=True)
            ]
        )
        for field in fields(Seats)
        if field.name != "awal"
    }
    seats["nilai"] = np.concatenate([m.instance.kursi.nilai * m.instance.satuan for m in members])
    parts = np.concatenate([np.diff(m.instance.kursi.awal) for m in members])
    kelas = Classes(
        **{f.name: np.concatenate([getattr(m.instance.kelas, f.name) for m in members]) for f in fields(Classes)}
    )
    return replace(
        first,
        kursi=Seats(**seats, awal=np.append(0, np.cumsum(parts))),
        kelas=kelas,
        dana=_purses(members, pagu, [shift["unit"] for shift in base], len(kelas)),
        unit=np.concatenate([m.instance.unit + shift["unit"] for m, shift in zip(members, base, strict=True)]),
        jaminan=np.concatenate([m.instance.jaminan for m in members]),
        hadir=np.concatenate([m.instance.hadir for m in members]),
        adil=False,
        satuan=1,
    )


def _bases(members: Sequence[Member]) -> list[dict[str, int]]:
    """What is added to the codes of each."""
    found, shift = [], {"orang": 0, "pelatihan": 0, "kompetensi": 0, "unit": 0}
    for one in (member.instance for member in members):
        found.append(dict(shift))
        shift["orang"] += len(one.unit)
        shift["pelatihan"] += len(one.kelas)
        shift["kompetensi"] += int(one.kursi.kompetensi.max(initial=0)) + 1
        shift["unit"] += len(one.hadir)
    return found


def _purses(members: Sequence[Member], pagu: np.ndarray, units: list[int], trainings: int) -> Purses:
    """The shared purses, then those of each instansi."""
    money, homes, pays = list(pagu), [NONE] * len(pagu), [np.zeros(trainings, np.bool_) for _ in pagu]
    start = 0
    for member, shift in zip(members, units, strict=True):
        dana, end = member.instance.dana, start + len(member.instance.kelas)
        for purse in range(len(dana)):
            shared = np.flatnonzero(member.bersama == purse)
            row = pays[shared[0]] if len(shared) else np.zeros(trainings, np.bool_)
            row[start:end] = dana.membayar[purse]
            if not len(shared):
                own = int(dana.unit[purse])
                money, homes, pays = (
                    [*money, dana.pagu[purse]],
                    [*homes, own + shift if own >= 0 else own],
                    [*pays, row],
                )
        start = end
    return Purses(np.array(money), np.array(homes), np.array(pays))
