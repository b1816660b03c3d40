from __future__ import annotations

from dataclasses import replace

import numpy as np

from asnkompetensi.plan.nation.member import Member
from tests.plan.made import made

INSTANCE = made(1, 10, 4, purses=3)
MEMBER = Member(INSTANCE, np.array([2, 0]))


def test_a_share_takes_the_place_of_the_whole_of_a_shared_purse() -> None:
    own = int(INSTANCE.dana.pagu[1])
    assert MEMBER.within(np.array([5, 7])).dana.pagu.tolist() == [7, own, 5]


def test_what_a_shared_purse_pays_are_classes_and_seats() -> None:
    seat = int(np.flatnonzero(INSTANCE.kelas.biaya_peserta[INSTANCE.kursi.pelatihan])[0])
    kelas = replace(INSTANCE.kelas, maksimum=np.full(4, 1))
    training = int(INSTANCE.kursi.pelatihan[seat])
    same = np.flatnonzero(INSTANCE.kursi.pelatihan == training)[:2]
    each = int(kelas.biaya_peserta[training] + kelas.biaya_angkatan[training])

    member = replace(MEMBER, instance=replace(INSTANCE, kelas=kelas))
    assert member.spent(same, np.array([2, 2])).tolist() == [2 * each, 0]
    assert member.spent(same, np.array([2, 0])).tolist() == [each, each]
    assert member.spent(same, np.array([1, 1])).tolist() == [0, 0]
