from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from asnkompetensi.plan.instance import NO_LIMIT, Instance
from asnkompetensi.plan.milp.columns import Rows
from asnkompetensi.plan.milp.lumps import fuller, halls
from asnkompetensi.plan.milp.payers import payers
from asnkompetensi.plan.milp.program import Program, matrix, met, program, stacked
from asnkompetensi.plan.milp.reading import placed, proven, taken
from asnkompetensi.plan.milp.run import Heeding, Solver
from asnkompetensi.plan.sound import sound
from tests.plan.brute import ways
from tests.plan.made import made
from tests.plan.tiny import tiny
from tests.plan.watches import Patient

MIDDLE = made(4, 60, 12, money=0.05)


def kept(rows: Rows, value: np.ndarray) -> bool:
    sums = np.bincount(rows.baris, rows.nilai * value[rows.kolom], minlength=len(rows))
    return bool(((rows.bawah - 1e-9 <= sums) & (sums <= rows.atas + 1e-9)).all())


def plans(instance: Instance) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    return (plan for plan in ways(instance) if sound(instance, *plan))


def relaxed(model: Program) -> np.ndarray:
    value = Solver(matrix(model, relaxed=True), {}).run(Heeding(Patient())).nilai
    assert value is not None
    return value


@pytest.mark.parametrize("seed", range(40))
def test_every_plan_keeps_every_row_also_those_that_are_added(seed: int) -> None:
    instance = replace((one := tiny(seed, 6)), jaminan=np.zeros_like(one.jaminan))
    model = program(instance)
    added = fuller(halls(instance, model), relaxed(model))
    for seats, purses in plans(instance):
        value = placed(model, instance, seats, purses)
        assert kept(model.rows, value)
        assert kept(added, value)
        assert (value <= model.atas).all()
        assert model.untung @ value * model.skala == instance.kursi.nilai[seats].sum()
        read = taken(model, value)
        assert read is not None
        assert read[0].tolist() == seats.tolist()
        assert sound(instance, *read)


def test_whoever_sits_in_a_training_needs_a_whole_class() -> None:
    model = program(MIDDLE)
    value = relaxed(model)
    rows = fuller(halls(MIDDLE, model), value)
    assert len(rows) > 0
    assert not kept(rows, value)
    better = relaxed(replace(model, rows=stacked([model.rows, rows])))
    assert kept(rows, better)
    assert model.untung @ better < model.untung @ value


def test_rows_that_hold_nothing_are_left_out() -> None:
    rows = Rows(np.array([0, 0, 1]), np.array([0, 1, 1]), np.ones(3), np.full(2, -np.inf), np.array([2.0, 2.0]))
    found = met(rows, np.array([1.0, 1.0]))
    assert (found.baris.tolist(), found.kolom.tolist(), found.atas.tolist()) == ([0, 0], [0, 1], [2.0])


def test_a_purse_without_limit_that_is_for_all_pays_all_that_it_may() -> None:
    pagu, unit = np.array([10**12, NO_LIMIT]), np.array([-1, -1])
    rich = replace(MIDDLE, dana=replace(MIDDLE.dana, pagu=pagu, unit=unit))
    found = payers(rich)
    both = np.flatnonzero(MIDDLE.dana.membayar.all(axis=0))
    assert len(both) > 0
    assert (found.dana[np.isin(found.pelatihan, both)] == 1).all()


def test_a_bound_is_rounded_down_to_what_plans_can_be_worth() -> None:
    model = replace(program(MIDDLE), skala=5)
    assert [proven(model, bound) for bound in (3.7, 4.0, 3.9999999)] == [15, 20, 20]
    assert proven(model, np.inf) == np.inf
