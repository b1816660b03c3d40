from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest

from asnkompetensi.plan.greedy import greedy
from asnkompetensi.plan.instance import Instance
from asnkompetensi.plan.ledger import Ledger, loaded
from asnkompetensi.plan.prices.changes import Reach
from asnkompetensi.plan.prices.improve import improved
from asnkompetensi.plan.prices.promises import Promises
from asnkompetensi.plan.sound import sound
from tests.plan.few import few
from tests.plan.made import made

# Two classes of at most one person can be paid: training 0 is worth 3 to person 0, training 1 is worth 5 to person 1.
TWO = few({(0, 0): 3, (0, 1): 2, (1, 0): 1, (1, 1): 5}, most=1, number=1, money=(20,))


def test_what_is_given_up_at_random_is_taken_better() -> None:
    ledger = loaded(TWO, np.array([1, 2]), np.array([0, 0]))
    worth = list(
        improved(
            ledger,
            Promises(TWO),
            Reach(TWO, np.arange(4)),
            (np.zeros((1, 2)), np.zeros(1)),
            8,
            np.random.default_rng(0),
            always,
        )
    )

    assert worth[-1] == 8
    assert ledger.plan()[0].tolist() == [0, 3]


def test_a_trial_that_makes_it_worse_is_taken_back() -> None:
    ledger = loaded(TWO, np.array([0, 3]), np.array([0, 0]))
    dear = np.array([[9.0, 9.0]])
    reach = Reach(TWO, np.arange(3))
    worth = list(improved(ledger, Promises(TWO), reach, (dear, np.zeros(1)), 8, np.random.default_rng(0), always))

    assert worth == [8] * 8
    assert ledger.plan()[0].tolist() == [0, 3]
    assert ledger.uang.tolist() == [0]


@pytest.mark.parametrize("kind", [{}, {"guarantee": 1}, {"fair": True}])
def test_the_worth_never_falls_and_what_is_promised_is_kept(kind: dict[str, int]) -> None:
    instance = made(2, 60, 10, money=0.1, units=4, **kind)  # type: ignore[arg-type]
    ledger, rounds = begun(instance)

    last = 0
    for worth in rounds(12, always):
        assert worth >= last
        assert worth == instance.kursi.nilai[ledger.plan()[0]].sum()
        assert sound(instance, *ledger.plan())
        last = worth


def test_a_trial_that_may_not_go_on_ends_after_one_round_of_chains() -> None:
    instance, trials = made(1, 120, 10, money=0.1, units=4), 12
    asked: dict[bool, int] = {True: 0, False: 0}

    def answering(*, going_on: bool) -> Callable[[], bool]:
        def go_on() -> bool:
            asked[going_on] += 1
            return going_on

        return go_on

    for going_on in asked:
        ledger, rounds = begun(instance)
        worths = list(rounds(trials, answering(going_on=going_on)))
        assert worths == sorted(worths)
        assert worths[-1] == instance.kursi.nilai[ledger.plan()[0]].sum()
        assert sound(instance, *ledger.plan())

    assert asked[False] <= trials < asked[True]


def begun(instance: Instance) -> tuple[Ledger, Callable[[int, Callable[[], bool]], Iterator[int]]]:
    """What offices do by hand, with the promises kept; and so many trials to better it."""
    first, promises = greedy(instance), Promises(instance)
    ledger, seats = loaded(instance, first.kursi, first.dana), np.arange(len(instance.kursi))
    nothing = np.zeros((4, 10))
    assert promises.mend(ledger, seats, nothing)

    def rounds(trials: int, go_on: Callable[[], bool]) -> Iterator[int]:
        prices = nothing, np.zeros(len(instance.dana))
        return improved(ledger, promises, Reach(instance, seats), prices, trials, np.random.default_rng(1), go_on)

    return ledger, rounds


def always() -> bool:
    return True
