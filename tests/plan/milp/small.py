"""Instances written down in a few words, and rows as a person would write them."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from asnkompetensi.model.data import NONE
from asnkompetensi.plan.instance import NO_LIMIT, Classes, Instance, Purses, Seats
from asnkompetensi.plan.milp.columns import Rows


class Course(NamedTuple):
    jp: int = 10
    minimum: int = 1
    maksimum: int = 2
    angkatan: int = NO_LIMIT
    biaya_peserta: int = 0
    biaya_angkatan: int = 0
    mulai: int = NONE
    selesai: int = NONE


class Purse(NamedTuple):
    """For one unit, or for everybody; pays every training."""

    pagu: int = NO_LIMIT
    unit: int = NONE


class Seat(NamedTuple):
    orang: int
    pelatihan: int
    kompetensi: int = 0
    nilai: int = 1


def small(
    seats: list[Seat],
    courses: list[Course],
    purses: list[Purse],
    unit: tuple[int, ...],
    *,
    max_jp: int = 40,
    max_trainings: int = 3,
    hadir: tuple[int, ...] = (),
) -> Instance:
    """Each seat closes one gap; units are as many as there are codes in `unit`."""
    person, training, competency, worth = np.array(seats, np.int64).T
    money, whose = np.array(purses, np.int64).T
    ones, units = np.ones(len(seats), np.int64), max(unit) + 1
    return Instance(
        kursi=Seats(person, training, worth, ones, np.arange(len(seats) + 1), competency, ones),
        kelas=Classes(*np.array(courses, np.int64).T),
        dana=Purses(money, whose, np.ones((len(purses), len(courses)), np.bool_)),
        unit=np.array(unit, np.int64),
        max_jp=max_jp,
        max_trainings=max_trainings,
        jaminan=np.zeros(units, np.int64),
        adil=False,
        hadir=np.array(hadir or (NO_LIMIT,) * units, np.int64),
        satuan=1,
    )


def written(*parts: Rows) -> list[tuple[float, dict[int, float], float]]:
    """Each row: its lower bound, the value of each column in it, its upper bound."""
    found = []
    for rows in parts:
        for row, (low, high) in enumerate(zip(rows.bawah.tolist(), rows.atas.tolist(), strict=True)):
            own = rows.baris == row
            values = dict(zip(rows.kolom[own].tolist(), rows.nilai[own].tolist(), strict=True))
            found.append((low, values, high))
    return found


# Persons 0 and 1 of unit 0, person 2 of unit 1; one training; a purse for everybody that has too little for two
# classes, and a rich one of unit 1. Columns: seats 0 to 2, people 3 and 4, classes 5 and 6, flows 7 and 8,
# units 9 and 10, all 11.
SHARED = small(
    [Seat(0, 0), Seat(1, 0), Seat(2, 0)],
    [Course(biaya_peserta=100, biaya_angkatan=1000)],
    [Purse(1200), Purse(9999, unit=1)],
    (0, 0, 1),
)
