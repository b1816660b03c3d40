from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from asnkompetensi.model.plan import Effort
from asnkompetensi.plan.asked.forced import forced_loss
from asnkompetensi.plan.asked.search import Search
from asnkompetensi.plan.clash import NoPlanError
from asnkompetensi.plan.greedy import greedy
from asnkompetensi.plan.instance import Found, Instance
from tests.plan.asked.case import best, search
from tests.plan.brute import brute
from tests.plan.made import made
from tests.plan.tiny import tiny
from tests.plan.watches import Patient


def solved(instance: Instance) -> Found | None:
    try:
        return best(instance, Effort(), Patient())
    except NoPlanError:
        return None


def with_seat(instance: Instance, seat: int) -> int | None:
    """The most that a plan with a seat is worth, by looking at every plan."""
    bonus = int(instance.kursi.nilai.sum()) + 1
    worth = instance.kursi.nilai + bonus * (np.arange(len(instance.kursi)) == seat)
    found = brute(replace(instance, kursi=replace(instance.kursi, nilai=worth)))
    return None if found is None or found < bonus else found - bonus


@pytest.mark.parametrize("block", range(4))
def test_the_loss_is_that_of_all_plans_of_tiny_problems(block: int) -> None:
    for seed in range(block * 5, block * 5 + 5):
        instance = tiny(seed, 6)
        found = solved(instance)
        if found is None:
            continue
        for seat in np.setdiff1d(np.arange(len(instance.kursi)), found.kursi).tolist():
            loss, value = forced_loss(instance, found, seat, search()), with_seat(instance, seat)
            assert loss.mustahil == (value is None)
            if value is not None:
                assert loss.paling_sedikit == loss.paling_banyak == found.nilai - value >= 0


@pytest.mark.parametrize("seed", range(5))
def test_a_loss_that_is_not_proven_has_bounds_that_hold(seed: int) -> None:
    instance = made(seed, 20, 5, money=0.05)
    rough = Search(Effort(), Patient(), lambda problem, *_: greedy(problem))
    found, most = greedy(instance), best(instance, Effort(), Patient())
    for seat in np.setdiff1d(np.arange(len(instance.kursi)), found.kursi)[:3].tolist():
        exactly = forced_loss(instance, most, seat, search())
        loss = forced_loss(instance, found, seat, rough)  # by the largest gap first: its bound is far
        assert not loss.mustahil
        if exactly.paling_banyak is not None and seat not in most.kursi:
            assert 0 <= loss.paling_sedikit <= exactly.paling_banyak
            assert loss.paling_banyak is None or loss.paling_banyak >= exactly.paling_banyak
