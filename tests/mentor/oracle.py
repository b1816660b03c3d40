"""The best assignment of a tiny agency by trying them all, told from the rows as they were typed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from hypothesis import strategies as st

from asnkompetensi.model.data import Data
from tests.gap.data import Row, built

LEADING = {"Pengawas": 1, "Administrator": 2, "JPT Pratama": 3}
ABOVE = {
    "Bidang A1": "Dinas A",
    "Bidang A2": "Dinas A",
    "Seksi A11": "Bidang A1",
    "Dinas A": "",
    "Dinas B": "Pemda",
    "Dinas C": "Pemda",
    "": "",
}
COMPETENCIES = ["Hukum", "Integritas"]


@dataclass(frozen=True)
class Tiny:
    """A tiny agency: people with a unit and a class, what each must hold and holds, what else each holds."""

    people: Sequence[Row]
    needs: Sequence[Row]
    skills: Sequence[Row]

    @property
    def data(self) -> Data:
        """The same, resolved."""
        return built(self.people, [], self.skills, self.needs)

    @property
    def held(self) -> Mapping[tuple[str, str], Decimal]:
        """The level of a person in a competency."""
        own = {(row["nip"], row["kompetensi"]): row["level_dimiliki"] for row in self.needs if row["level_dimiliki"]}
        found = {(row["nip"], row["kompetensi"]): row["level"] for row in self.skills} | own
        return {key: Decimal(level) for key, level in found.items()}


def points(one: Row, other: Row) -> int:
    """3 for a pair in one unit, 2 in neighbouring units, 1 elsewhere."""
    a, b = one["unit_kerja"], other["unit_kerja"]
    if a == b and a:
        return 3
    return 2 if a and b and (ABOVE[a] == b or ABOVE[b] == a or (ABOVE[a] == ABOVE[b] != "")) else 1


def superior(mentor: Row, learner: Row) -> bool:
    """Whether one leads the other: of a higher class, in the same unit or in one above it."""
    unit = learner["unit_kerja"]
    while unit and unit != mentor["unit_kerja"]:
        unit = ABOVE.get(unit, "")
    rank = {nip: LEADING.get(row["jenjang_jabatan"], 0) for nip, row in (("m", mentor), ("l", learner))}
    return bool(unit) and rank["m"] > rank["l"]


def best(agency: Tiny, load: int, *, superiors: bool) -> tuple[Decimal, int]:
    """The most levels that any pairs close, and the most points of those that do."""
    people = {row["nip"]: row for row in agency.people}
    held = agency.held
    wanted = [
        (row["nip"], row["kompetensi"], Decimal(row["level_standar"]))
        for row in agency.needs
        if held.get((row["nip"], row["kompetensi"]), Decimal(9)) < Decimal(row["level_standar"])
    ]

    def mentors(nip: str, competency: str, standard: Decimal) -> list[str]:
        return [
            other
            for other in people
            if held.get((other, competency), Decimal(-1)) >= standard + 1
            and (superiors or not superior(people[other], people[nip]))
        ]

    @cache
    def most(number: int, free: tuple[int, ...]) -> tuple[Decimal, int]:
        if number == len(wanted):
            return Decimal(0), 0
        nip, competency, standard = wanted[number]
        found = [most(number + 1, free)]
        for other in mentors(nip, competency, standard):
            place = list(people).index(other)
            if free[place]:
                rest = most(number + 1, (*free[:place], free[place] - 1, *free[place + 1 :]))
                closed = rest[0] + standard - held[nip, competency]
                found.append((closed, rest[1] + points(people[nip], people[other])))
        return max(found)

    return most(0, (load,) * len(people))


@st.composite
def tiny(draw: st.DrawFn) -> Tiny:
    """Up to six people in seven places; half levels, so that gaps of several sizes meet."""
    grades = ["Pelaksana", "", *LEADING]
    count = draw(st.integers(2, 6))
    people = [
        {
            "nip": str(number),
            "nama": f"Pegawai {number}",
            "unit_kerja": unit,
            "unit_induk": ABOVE[unit],
            "jabatan": "Analis",
            "jenjang_jabatan": draw(st.sampled_from(grades)),
        }
        for number in range(1, count + 1)
        for unit in [draw(st.sampled_from(list(ABOVE)))]
    ]
    needs, skills = [], []
    for person in people:
        for competency in COMPETENCIES:
            kind = draw(st.sampled_from(["need", "need", "skill", "none"]))
            level = draw(st.sampled_from(["", "0", "1", "1.5", "2", "3", "4"]))
            key = {"nip": person["nip"], "kompetensi": competency}
            if kind == "need":
                standard = draw(st.sampled_from(["1", "2", "2.5", "3"]))
                needs.append({**key, "level_standar": standard, "level_dimiliki": level})
            elif kind == "skill" and level:
                skills.append({**key, "level": level})
    return Tiny(people, needs, skills)
