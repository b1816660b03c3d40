"""Shares that serve promises first."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from asnkompetensi.model.plan import Effort, Method
from asnkompetensi.plan.instance import Instance, Prices
from asnkompetensi.plan.nation.member import Member
from asnkompetensi.plan.nation.office import Proof
from asnkompetensi.plan.nation.within import UnkeptError, planned
from asnkompetensi.plan.sound import sound
from tests.plan.made import made
from tests.plan.nation.held import Here
from tests.plan.watches import Hasty, Patient

EXACT = Effort(Method.EXACT)


def asks(money: int, *promised: int) -> list[Member]:
    """Instansi of ten people and one unit each, promised so many seats, which a shared purse alone pays."""
    return [
        Member(_cheap(made(seed, 10, 4, purses=1, units=1), money, seats), np.array([0]))
        for seed, seats in enumerate(promised, 1)
    ]


def _cheap(one: Instance, money: int, seats: int) -> Instance:
    """Every seat costs a sen, every class of any size nothing."""
    ones = np.ones_like(one.kelas.minimum)
    kelas = replace(one.kelas, minimum=ones, biaya_peserta=ones, biaya_angkatan=0 * ones)
    return replace(one, kelas=kelas, jaminan=np.array([seats]), dana=replace(one.dana, pagu=np.array([money])))


def proofs(members: list[Member], *spent: float) -> list[Proof]:
    """Proofs by which so much of the shared purse would be spent."""
    found = []
    for member, each in zip(members, spent, strict=True):
        one = member.instance
        nothing = np.zeros(len(one.hadir))
        prices = Prices(np.zeros(len(one.dana)), np.zeros(len(one.kelas)), nothing, nothing, {})
        found.append(Proof(0.0, np.array([each]), prices))
    return found


def seats(members: list[Member], *spent: float) -> list[int]:
    found = planned(Here(members), members[0].instance.dana.pagu, proofs(members, *spent), EXACT, Patient)
    return [len(one.kursi) for one in found]


def test_who_needs_shared_money_for_a_promise_gets_it_first() -> None:
    assert seats(asks(6, 0, 0), 1.0, 0.0) == [6, 0]
    assert seats(asks(6, 0, 2), 1.0, 0.0) == [4, 2]


def test_shares_with_which_all_keep_their_promises_stay() -> None:
    assert seats(asks(9, 1, 2), 0.7, 0.3) == [7, 2]


def test_promises_that_together_need_more_than_there_is_are_told_of_who_got_too_little() -> None:
    with pytest.raises(UnkeptError) as none:
        seats(asks(6, 3, 4), 1.0, 0.0)
    assert (list(none.value.clashes), none.value.together) == ([1], True)


def test_a_promise_that_all_of_the_money_does_not_keep_is_told_with_what_is_in_the_way() -> None:
    with pytest.raises(UnkeptError) as none:
        seats(asks(3, 0, 4), 1.0, 0.0)
    clash = none.value.clashes[1]
    assert clash is not None
    assert (clash.sedikit, clash.tanpa["dana"], none.value.together) == (1, 0, False)


def test_who_is_alone_has_all_of_the_money_already() -> None:
    with pytest.raises(UnkeptError) as none:
        seats(asks(6, 8), 1.0)
    assert (list(none.value.clashes), none.value.together) == ([0], False)


def test_where_needs_are_unknown_nothing_is_proven() -> None:
    members = asks(6, 0, 2)
    with pytest.raises(UnkeptError) as none:
        planned(Here(members), np.array([6]), proofs(members, 1.0, 0.0), EXACT, lambda: Hasty(looks=0))
    assert (none.value.clashes, none.value.together) == ({1: None}, True)


def test_all_plans_are_sound_within_what_each_gets() -> None:
    members = asks(7, 2, 2, 2)
    found = planned(Here(members), np.array([7]), proofs(members, 1.0, 0.0, 0.0), EXACT, Patient)
    assert [len(one.kursi) for one in found] == [3, 2, 2]
    assert all(sound(m.instance, one.kursi, one.dana) for m, one in zip(members, found, strict=True))
