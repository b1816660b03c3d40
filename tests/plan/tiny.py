"""Planning problems so small that every plan can be looked at, in which every kind of limit is tight now and then."""

from __future__ import annotations

from dataclasses import replace
from itertools import count

import numpy as np

from asnkompetensi.plan.instance import NO_LIMIT, Instance
from tests.plan.made import JP, made

MOST = 8  # seats


def tiny(seed: int, most: int = MOST) -> Instance:
    """A problem with 3 to `most` seats; the same for the same seed."""
    return next(one for step in count() if 3 <= len((one := _drawn(seed + 100_003 * step)).kursi) <= most)


def _drawn(seed: int) -> Instance:
    random = np.random.default_rng(seed)
    people, trainings = int(random.integers(2, 6)), int(random.integers(2, 5))
    one = made(
        seed,
        people,
        trainings,
        competencies=int(random.integers(1, 4)),
        purses=int(random.integers(1, 3)),
        units=int(random.integers(1, 4)),
        dated=0.7,
        double=0.4,
        guarantee=int(random.integers(0, 2)) * int(random.integers(0, 3)),
        fair=bool(random.random() < 0.3),
        away=50 if random.random() < 0.4 else None,
        money=float(random.choice([0.4, 0.8, 1.5, 3.0])),
    )
    least = random.choice([1, 1, 2, 3], trainings)
    most = least + random.integers(0, 3, trainings)
    kelas = replace(
        one.kelas,
        minimum=least,
        maksimum=np.where(random.random(trainings) < 0.2, NO_LIMIT, most),
        angkatan=np.where(random.random(trainings) < 0.3, NO_LIMIT, random.integers(1, 3, trainings)),
    )
    pagu = np.where(random.random(len(one.dana)) < 0.2, NO_LIMIT, one.dana.pagu)
    hours = int(random.choice([20, 40, 60])) * JP
    return replace(
        one,
        kelas=kelas,
        dana=replace(one.dana, pagu=pagu),
        max_jp=hours,
        max_trainings=int(random.integers(1, 4)),
        kursi=replace(one.kursi, nilai=one.kursi.nilai * int(random.choice([1, 5]))),
    )
