from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from asnkompetensi.plan.instance import NO_LIMIT, Classes, Instance, Purses, Seats
from asnkompetensi.plan.sound import broken, sound

JP, DAY = 1_000_000, 20_454


def numbers(*values: int) -> np.ndarray:
    return np.array(values, np.int64)


# Persons 0 and 1 of unit 0, person 2 of unit 1. Training 0 (two days, from DAY), 1 (the second of them), 2 (no days).
KELAS = Classes(
    jp=numbers(20 * JP, 20 * JP, 10 * JP),
    minimum=numbers(1, 1, 2),
    maksimum=numbers(2, 1, NO_LIMIT),
    angkatan=numbers(1, 2, NO_LIMIT),
    biaya_peserta=numbers(100, 200, 0),
    biaya_angkatan=numbers(1000, 0, 500),
    mulai=numbers(DAY, DAY + 1, -1),
    selesai=numbers(DAY + 1, DAY + 1, -1),
)
KURSI = Seats(
    orang=numbers(0, 0, 1, 1, 2, 2),
    pelatihan=numbers(0, 2, 0, 1, 0, 2),
    nilai=numbers(1, 2, 1, 1, 1, 1),
    ditutup=numbers(1, 2, 1, 1, 1, 1),
    awal=numbers(0, 1, 3, 4, 5, 6, 7),
    kompetensi=numbers(0, 1, 2, 0, 1, 0, 1),
    bagian=numbers(1, 1, 1, 1, 1, 1, 1),
)
WHOLE = Instance(
    kursi=KURSI,
    kelas=KELAS,
    dana=Purses(numbers(1800, NO_LIMIT), numbers(-1, 1), np.array([[True, True, True], [True, False, True]])),
    unit=numbers(0, 0, 1),
    max_jp=30 * JP,
    max_trainings=2,
    jaminan=numbers(0, 0),
    adil=False,
    hadir=numbers(NO_LIMIT, NO_LIMIT),
    satuan=1,
)
OWN = {  # what is broken, the instance, the seats, their purses
    "nothing": (WHOLE, (0, 1, 2, 5), (0, 0, 0, 0)),
    "jp": (replace(WHOLE, max_jp=29 * JP), (0, 1, 5), (0, 0, 0)),
    "number": (replace(WHOLE, max_trainings=1), (0, 1, 5), (0, 0, 0)),
    "competency": (replace(WHOLE, kursi=replace(KURSI, kompetensi=numbers(0, 0, 2, 0, 1, 0, 1))), (0, 1, 5), (0, 0, 0)),
    "calendar": (replace(WHOLE, max_jp=40 * JP), (2, 3), (0, 0)),
    "unit of the purse": (WHOLE, (0,), (1,)),
    "training of the purse": (WHOLE, (3,), (1,)),
    "minimum": (WHOLE, (1,), (0,)),
    "number of classes": (replace(WHOLE, dana=replace(WHOLE.dana, pagu=numbers(9999, 0))), (0, 2, 4), (0, 0, 0)),
    "money": (replace(WHOLE, dana=replace(WHOLE.dana, pagu=numbers(1199, NO_LIMIT))), (0, 2), (0, 0)),
    "guarantee": (replace(WHOLE, jaminan=numbers(1, 1)), (0,), (0,)),
    "share": (replace(WHOLE, adil=True), (4, 5, 1), (0, 0, 0)),
    "presence": (replace(WHOLE, hadir=numbers(1, 1)), (0, 3), (0, 0)),
}
NAMES = {
    "nothing": [],
    "jp": ["people"],
    "number": ["people"],
    "competency": ["competencies"],
    "calendar": ["calendar"],
    "unit of the purse": ["paid"],
    "training of the purse": ["paid"],
    "minimum": ["classes"],
    "number of classes": ["classes"],
    "money": ["money"],
    "guarantee": ["guarantee"],
    "share": ["shares"],
    "presence": ["away"],
}


@pytest.mark.parametrize("what", OWN)
def test_what_is_broken_is_named(what: str) -> None:
    instance, seats, purses = OWN[what]
    order = np.argsort(seats)
    assert list(broken(instance, numbers(*seats)[order], numbers(*purses)[order])) == NAMES[what]


def test_an_empty_plan_is_one() -> None:
    assert sound(WHOLE, numbers(), numbers())
