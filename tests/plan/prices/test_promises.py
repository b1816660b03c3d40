from __future__ import annotations

import numpy as np
import pytest

from asnkompetensi.plan.greedy import greedy
from asnkompetensi.plan.instance import Instance
from asnkompetensi.plan.ledger import Ledger, loaded
from asnkompetensi.plan.prices.promises import Promises
from asnkompetensi.plan.sound import broken, sound
from tests.plan.few import few
from tests.plan.made import made


def by_hand(instance: Instance) -> Ledger:
    plan = greedy(instance)
    return loaded(instance, plan.kursi, plan.dana)


@pytest.mark.parametrize(("seed", "promised"), [(1, 4), (3, 4), (4, 4), (1, 2), (2, 2), (3, 2), (2, 0), (3, 0)])
def test_units_that_miss_seats_are_given_some(seed: int, promised: int) -> None:
    instance = made(seed, 60, 15, units=6, purses=1, money=0.03, guarantee=promised, fair=promised < 4)
    ledger, promises = by_hand(instance), Promises(instance)
    assert not promises.kept(ledger)

    assert promises.mend(ledger, np.arange(len(instance.kursi)), np.zeros((6, 15)))
    assert promises.kept(ledger)
    assert sound(instance, *ledger.plan())


def test_what_cannot_be_promised_is_not_said_to_be_kept() -> None:
    instance = made(0, 60, 15, units=6, purses=1, money=0.03, guarantee=4)
    assert instance.dana.unit.tolist() == [4]  # all money is for one unit
    ledger, promises = by_hand(instance), Promises(instance)

    assert not promises.mend(ledger, np.arange(len(instance.kursi)), np.zeros((6, 15)))
    assert not promises.kept(ledger)
    assert list(broken(instance, *ledger.plan())) == ["guarantee"]


def test_a_chair_goes_to_the_unit_that_misses_one() -> None:
    instance = few({(0, 0): 5, (1, 0): 4, (2, 0): 3}, unit=(0, 0, 1), promised=1, money=(20,))
    ledger = by_hand(instance)
    assert ledger.plan()[0].tolist() == [0, 1]

    assert Promises(instance).mend(ledger, np.arange(3), np.zeros((2, 1)))
    assert ledger.plan()[0].tolist() == [0, 2]


def test_a_unit_misses_what_it_has_less_than_its_least_and_its_share() -> None:
    instance = made(1, 60, 15, units=3, guarantee=2, fair=True)
    ledger = loaded(instance, np.zeros(0, np.int64), np.zeros(0, np.int64))

    assert Promises(instance).spare(ledger).tolist() == [-2, -2, -2]
