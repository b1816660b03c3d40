from __future__ import annotations

from dataclasses import FrozenInstanceError, fields

import pytest

from asnkompetensi.model.options import PlanOptions
from asnkompetensi.model.plan import Effort, Limits, Method


def test_what_holds_where_nothing_is_asked_for_is_what_the_contract_says() -> None:
    limits = {one.name: getattr(Limits(), one.name) for one in fields(Limits)}
    assert limits.pop("max_jp") == 40
    assert limits.pop("max_trainings") == 3
    assert set(limits.values()) == {None, False}


def test_a_plan_is_sought_until_it_is_proven_unless_less_will_do() -> None:
    assert (Effort().method, Effort().gap) == (Method.AUTO, 0)
    assert PlanOptions().limits == Limits()
    assert PlanOptions().effort == Effort()


def test_limits_stay_what_they_are() -> None:
    with pytest.raises(FrozenInstanceError):
        Limits().max_jp = 24  # type: ignore[misc]
