from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from asnkompetensi.model.plan import Effort
from asnkompetensi.plan.asked.curve import curve, funded, usual
from asnkompetensi.plan.asked.search import Search
from asnkompetensi.plan.greedy import greedy
from asnkompetensi.plan.instance import NO_LIMIT
from asnkompetensi.plan.sound import sound
from tests.plan.asked.case import compared, search, small, table, told
from tests.plan.made import made
from tests.plan.tiny import tiny
from tests.plan.watches import Patient


def test_each_budget_has_its_plan_and_what_the_step_bought() -> None:
    found, expected = compared(
        table(small(), "kurva-anggaran", sweep=(50, 100, 300, 500), budget=300),
        """
        anggaran | terpakai | kursi | pegawai | kelas | level_ditutup | nilai | batas | tambahan_level | tambahan_nilai
        50       | 0        | 0     | 0       | 0     | 0             | 0     | 0     |                |
        100      | 100      | 1     | 1       | 1     | 2.5           | 6.5   | 6.5   | 2.5            | 6.5
        300      | 300      | 3     | 3       | 1     | 5.5           | 11.5  | 11.5  | 3              | 5
        500      | 300      | 3     | 3       | 1     | 5.5           | 11.5  | 11.5  | 0              | 0
        """,
    )
    assert found == expected


def test_a_step_names_what_comes_in() -> None:
    assert told(table(small(), "kurva-anggaran", sweep=(100, 300), budget=300)) == [
        "masuk: P1 (1 kelas, 1 orang)",
        "masuk: P1 (2 orang)",
    ]


def test_a_guarantee_that_costs_more_has_no_plan() -> None:
    result = table(small(), "kurva-anggaran", sweep=(50, 300), budget=300, min_per_unit=1)
    assert compared(result, "anggaran | nilai | kelas\n50 | |\n300 | 11.5 | 1")[0] == [
        ["50", "", ""],
        ["300", "11.5", "1"],
    ]
    assert told(result)[0] == "tidak ada rencana: jaminan untuk unit perlu lebih banyak, atau waktunya habis"


def test_decisions_hold_for_all_budgets_or_from_one_on() -> None:
    result = table(small(), "keputusan-stabil", sweep=(50, 100, 300), budget=300)
    found, expected = compared(
        result,
        """
        kode | keputusan    | dari | sampai | peserta_min | peserta_maks | kursi_tetap
        P1   | mulai_dari   | 100  | 300    | 0           | 3            | 0
        P2   | tidak_pernah |      |        | 0           | 0            | 0
        P3   | tidak_pernah |      |        | 0           | 0            | 0
        """,
    )
    assert found == expected
    assert told(result)[0] == "masuk untuk setiap anggaran yang dicoba mulai dari Rp 100"


def test_a_training_that_every_budget_keeps_stays_with_its_seats() -> None:
    result = table(small(), "keputusan-stabil", sweep=(100, 200, 300), budget=300)
    found, expected = compared(
        result,
        """
        kode | keputusan    | dari | sampai | peserta_min | peserta_maks | kursi_tetap
        P1   | selalu       | 100  | 300    | 1           | 3            | 1
        P2   | tidak_pernah |      |        | 0           | 0            | 0
        P3   | tidak_pernah |      |        | 0           | 0            | 0
        """,
    )
    assert found == expected


@pytest.mark.parametrize("seed", range(8))
def test_more_money_never_gives_less_however_the_plans_were_found(seed: int) -> None:
    instance = made(seed, 30, 8, money=0.05)
    whole = int(instance.dana.pagu.sum())
    hasty = Search(Effort(), Patient(), lambda problem, *_: greedy(problem))
    points = curve(instance, [whole * part // 10 for part in range(1, 15, 2)], hasty)
    values = [(point.found.nilai, point.found.batas) for point in points if point.found]
    assert len(values) == len(points)
    for (value, bound), (more, higher) in pairwise(values):
        assert value <= more
        assert bound <= higher
    for point in points:
        assert point.found
        assert sound(point.instance, point.found.kursi, point.found.dana)
        assert point.found.nilai == point.instance.kursi.nilai[point.found.kursi].sum() <= point.found.batas


@pytest.mark.parametrize("seed", range(30))
def test_the_best_plans_of_tiny_problems_rise_with_the_money(seed: int) -> None:
    instance = tiny(seed)
    found = [point.found for point in curve(instance, [10**9, 3 * 10**9, 10**10], search())]
    values = [one.nilai for one in found if one]
    assert values == sorted(values)
    assert all(one.nilai == one.batas for one in found if one)


def test_every_purse_keeps_its_share_of_a_total() -> None:
    instance = made(1, 10, 4, purses=2)
    money = instance.dana.pagu
    whole = int(money.sum())
    assert (funded(instance, whole).dana.pagu == money).all()
    half = funded(instance, whole // 2).dana.pagu
    assert (np.abs(2 * half - money) <= 200).all()
    assert half.sum() <= whole // 2


def test_where_money_is_no_limit_the_total_is_one() -> None:
    instance = made(1, 10, 4, purses=1)
    free = replace(instance, dana=replace(instance.dana, pagu=np.array([NO_LIMIT])))
    assert funded(free, 5_000_099).dana.pagu.tolist() == [5_000_000]
    assert usual(free, 8_000_000) == [2_000_000, 4_000_000, 6_000_000, 8_000_000, 10_000_000, 12_000_000]


def test_empty_purses_share_alike() -> None:
    instance = made(1, 10, 4, purses=2)
    empty = replace(instance, dana=replace(instance.dana, pagu=np.zeros(2, np.int64)))
    assert funded(empty, 1_000).dana.pagu.tolist() == [500, 500]
