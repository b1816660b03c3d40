"""What a change of the problem may do to the best plan: more never harms, less never helps, numbers mean nothing."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from asnkompetensi.plan.instance import NO_LIMIT, Instance
from tests.properties.problems import kept, merged, problems, renumbered, with_money
from tests.properties.test_plan import value

RUPIAH = 100
half = settings(max_examples=settings().max_examples // 2)
few = settings(max_examples=settings().max_examples // 4)
shares = st.lists(st.integers(0, 10), min_size=3, max_size=3)


@half
@given(problems(), st.lists(st.sampled_from([0, 1, 50_000, 5_000_000]), min_size=3, max_size=3))
def test_more_money_never_lowers_the_value(instance: Instance, more: list[int]) -> None:
    richer = [old + new * RUPIAH for old, new in zip(instance.dana.pagu.tolist(), more, strict=False)]
    assert value(instance) <= value(with_money(instance, richer))


@half
@given(problems(), shares)
def test_money_in_one_purse_is_worth_no_less_than_split_in_any_way(instance: Instance, parts: list[int]) -> None:
    money, parts = sum(instance.dana.pagu.tolist()), parts[: len(instance.dana)]
    split = with_money(instance, [money * part // max(sum(parts), 1) for part in parts])
    highest = value(merged(instance))
    assert value(instance) <= highest
    assert value(split) <= highest


# With fair shares or guarantees it could: a unit that nothing is offered to any more asks for nothing.
@half
@given(problems(promised=False), st.integers(0, 9))
def test_a_training_less_never_raises_the_value(instance: Instance, training: int) -> None:
    assert value(kept(instance, instance.kursi.pelatihan != training)) <= value(instance)


@half
@given(problems(promised=False), st.integers(0, 11))
def test_a_person_less_never_raises_the_value(instance: Instance, person: int) -> None:
    assert value(kept(instance, instance.kursi.orang != person)) <= value(instance)


@few
@given(problems())
def test_each_limit_that_is_let_go_never_lowers_the_value(instance: Instance) -> None:
    classes, free = instance.kelas, np.full_like(instance.hadir, NO_LIMIT)
    least = value(instance)
    for looser in (
        replace(instance, max_jp=instance.max_jp + 10_000_000),
        replace(instance, max_trainings=instance.max_trainings + 1),
        replace(instance, jaminan=np.zeros_like(instance.jaminan)),
        replace(instance, adil=False),
        replace(instance, hadir=free),
        replace(instance, kelas=replace(classes, minimum=np.ones_like(classes.minimum))),
        replace(instance, kelas=replace(classes, maksimum=np.full_like(classes.maksimum, NO_LIMIT))),
        replace(instance, kelas=replace(classes, angkatan=np.full_like(classes.angkatan, NO_LIMIT))),
        replace(instance, kelas=replace(classes, biaya_peserta=classes.biaya_peserta // 2)),
        replace(instance, kelas=replace(classes, biaya_angkatan=classes.biaya_angkatan // 2)),
    ):
        assert value(looser) >= least


@half
@given(problems(), st.randoms(use_true_random=False))
def test_numbers_of_trainings_mean_nothing(instance: Instance, random: Random) -> None:
    order = list(range(len(instance.kelas)))
    random.shuffle(order)
    assert value(renumbered(instance, order)) == value(instance)


@half
@given(problems(), st.integers(2, 9))
def test_dearer_by_the_same_factor_with_as_much_more_money_is_the_same(instance: Instance, factor: int) -> None:
    classes = instance.kelas
    dearer = replace(
        classes, biaya_peserta=classes.biaya_peserta * factor, biaya_angkatan=classes.biaya_angkatan * factor
    )
    money = [pagu * factor for pagu in instance.dana.pagu.tolist()]
    assert value(replace(with_money(instance, money), kelas=dearer)) == value(instance)
