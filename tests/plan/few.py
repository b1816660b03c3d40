"""Planning problems of a few seats, said in a line: who wants which training, and what that is worth."""

from __future__ import annotations

import numpy as np

from asnkompetensi.model.data import NONE
from asnkompetensi.plan.instance import NO_LIMIT, Classes, Instance, Purses, Seats

Pair = tuple[int, int]


def few(  # noqa: PLR0913 - each is one limit
    worth: dict[Pair, int],
    *,
    serves: dict[int, Pair] | None = None,
    days: dict[int, Pair] | None = None,
    least: int = 1,
    most: int = NO_LIMIT,
    number: int = NO_LIMIT,
    seat: int = 10,
    opening: int = 0,
    money: tuple[int, ...] = (NO_LIMIT,),
    unit: tuple[int, ...] = (),
    promised: int = 0,
    fair: bool = False,
    max_trainings: int = 3,
) -> Instance:
    """The problem in which (person, training) is worth so much; one competency a training but where it `serves` two.

    Classes hold `least` to `most` people, there may be `number` of each training; a seat and a class cost `seat` and
    `opening` sen, which purses of so much `money` pay for everybody; all people are of unit 0 unless `unit` says more.
    Every training is 10 JP of 30.
    """
    pairs = sorted(worth)
    trainings = max(training for _, training in pairs) + 1
    served = [(serves or {}).get(training, (training,)) for _, training in pairs]
    people = max(person for person, _ in pairs) + 1
    home = np.array(unit or [0] * people)
    candidates = np.bincount(home[np.unique([person for person, _ in pairs])])
    value = np.array([worth[pair] for pair in pairs])
    dates = np.array([(days or {}).get(training, (NONE, NONE)) for training in range(trainings)])
    return Instance(
        kursi=Seats(
            orang=np.array([person for person, _ in pairs]),
            pelatihan=np.array([training for _, training in pairs]),
            nilai=value,
            ditutup=np.array([len(some) for some in served]),
            awal=np.append(0, np.cumsum([len(some) for some in served])),
            kompetensi=np.concatenate(served),
            bagian=np.ones(sum(len(some) for some in served), np.int64),
        ),
        kelas=Classes(
            jp=np.full(trainings, 10),
            minimum=np.full(trainings, least),
            maksimum=np.full(trainings, most),
            angkatan=np.full(trainings, number),
            biaya_peserta=np.full(trainings, seat),
            biaya_angkatan=np.full(trainings, opening),
            mulai=dates[:, 0],
            selesai=dates[:, 1],
        ),
        dana=Purses(np.array(money), np.full(len(money), NONE), np.ones((len(money), trainings), np.bool_)),
        unit=home,
        max_jp=30,
        max_trainings=max_trainings,
        jaminan=np.minimum(candidates, promised),
        adil=fair,
        hadir=np.full(len(candidates), NO_LIMIT),
        satuan=10**12,
    )
