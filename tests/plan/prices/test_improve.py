from __future__ import annotations

import numpy as np
import pytest

from asnkompetensi.plan.greedy import greedy
from asnkompetensi.plan.ledger import loaded
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
        )
    )

    assert worth[-1] == 8
    assert ledger.plan()[0].tolist() == [0, 3]


def test_a_trial_that_makes_it_worse_is_taken_back() -> None:
    ledger = loaded(TWO, np.array([0, 3]), np.array([0, 0]))
    dear = np.array([[9.0, 9.0]])
    worth = list(
        improved(ledger, Promises(TWO), Reach(TWO, np.arange(3)), (dear, np.zeros(1)), 8, np.random.default_rng(0))
    )

    assert worth == [8] * 8
    assert ledger.plan()[0].tolist() == [0, 3]
    assert ledger.uang.tolist() == [0]


@pytest.mark.parametrize("kind", [{}, {"guarantee": 1}, {"fair": True}])
def test_the_worth_never_falls_and_what_is_promised_is_kept(kind: dict[str, int]) -> None:
    instance = made(2, 60, 10, money=0.1, units=4, **kind)  # type: ignore[arg-type]
    first, promises = greedy(instance), Promises(instance)
    ledger = loaded(instance, first.kursi, first.dana)
    assert promises.mend(ledger, np.arange(len(instance.kursi)), np.zeros((4, 10)))

    last = 0
    reach = Reach(instance, np.arange(len(instance.kursi)))
    for worth in improved(
        ledger, promises, reach, (np.zeros((4, 10)), np.zeros(len(instance.dana))), 12, np.random.default_rng(1)
    ):
        assert worth >= last
        assert worth == instance.kursi.nilai[ledger.plan()[0]].sum()
        assert sound(instance, *ledger.plan())
        last = worth
