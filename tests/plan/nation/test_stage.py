from __future__ import annotations

import pickle
from dataclasses import replace
from fractions import Fraction
from functools import cache, partial

import numpy as np
import pytest

from asnkompetensi.guard.crew import hands
from asnkompetensi.model.plan import Effort, Method
from asnkompetensi.plan.certificate import ceiling
from asnkompetensi.plan.clash import NoPlanError
from asnkompetensi.plan.exact import exact
from asnkompetensi.plan.greedy import greedy
from asnkompetensi.plan.instance import NO_LIMIT, WORTH_UNIT
from asnkompetensi.plan.milp.run import Heeding
from asnkompetensi.plan.nation.member import Member
from asnkompetensi.plan.nation.stage import Nation, nation
from asnkompetensi.plan.solve import solve
from asnkompetensi.plan.sound import sound
from tests.plan.brute import brute
from tests.plan.made import made
from tests.plan.nation.held import Here, merged, sharing
from tests.plan.tiny import tiny
from tests.plan.watches import Hasty, Patient

PRICES = Effort(Method.PRICES)


def planned(members: list[Member], pagu: np.ndarray, effort: Effort = PRICES) -> Nation:
    return nation(Here(members), pagu, effort, Patient(), Patient)


def holds(found: Nation, members: list[Member], pagu: np.ndarray) -> bool:
    """Whether all plans are plans, and spend no more of the shared purses than there is."""
    spent = sum(
        member.spent(part.rencana.kursi, part.rencana.dana) for member, part in zip(members, found.bagian, strict=True)
    )
    whole = all(
        sound(member.instance, part.rencana.kursi, part.rencana.dana)
        for member, part in zip(members, found.bagian, strict=True)
    )
    return whole and bool((spent <= pagu).all())


@cache
def three() -> tuple[list[Member], np.ndarray]:
    """Three instansi, of which one counts in coarser units and the last is promised seats."""
    one, two = made(1, 30, 7, money=0.2), made(2, 20, 8, money=0.1)
    last = made(3, 20, 6, money=0.3, guarantee=1, purses=1)
    return sharing([one, replace(two, satuan=3 * two.satuan), last])


@cache
def together() -> Nation:
    return planned(*three())


def small(seed: int) -> tuple[list[Member], np.ndarray]:
    """Two or three instansi with at most eight seats together."""
    parts = [replace(tiny(seed * 7 + at, 4), adil=False) for at in range(2)]
    parts = [replace(one, dana=replace(one.dana, pagu=np.minimum(one.dana.pagu, 10**12))) for one in parts]
    parts = [replace(one, max_jp=parts[0].max_jp, max_trainings=parts[0].max_trainings) for one in parts]
    return sharing(parts, part=0.7)


@pytest.mark.parametrize("block", range(2))
def test_the_best_plans_of_tiny_problems_lie_between_value_and_bound(block: int) -> None:
    for seed in range(block * 7, block * 7 + 7):
        members, pagu = small(seed)
        best = brute(merged(members, pagu))
        try:
            found = planned(members, pagu)
        except NoPlanError:
            continue
        assert best is not None
        assert found.worth(found.nilai) <= Fraction(best, WORTH_UNIT) <= found.worth(found.batas)
        assert holds(found, members, pagu)


def test_the_best_plan_by_the_exact_solver_lies_between_value_and_bound() -> None:
    whole = merged(*three())
    best = exact(whole, Effort(gap=100), Heeding(Patient()), greedy(whole))

    assert together().worth(together().nilai) <= Fraction(best.batas, WORTH_UNIT)
    assert Fraction(best.nilai, WORTH_UNIT) <= together().worth(together().batas)
    assert together().nilai > 0.8 * together().batas


def test_several_purses_may_be_shared() -> None:
    members, pagu = sharing([made(seed, 25, 6, purses=3, money=0.15) for seed in (14, 15)], purses=2)
    found, whole = planned(members, pagu), merged(members, pagu)
    best = exact(whole, Effort(gap=200), Heeding(Patient()), greedy(whole))

    assert holds(found, members, pagu)
    assert found.worth(found.nilai) <= Fraction(best.batas, WORTH_UNIT)
    assert Fraction(best.nilai, WORTH_UNIT) <= found.worth(found.batas)


def test_all_plans_keep_all_limits() -> None:
    members, pagu = three()

    assert holds(together(), members, pagu)
    assert sum(m.instance.kursi.nilai[p.rencana.kursi].sum() * k for m, p, k in zip(members, together().bagian,
               together().kali, strict=True)) == together().nilai  # fmt: skip
    assert together().kali == (1, 3, 1)


def test_the_bound_is_the_sum_of_what_the_prices_of_each_prove() -> None:
    members, pagu = sharing([made(seed, 60, 6, purses=1, money=0.3) for seed in (1, 2)])
    found = planned(members, pagu)
    alone = [
        ceiling(member.instance, part.prices) * times
        for member, part, times in zip(members, found.bagian, found.kali, strict=True)
    ]
    money = float((found.harga * pagu).sum())

    for member, part, times in zip(members, found.bagian, found.kali, strict=True):
        assert part.prices.dana[member.bersama] * times == pytest.approx(found.harga)
    assert sum(alone) - (len(members) - 1) * money == pytest.approx(found.batas, abs=1)


def test_whoever_is_alone_gets_the_plan_that_he_gets_anyway() -> None:
    instance = made(4, 20, 8, money=0.2)
    members, pagu = sharing([instance])
    found, plain = planned(members, pagu), solve(members[0].instance, PRICES, Patient())

    (part,) = found.bagian
    assert part.rencana.kursi.tolist() == plain.kursi.tolist()
    assert part.rencana.dana.tolist() == plain.dana.tolist()
    assert (found.nilai, found.nilai <= found.batas <= plain.batas) == (plain.nilai, True)


def test_however_many_processes_answer_the_answer_is_the_same() -> None:
    members, pagu = sharing([made(seed, 15, 5, purses=2, money=0.2) for seed in (11, 12, 13)])
    told = []
    for workers in (2, 3):
        with hands([partial(replace, member) for member in members], workers) as crew:
            told.append(pickle.dumps(nation(crew, pagu, PRICES, Patient(), Patient)))
    parts = [pickle.loads(one).bagian for one in (*told, pickle.dumps(planned(members, pagu)))]

    assert told[0] == told[1]
    taken = [repr([(p.rencana.kursi.tolist(), p.rencana.dana.tolist(), p.batas) for p in one]) for one in parts]
    assert len(set(taken)) == 1


def test_nothing_is_shared_where_nothing_is_shared() -> None:
    members = [Member(made(seed, 20, 6), np.zeros(0, np.int64)) for seed in (5, 6)]
    found, plain = planned(members, np.zeros(0, np.int64)), [solve(one.instance, PRICES, Patient()) for one in members]

    assert [part.rencana.kursi.tolist() for part in found.bagian] == [one.kursi.tolist() for one in plain]
    assert found.harga.tolist() == []


def test_without_time_there_are_plans_and_a_bound() -> None:
    members, pagu = three()
    found = nation(Here(members), pagu, PRICES, Hasty(looks=1), lambda: Hasty(looks=1))

    assert holds(found, members, pagu)
    assert found.batas >= together().nilai


def test_a_promise_that_nothing_keeps_gives_no_plan() -> None:
    one = made(7, 20, 6, money=0.0, guarantee=2, purses=1)
    with pytest.raises(NoPlanError):
        planned(*sharing([one, made(8, 20, 6, money=0.0, purses=1)]), Effort(Method.EXACT))


def test_money_without_end_costs_nothing() -> None:
    instances = [made(seed, 20, 6, purses=1) for seed in (9, 10)]
    members, _ = sharing([replace(one, dana=replace(one.dana, pagu=np.array([10**15]))) for one in instances])
    found = planned(members, np.array([NO_LIMIT // 4]))

    assert found.harga.tolist() == pytest.approx([0.0], abs=1e-15)
