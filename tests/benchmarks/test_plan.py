"""Comparisons of plans: the peers' way there and back loses nothing, and a row says how far each has come."""

from __future__ import annotations

import json
import math
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from asnkompetensi.model.plan import Effort, Method
from asnkompetensi.plan.exact import exact
from asnkompetensi.plan.milp.program import matrix, program
from benchmarks import plan_alone
from benchmarks.measure import Cost
from benchmarks.plan import SIZES, Outcome, Row, compared, shown
from benchmarks.plan_alone import planned
from benchmarks.plan_instance import drawn, load, save
from benchmarks.plan_peers import Clock, told_by_cbc, version_of_cbc

SMALL = SIZES["small"][0]


def test_the_same_numbers_make_the_same_problem(tmp_path: Path) -> None:
    save(tmp_path / "a", drawn(50, 8))
    first, second = load(tmp_path / "a"), drawn(50, 8)
    assert len(first.kursi) == 49
    for part in ("kursi", "kelas", "dana"):
        one, other = vars(getattr(first, part)), vars(getattr(second, part))
        assert all(np.array_equal(one[name], other[name]) for name in one)


def test_a_problem_is_in_order() -> None:
    seats = drawn(5_000, 8).kursi
    pair = seats.orang * 8 + seats.pelatihan
    parts = np.add.reduceat(seats.bagian, seats.awal[:-1])
    assert (np.diff(pair) > 0).all()
    assert seats.nilai.min() > 0
    assert np.array_equal(parts, seats.ditutup)
    assert seats.orang.max() > 4_900


@pytest.mark.parametrize("how", ["ours", "highs"])
def test_ours_and_highs_find_the_best_of_a_small_problem(how: str) -> None:
    instance = drawn(40, 6)
    best = exact(instance, Effort(Method.EXACT), Clock(60), None)
    worth = float(instance.worth(best.nilai))
    found = planned(how, instance, 60)
    assert (found.nilai, found.batas, found.selisih) == (worth, worth, 0.0)


def test_a_plan_that_breaks_a_limit_is_no_result(monkeypatch: pytest.MonkeyPatch) -> None:
    every = np.arange(len(drawn(40, 6).kursi))
    monkeypatch.setitem(plan_alone.WAYS, "ours", lambda *_: ((every, np.zeros_like(every)), math.inf))
    with pytest.raises(ValueError, match="people"):
        planned("ours", drawn(40, 6), 1)


def test_each_method_prints_its_outcome(tmp_path: Path) -> None:
    save(tmp_path / "a", drawn(40, 6))
    call = [sys.executable, "-m", "benchmarks.plan_alone", "greedy", str(tmp_path / "a"), "5"]
    told = subprocess.run(call, capture_output=True, check=True).stdout
    found = Outcome(**json.loads(told))
    assert found.batas is None
    assert (found.nilai or 0) > 0


def test_the_answer_of_cbc_is_read() -> None:
    told = "Objective value:                -5.00000000\nLower bound:                    -6.952\nGap: 0.01\n"
    found = "Stopped on time - objective value -5\n      1 c1      1      -4\n**    3 c3      2      -1\n"
    answer = told_by_cbc(told, found, 5)
    assert answer.nilai is not None
    assert answer.nilai.tolist() == [0, 1, 0, 2, 0]
    assert answer.batas == 6.952


def test_cbc_may_have_no_plan() -> None:
    told = "No feasible solution found\nLower bound:                    -162.5\n"
    answer = told_by_cbc(told, "Stopped on time (no integer solution - continuous used)\n 1 c1 0.5 -1\n", 2)
    assert (answer.nilai, answer.batas) == (None, 162.5)


def test_the_peers_get_whole_numbers() -> None:
    model = program(drawn(200, 20))
    assert not (model.rows.nilai % 1).any()
    assert not (model.untung % 1).any()
    assert model.bulat[: model.columns.satuan_kerja].all()
    assert matrix(model).num_col_ == len(model.untung)


def test_goals_stand_beside_what_was_measured() -> None:
    ours = Row("ours", Cost(3.0, 512.0), Outcome(2.5, 99.0, 100.0))
    peer = Row("highs", Cost(9.0, 700.0), Outcome(8.0, 110.0, 110.0))
    lines = compared(SMALL, [ours, peer, Row("cbc", Cost(9.0, 700.0), None)])
    assert [(round(line.ratio, 2), line.met) for line in lines] == [
        (0.2, True), (0.5, True), (0.5, True), (0.9, False), (math.inf, True),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("outcome", "said"),
    [
        (None, "| 9.0 | 700 | - | - | - | none: ended by force |"),
        (Outcome(1.0, None, 12.0), "| 1.0 | 700 | - | 12.0 | - | no plan |"),
        (Outcome(1.0, 0.0, 12.0), "| 1.0 | 700 | 0.0 | 12.0 | 100.000 % | an empty plan |"),
        (Outcome(1.0, 9.0, None), "| 1.0 | 700 | 9.0 | - | - | a plan, no bound |"),
        (Outcome(1.0, 9.0, 12.0), "| 1.0 | 700 | 9.0 | 12.0 | 25.000 % | a plan, and a bound |"),
        (Outcome(1.0, 12.0, 12.0), "| 1.0 | 700 | 12.0 | 12.0 | 0.000 % | the best, proven |"),
    ],
)
def test_a_row_says_how_far_a_method_has_come(outcome: Outcome | None, said: str) -> None:
    assert shown(SMALL, Row("cbc", Cost(9.0, 700.0), outcome)) == f"| 100 x 20 plain | CBC {said}"


def test_who_breaks_down_has_nothing_to_show() -> None:
    told = shown(SMALL, Row("cbc", Cost(9.0, 0.0), None))
    assert told == "| 100 x 20 plain | CBC | 9.0 | - | - | - | - | none: it broke down |"


def test_the_release_of_cbc_is_what_it_says() -> None:
    assert version_of_cbc("Welcome\nVersion: 2.10.3 \nBuild Date: Dec 15 2019\n") == "2.10.3"
    assert version_of_cbc("Welcome\n") == "unknown"


def test_both_kinds_are_measured_in_every_size() -> None:
    assert [(size.people, size.kind) for size in SIZES["large"]] == [
        (people, kind) for kind in ("plain", "whole") for people in (1_000, 10_000, 80_000)
    ]


def test_a_plain_problem_has_one_purse_and_no_days() -> None:
    plain = drawn(50, 8, "plain")
    assert len(plain.dana) == 1
    assert (plain.kelas.mulai == -1).all()
    assert (np.diff(plain.kursi.awal) == 1).all()
