from __future__ import annotations

from dataclasses import replace

import numpy as np

from asnkompetensi.plan.clash import clash
from asnkompetensi.plan.instance import NO_LIMIT, Classes, Instance, Purses, Seats
from asnkompetensi.plan.sound import sound
from tests.plan.brute import brute, fewest
from tests.plan.tiny import tiny
from tests.plan.watches import Hasty, Patient


def numbers(*values: int) -> np.ndarray:
    return np.array(values, np.int64)


# Four people, one in each unit, who all want the one training; two of them can be paid, three fit into its class.
FOUR = Instance(
    kursi=Seats(
        orang=numbers(0, 1, 2, 3),
        pelatihan=numbers(0, 0, 0, 0),
        nilai=numbers(1, 1, 1, 1),
        ditutup=numbers(1, 1, 1, 1),
        awal=numbers(0, 1, 2, 3, 4),
        kompetensi=numbers(0, 0, 0, 0),
        bagian=numbers(1, 1, 1, 1),
    ),
    kelas=Classes(
        jp=numbers(10),
        minimum=numbers(1),
        maksimum=numbers(3),
        angkatan=numbers(1),
        biaya_peserta=numbers(100),
        biaya_angkatan=numbers(0),
        mulai=numbers(-1),
        selesai=numbers(-1),
    ),
    dana=Purses(numbers(250), numbers(-1), np.array([[True]])),
    unit=numbers(0, 1, 2, 3),
    max_jp=40,
    max_trainings=3,
    jaminan=numbers(1, 0, 1, 1),
    adil=False,
    hadir=numbers(*[NO_LIMIT] * 4),
    satuan=10**12,
)


def test_what_is_missing_and_what_stands_in_the_way_is_told() -> None:
    found = clash(FOUR, Patient())
    assert (found.kurang.sum(), found.sedikit) == (1, 1)
    assert found.tanpa == {"dana": 0}
    assert found.bentrok.tolist() == [0, 2, 3]


def test_limits_that_are_each_too_tight_are_no_way_out_alone() -> None:
    found = clash(replace(FOUR, jaminan=numbers(1, 1, 1, 1)), Patient())
    assert found.kurang.sum() == 2
    assert found.tanpa == {"dana": 1}
    assert len(found.bentrok) == 3


def test_a_unit_that_clashes_with_a_limit_alone_is_told_alone() -> None:
    large = replace(FOUR.kelas, minimum=numbers(2))
    own = Purses(numbers(250, 0), numbers(2, -1), np.array([[True], [True]]))
    found = clash(replace(FOUR, kelas=large, dana=own, jaminan=numbers(0, 0, 1, 0)), Patient())
    assert found.bentrok.tolist() == [2]
    assert found.tanpa == {"dana": 0, "minimum": 0}


def test_what_is_missing_is_the_least_and_what_is_left_can_be_kept() -> None:
    seen = 0
    for seed in range(70):
        instance = tiny(seed)
        if brute(instance) is not None:
            continue
        seen += 1
        found = clash(instance, Patient())
        assert found.kurang.sum() == found.sedikit == fewest(instance) > 0
        assert brute(replace(instance, jaminan=instance.jaminan - found.kurang)) is not None
        alone = np.zeros_like(instance.jaminan)
        alone[found.bentrok] = instance.jaminan[found.bentrok]
        assert brute(replace(instance, jaminan=alone)) is None
        for unit in found.bentrok:
            without = alone.copy()
            without[unit] = 0
            assert brute(replace(instance, jaminan=without)) is not None
    assert seen > 5


def test_without_time_everything_may_be_missing() -> None:
    found = clash(FOUR, Hasty(looks=0))
    assert sound(replace(FOUR, jaminan=FOUR.jaminan - found.kurang), numbers(), numbers()) or found.kurang.sum() < 3
    assert 0 <= found.sedikit <= found.kurang.sum()
    assert set(found.bentrok.tolist()) <= {0, 2, 3}
