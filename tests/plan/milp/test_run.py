from __future__ import annotations

from math import inf

import highspy
import numpy as np
import pytest

from asnkompetensi.plan.milp.columns import Rows
from asnkompetensi.plan.milp.run import Heeding, Solver
from tests.plan.watches import Hasty, Interrupted, Patient, Stopping


def most(
    gain: list[float], rows: list[list[int]], low: list[float], high: list[float], *, upper: int
) -> highspy.HighsLp:
    """The most of `gain`, whole columns from 0 to `upper`, dense rows."""
    lp = highspy.HighsLp()
    lp.num_col_, lp.num_row_ = len(gain), len(rows)
    lp.sense_ = highspy.ObjSense.kMaximize
    lp.col_cost_, lp.col_lower_, lp.col_upper_ = np.array(gain), np.zeros(len(gain)), np.full(len(gain), float(upper))
    lp.row_lower_, lp.row_upper_ = np.array(low), np.array(high)
    lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    lp.a_matrix_.start_ = np.arange(len(rows) + 1) * len(gain)
    lp.a_matrix_.index_ = np.tile(np.arange(len(gain)), len(rows))
    lp.a_matrix_.value_ = np.array(rows, np.float64).ravel()
    lp.integrality_ = [highspy.HighsVarType.kInteger] * len(gain)
    return lp


def test_two_columns_are_solved_whole_and_relaxed() -> None:
    lp = most([3, 2], [[2, 2]], [-inf], [3], upper=2)
    whole = Solver(lp, {}).run(Heeding(Patient()))
    assert whole.nilai is not None
    assert (whole.nilai.round(6).tolist(), round(whole.batas, 6), whole.selesai) == ([1, 0], 3, True)
    lp.integrality_ = []
    relaxed = Solver(lp, {}).run(Heeding(Patient()))
    assert relaxed.nilai is not None
    assert relaxed.harga is not None
    assert (relaxed.nilai.tolist(), relaxed.harga.tolist(), relaxed.batas) == ([1.5, 0], [1.5], 4.5)


def test_rows_can_be_added_until_nothing_is_left() -> None:
    solver = Solver(most([3, 2], [[2, 2]], [-inf], [4], upper=2), {})
    for low, high, best in ((-inf, 1.0, 5.0), (3.0, inf, None)):
        one = Rows(np.zeros(1, np.int64), np.zeros(1, np.int64), np.ones(1), np.array([low]), np.array([high]))
        solver.add(one)
        ran = solver.run(Heeding(Patient()))
        assert (ran.mustahil, ran.selesai) == (best is None, best is not None)
        assert best is None or ran.batas == pytest.approx(best)


@pytest.mark.parametrize(
    ("watch", "ended"), [(Hasty(looks=1), False), (Stopping(questions=1), True), (Interrupted(questions=1), True)]
)
def test_a_watch_ends_what_would_last_for_hours(watch: Patient, ended: bool) -> None:
    """Five knapsacks that must be filled to the half, all at once: hard by birth (Cornuéjols and Dawande)."""
    rows = np.random.default_rng(1).integers(0, 100, (5, 40))
    half = (rows.sum(axis=1) // 2).astype(float).tolist()
    heeding = Heeding(watch)
    ran = Solver(most([1.0] * 40, rows.tolist(), half, half, upper=1), {}).run(heeding)
    assert (ran.selesai, ran.mustahil, heeding.stopped()) == (False, False, ended)
