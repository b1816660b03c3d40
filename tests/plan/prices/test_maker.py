from __future__ import annotations

import numpy as np

from asnkompetensi.plan.instance import Instance
from asnkompetensi.plan.prices.maker import Maker
from asnkompetensi.plan.sound import sound
from tests.plan.few import few
from tests.plan.made import made
from tests.plan.prices.test_answer import THREE, crowd_of


def maker_of(instance: Instance, price: float) -> Maker:
    crowd = crowd_of(instance)
    maker = Maker(crowd, 0, lambda: True)
    maker.hear(crowd.answer(np.full(len(crowd.scarce.amount), price)))
    return maker


def worths(maker: Maker, instance: Instance) -> tuple[list[int], list[int]]:
    nilai = instance.kursi.nilai
    plans = [int(nilai[ledger.plan()[0]].sum()) for ledger in maker.plans()]
    return plans, [int(nilai[ledger.plan()[0]].sum()) for ledger in maker.trials()]


def test_the_plan_at_the_right_price_is_the_best() -> None:
    plans, _ = worths(maker_of(THREE, 7.0), THREE)

    assert set(plans) == {9}


def test_trials_only_ever_better_the_best_plan() -> None:
    instance = made(2, 60, 10, money=0.1)
    plans, trials = worths(maker_of(instance, 1.0), instance)

    assert trials == sorted(set(trials))
    assert trials[0] >= max(plans)


def test_every_plan_keeps_every_limit() -> None:
    instance = made(2, 60, 10, money=0.1, guarantee=1, away=20, fair=True)
    maker = maker_of(instance, 1.0)

    assert all(sound(instance, *ledger.plan()) for ledger in maker.plans())
    assert all(sound(instance, *ledger.plan()) for ledger in maker.trials())


def test_nothing_is_tried_where_no_plan_keeps_what_is_promised() -> None:
    poor = few({(0, 0): 5, (1, 0): 4}, money=(10,), promised=1, unit=(0, 1))
    plans, trials = worths(maker_of(poor, 1.0), poor)

    assert (set(plans), trials) == ({5}, [])
