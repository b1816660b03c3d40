"""Invented planning problems of any size, by seed: what solvers are tried on."""

from __future__ import annotations

import numpy as np

from asnkompetensi.model.data import NONE
from asnkompetensi.plan.instance import NO_LIMIT, Classes, Instance, Purses, Seats

JP = 1_000_000
RUPIAH = 100
YEAR_2026 = 20_454  # 2026-01-01 in days since 1970-01-01


def made(  # noqa: PLR0913 - each is one dimension of a problem
    seed: int,
    people: int,
    trainings: int,
    *,
    competencies: int = 20,
    purses: int = 2,
    units: int = 3,
    dated: float = 0.3,
    double: float = 0.2,
    guarantee: int = 0,
    fair: bool = False,
    away: int | None = None,
    money: float = 0.3,
) -> Instance:
    """People with gaps in about half of the competencies, trainings of one or two competencies, purses.

    `dated` and `double` are the shares of trainings with days and with two competencies, `money` the part of what all
    seats would cost that the purses hold together.
    """
    random = np.random.default_rng(seed)
    gap = random.integers(0, 4, (people, competencies)) * (random.random((people, competencies)) < 0.5)
    weight = random.integers(1, 4, competencies)
    unit = np.sort(random.integers(0, units, people)).astype(np.int64)
    first = random.integers(0, competencies, trainings)
    second = np.where(random.random(trainings) < double, random.integers(0, competencies, trainings), first)
    lift = random.integers(1, 4, trainings)
    seats = _seats(gap, weight, first, second, lift, random)
    classes = _classes(random, trainings, dated)
    cost = classes.biaya_peserta + classes.biaya_angkatan // np.minimum(classes.maksimum, 30)
    pot = int(cost[seats.pelatihan].sum() * money)
    part = random.dirichlet(np.ones(purses))
    pays = random.random((purses, trainings)) < 0.7
    own = np.where(random.random(purses) < 0.3, random.integers(0, units, purses), NONE)
    staff = np.bincount(unit, minlength=units)
    candidates = np.bincount(unit[np.unique(seats.orang)], minlength=units)
    return Instance(
        kursi=seats,
        kelas=classes,
        dana=Purses((pot * part).astype(np.int64) // RUPIAH * RUPIAH, own.astype(np.int64), pays),
        unit=unit,
        max_jp=40 * JP,
        max_trainings=3,
        jaminan=np.minimum(candidates, guarantee),
        adil=fair,
        hadir=np.full(units, NO_LIMIT) if away is None else np.maximum(staff * away // 100, 1),
        satuan=10**12,
    )


def _seats(
    gap: np.ndarray,
    weight: np.ndarray,
    first: np.ndarray,
    second: np.ndarray,
    lift: np.ndarray,
    random: np.random.Generator,
) -> Seats:
    """A training closes at most `lift` levels of each of its competencies; some people may not take some of them."""
    rows: list[tuple[int, int, int, int]] = []
    for training, (one, two, levels) in enumerate(zip(first, second, lift, strict=True)):
        for competency in sorted({int(one), int(two)}):
            closed = np.minimum(gap[:, competency], levels)
            rows += [(int(who), training, competency, int(closed[who])) for who in np.flatnonzero(closed)]
    table = np.array(sorted(rows), dtype=np.int64).reshape(-1, 4)
    allowed = random.random(len(gap) * len(first)) < 0.9
    table = table[allowed[table[:, 0] * len(first) + table[:, 1]]]
    _, start, place = np.unique(table[:, :2], axis=0, return_index=True, return_inverse=True)
    value, closed = np.zeros(len(start), np.int64), np.zeros(len(start), np.int64)
    np.add.at(value, place.ravel(), table[:, 3] * weight[table[:, 2]])
    np.add.at(closed, place.ravel(), table[:, 3] * JP)
    ends = np.append(start, len(table)).astype(np.int64)
    return Seats(table[start, 0], table[start, 1], value, closed, ends, table[:, 2], table[:, 3] * JP)


def _classes(random: np.random.Generator, count: int, dated: float) -> Classes:
    most = np.where(random.random(count) < 0.2, NO_LIMIT, random.integers(3, 31, count))
    begin = np.where(random.random(count) < dated, YEAR_2026 + random.integers(0, 60, count), NONE)
    return Classes(
        jp=random.integers(1, 5, count) * 10 * JP,
        minimum=np.minimum(random.integers(1, 6, count), most),
        maksimum=most,
        angkatan=np.where(random.random(count) < 0.3, NO_LIMIT, random.integers(1, 4, count)),
        biaya_peserta=np.where(random.random(count) < 0.2, 0, random.integers(1, 40, count) * 100_000 * RUPIAH),
        biaya_angkatan=np.where(random.random(count) < 0.4, 0, random.integers(1, 20, count) * 1_000_000 * RUPIAH),
        mulai=begin,
        selesai=np.where(begin == NONE, NONE, begin + random.integers(0, 10, count)),
    )
