from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from asnkompetensi.plan.certificate import ceiling
from asnkompetensi.plan.nation.member import Member
from asnkompetensi.plan.nation.office import Office, Step, alike, answer, means, proven
from tests.plan.made import made
from tests.plan.nation.held import sharing

(MEMBER,), PAGU = sharing([made(1, 60, 6, purses=2, money=0.5)])
NOTHING = np.zeros(1)


def asked(money: float, width: float = 0.05) -> Step:
    return Step(np.array([money]), None, width, 30, 0)


def test_dear_money_is_spent_less_and_leaves_less() -> None:
    cheap, dear = answer(MEMBER, asked(1e-9)), answer(MEMBER, asked(1e-7))

    assert 0 <= dear.spent[0] < cheap.spent[0]
    assert dear.value < cheap.value


def test_free_money_of_one_who_shares_nothing_is_his_own_bound() -> None:
    alone = Member(MEMBER.instance, np.zeros(0, np.int64))
    found = proven(alone, [Step(np.zeros(0), None, width, 30, 0) for width in (0.1, 0.01)])

    assert found.spent.tolist() == []
    assert found.value <= ceiling(alone.instance, found.prices) + 1e-6


def test_what_is_proven_stays_proven_at_any_price() -> None:
    for money in (0.0, 1e-9, 3e-8, 1e-6):
        found = proven(MEMBER, [asked(money)])
        whole = found.value + money * float(PAGU[0])
        assert found.prices.dana[0] == pytest.approx(money)
        assert whole >= ceiling(MEMBER.instance, found.prices) * (1 - 1e-9) - 1e-6


def test_few_stand_for_all_where_only_money_costs_anything() -> None:
    free, dear = alike(MEMBER, [0.0, 1.0])

    assert dear.spent[0] < free.spent[0]
    assert (free.price.tolist(), dear.price.tolist()) == ([0.0], [float(MEMBER.instance.dana.pagu[1])])


def test_the_means_tell_what_a_price_can_be_guessed_from() -> None:
    found, seats = means(MEMBER, None), MEMBER.instance.kursi

    assert found.satuan == 10**12
    assert 0 < found.kursi <= len(seats)  # some cannot be paid
    assert 0 < found.nilai <= seats.nilai.sum()
    assert found.harga > 0 < found.biaya


def test_nobody_answers_nothing() -> None:
    kursi = MEMBER.instance.kursi
    none = {
        name: getattr(kursi, name)[:0] for name in ("orang", "pelatihan", "nilai", "ditutup", "kompetensi", "bagian")
    }
    empty = replace(MEMBER.instance, kursi=replace(kursi, **none, awal=np.zeros(1, np.int64)))
    office = Office(replace(MEMBER, instance=empty))

    assert office.means().kursi == 0
    assert office.answer(asked(1e-9)).value == 0.0
    assert office.proven([asked(1e-9)]).spent.tolist() == [0.0]
