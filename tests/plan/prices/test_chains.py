from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from asnkompetensi.plan.greedy import greedy
from asnkompetensi.plan.instance import Instance
from asnkompetensi.plan.ledger import loaded
from asnkompetensi.plan.prices.chains import chained
from asnkompetensi.plan.prices.changes import Reach
from asnkompetensi.plan.prices.promises import Promises
from asnkompetensi.plan.sound import sound
from tests.plan.few import few
from tests.plan.made import made

# Positions: 0 (0, 0), 1 (0, 1), 2 (1, 0), 3 (1, 1), 4 (2, 1).
WORTH = {(0, 0): 5, (0, 1): 1, (1, 0): 4, (1, 1): 3, (2, 1): 2}


def after(instance: Instance, seats: list[int], price: float = 0.0) -> tuple[list[int], list[int]]:
    """The worth won in each round, and the seats in the end."""
    ledger = loaded(instance, np.array(seats), np.zeros(len(seats), np.int64))
    money = np.full(len(instance.dana), price)
    won = list(chained(ledger, Promises(instance), Reach(instance, np.arange(len(instance.kursi))), money))
    return won, ledger.plan()[0].tolist()


def test_a_free_chair_is_taken_after_somebody_makes_room() -> None:
    one_each = few(WORTH, most=1, number=2, opening=1, max_trainings=1)
    two = few(WORTH, most=2, number=1, max_trainings=1)

    assert after(two, [2, 4]) == ([5], [0, 2, 4])
    assert after(one_each, [2, 4]) == ([(5 - 4) + (3 - 2)], [0, 3])  # 0 takes the chair of 1, who takes that of 2


def test_who_is_worth_more_takes_a_chair() -> None:
    assert after(few({(0, 0): 5, (1, 0): 4}, most=1, number=1), [1]) == ([1], [0])


def test_no_chain_where_nothing_is_won() -> None:
    assert after(few(WORTH, most=1, number=1, max_trainings=1), [0, 3]) == ([], [0, 3])


def test_what_is_promised_to_a_unit_is_not_taken_from_it() -> None:
    free = few({(0, 0): 5, (1, 0): 4}, most=1, number=1, unit=(0, 1))
    promised = few({(0, 0): 5, (1, 0): 4}, most=1, number=1, unit=(0, 1), fair=True)

    assert after(free, [1]) == ([1], [0])
    assert after(promised, [1]) == ([1], [0])  # half a seat each is rounded down
    both = few({(0, 0): 5, (0, 1): 9, (1, 0): 4}, most=1, number=1, unit=(0, 1), fair=True)
    assert after(both, [1, 2]) == ([], [1, 2])


@pytest.mark.parametrize("seed", range(4))
def test_every_limit_holds_after_chains_and_their_worth_is_what_they_say(seed: int) -> None:
    instance = made(seed, 80, 12, units=4, purses=3, money=0.15, away=20, dated=0.8, double=0.5)
    plan = greedy(instance)
    ledger = loaded(instance, plan.kursi, plan.dana)
    money = np.full(len(instance.dana), 1e-9)
    won = sum(chained(ledger, Promises(instance), Reach(instance, np.arange(len(instance.kursi))), money))
    seats, purses = ledger.plan()

    assert won > 0
    assert instance.kursi.nilai[seats].sum() == plan.nilai + won
    assert sound(instance, seats, purses)


def test_a_chain_that_frees_money_counts_for_what_the_money_is_worth() -> None:
    same = few({(0, 0): 5, (0, 1): 4, (1, 1): 3}, max_trainings=1)
    dear = replace(same, kelas=replace(same.kelas, biaya_peserta=np.array([10, 1])))

    assert after(dear, [0, 2]) == ([], [0, 2])
    assert after(dear, [0, 2], 0.5) == ([4 - 5], [1, 2])


def test_a_class_is_opened_only_where_it_costs_nothing() -> None:
    pair = {(0, 0): 5, (1, 0): 4}

    assert after(few(pair, most=1), [1]) == ([5], [0, 1])
    assert after(few(pair, most=1, opening=1), [1]) == ([1], [0])
