"""A large invented planning problem: any number of people, twenty competencies, a third of the money that they need.

`python -m benchmarks.plan_instance FILE PEOPLE TRAININGS KIND` writes one. KIND `whole`: one in five trainings serves
two competencies, one in two has days, four purses pay, two of them for some only. `plain`: one purse, one competency a
training, no days.

Made in blocks of people, so that 80,000 people with two million seats take seconds and little more than they hold.
"""

from __future__ import annotations

import pickle
import sys
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.random import Generator, default_rng

from asnkompetensi.model.data import NONE
from asnkompetensi.plan.instance import NO_LIMIT, Classes, Instance, Purses, Seats

if TYPE_CHECKING:
    from asnkompetensi.plan.instance import Flags, Ints

COMPETENCIES, UNITS, GRADES, PURSES = 20, 41, 5, 4
JP = LEVEL = 1_000_000
HALF = LEVEL // 2  # levels are whole or half, so that every worth is a whole number of halves
JUTA = 100_000_000  # sen of a million rupiah
FIRST_DAY, WEEKS = 20_545, 40  # Wednesday 2026-04-01 in days since 1970-01-01
SHORT = 0.25  # part of the competencies in which a person falls short
PAID = 2  # seats a person, of which the money pays a third
BLOCK = 4096
CODES = ("orang", "pelatihan", "kompetensi")


@dataclass(frozen=True, eq=False)
class Course:
    """By training and slot (one or two competencies, rising): what is taught, from which level to which (in halves).

    An unused second slot has competency -1.
    """

    kompetensi: Ints
    awal: Ints
    hasil: Ints


def drawn(people: int, trainings: int, kind: str = "whole", seed: int = 1, short: float = SHORT) -> Instance:
    """The problem. The same for the same numbers and kind; `short`: part of the competencies that a person lacks."""
    random = default_rng([seed, people, trainings])
    course, classes = _courses(random, trainings), _classes(random, trainings)
    if kind == "plain":
        course.kompetensi[:, 1] = NONE
        classes.mulai[:] = classes.selesai[:] = NONE
    standard = random.integers(4, 9, (GRADES, COMPETENCIES))  # in halves: levels 2 to 4
    weight = random.integers(1, 4, COMPETENCIES)
    priority = random.choice([1, 1, 2], UNITS)
    unit = np.sort(random.integers(0, UNITS, people))
    blocks = []
    for first in range(0, people, BLOCK):
        home = unit[first : first + BLOCK]
        blocks.append(_seats(random, first, priority[home], (standard, weight, short), course))
    seats = _joined(blocks)
    return Instance(
        kursi=seats,
        kelas=classes,
        dana=(_purse if kind == "plain" else _purses)(random, seats, classes, course, people),
        unit=unit,
        max_jp=40 * JP,
        max_trainings=3,
        jaminan=np.zeros(UNITS, np.int64),
        adil=False,
        hadir=np.full(UNITS, NO_LIMIT),
        satuan=HALF * LEVEL,
    )


def _courses(random: Generator, count: int) -> Course:
    """Four of five trainings for one competency, from any level or from a level that not everybody has."""
    kompetensi = np.sort(random.integers(0, COMPETENCIES, (count, 2)), axis=1)
    single = (random.random(count) < 0.8) | (kompetensi[:, 0] == kompetensi[:, 1])
    kompetensi[single, 1] = NONE
    awal = 2 * random.choice([0, 0, 1, 2], (count, 2))
    return Course(kompetensi, awal, awal + 2 * random.integers(1, 4, (count, 2)))


def _classes(random: Generator, count: int) -> Classes:
    """Classes of 5 to 10 at least and 20 to 40 at most; one in two has days, one in four is free by the seat."""
    begin = FIRST_DAY + 7 * random.integers(0, WEEKS, count)
    dated = random.random(count) < 0.5
    return Classes(
        jp=random.integers(1, 5, count) * 10 * JP,
        minimum=random.integers(5, 11, count),
        maksimum=random.integers(20, 41, count),
        angkatan=np.where(random.random(count) < 0.3, NO_LIMIT, random.integers(1, 6, count)),
        biaya_peserta=np.where(random.random(count) < 0.25, 0, random.integers(1, 40, count) * (JUTA // 10)),
        biaya_angkatan=np.where(random.random(count) < 0.4, 0, random.integers(1, 20, count) * JUTA),
        mulai=np.where(dated, begin, NONE),
        selesai=np.where(dated, begin + random.integers(0, 5, count), NONE),
    )


def _seats(random: Generator, first: int, priority: Ints, asked_of: tuple[Ints, Ints, float], course: Course) -> Seats:
    """The seats of a block of people, of whom each falls short of some standards by half a level to two levels."""
    (standard, weight, lacking), count = asked_of, len(priority)
    asked = standard[random.integers(0, GRADES, count)]
    short = random.integers(1, 5, (count, COMPETENCIES)) * (random.random((count, COMPETENCIES)) < lacking)
    held = (asked - short)[:, course.kompetensi]
    closed = np.minimum(asked[:, course.kompetensi], course.hasil) - held
    closed[(closed < 0) | (held < course.awal) | (course.kompetensi == NONE)] = 0
    closed[random.random(closed.shape[:2]) < 0.1] = 0  # attended before
    worth = (closed * np.where(course.kompetensi == NONE, 0, weight[course.kompetensi])).sum(axis=2)
    who, what = np.nonzero(worth)
    parts = closed[who, what]
    there = parts > 0
    return Seats(
        who + first,
        what,
        worth[who, what] * priority[who],
        parts.sum(axis=1) * HALF,
        there.sum(axis=1),  # numbers of parts, until the blocks are joined
        course.kompetensi[what][there],
        parts[there] * HALF,
    )


def _joined(blocks: list[Seats]) -> Seats:
    """The seats of all blocks, in the types that the program itself gives them."""
    columns: dict[str, Ints] = {}
    for field in fields(Seats):
        kind = np.int32 if field.name in CODES else np.int64
        columns[field.name] = np.concatenate([getattr(block, field.name).astype(kind) for block in blocks])
    columns["awal"] = np.append(0, np.cumsum(columns["awal"]))
    return Seats(**columns)


def _purses(random: Generator, seats: Seats, classes: Classes, course: Course, people: int) -> Purses:
    """Two purses that pay most trainings, one for one unit, one for three competencies."""
    money = _money(seats, classes, people)
    part = np.array([0.6, 0.2, 0.05, 0.15])
    pays: Flags = random.random((PURSES, len(classes))) < np.array([[0.8], [0.5], [1.0], [1.0]])
    pays[3] = (course.kompetensi < 3).any(axis=1) & (course.kompetensi[:, 0] >= 0)
    own = np.array([NONE, NONE, int(random.integers(0, UNITS)), NONE])
    return Purses((money * part).astype(np.int64) // JUTA * JUTA, own, pays)


def _purse(_: Generator, seats: Seats, classes: Classes, course: Course, people: int) -> Purses:
    """One purse that pays everything."""
    pays = np.ones((1, len(course.awal)), np.bool_)
    return Purses(np.array([_money(seats, classes, people) // JUTA * JUTA]), np.array([NONE]), pays)


def _money(seats: Seats, classes: Classes, people: int) -> int:
    """A third of what two seats for everybody cost."""
    cost = classes.biaya_peserta + classes.biaya_angkatan // classes.maksimum
    return PAID * people * int(cost[seats.pelatihan].mean()) // 3


def save(path: Path | str, instance: Instance) -> None:
    """Write a problem, so that each method starts from it in a process of its own."""
    with Path(path).open("wb") as file:
        pickle.dump(instance, file)


def load(path: Path | str) -> Instance:
    """What :func:`save` wrote."""
    with Path(path).open("rb") as file:
        found = pickle.load(file)
    if not isinstance(found, Instance):
        raise TypeError(path)
    return found


if __name__ == "__main__":
    save(sys.argv[1], drawn(int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]))
