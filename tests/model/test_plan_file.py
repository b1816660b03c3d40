from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from asnkompetensi.model.plan import Limits
from asnkompetensi.model.plan_file import Aturan, Day, Number, PlanFile, named
from tests.verify.agencies import changed

RULES = {
    "as_of": "2026-03-31",
    "assessment": "latest",
    "expired": "use",
    "max_jp": 20,
    "max_trainings": 2,
    "budget": 700,
    "min_per_unit": 1,
    "fair": True,
    "max_away": 25,
}


def test_who_has_no_nip_is_known_by_name_and_unit() -> None:
    assert named("190001011965011001", "Ana", "Dinas") == "190001011965011001"
    assert named("", "Ana", "Dinas") == "Ana (Dinas)"


def test_the_limits_among_the_options() -> None:
    assert Aturan.model_validate({**RULES, "ikm": True}).limits == Limits(
        max_jp=20, max_trainings=2, budget=700, min_per_unit=1, fair=True, max_away=25, ikm=True
    )


def test_what_older_files_do_not_say_is_not_asked_for() -> None:
    rules = Aturan.model_validate(RULES)
    assert (rules.ikm, rules.target, rules.builtin_standard) == (False, False, False)
    assert (rules.unit, rules.competency, rules.jabatan) == ((), (), ())


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("max_jp", -1),
        ("max_jp", "20"),
        ("max_trainings", 10**9 + 1),
        ("budget", 10**16 + 1),
        ("budget", 0.5),
        ("fair", 1),
        ("as_of", "1949-12-31"),
        ("as_of", "31-03-2026"),
        ("expired", "keep"),
        ("unit", "Dinas"),
    ],
)
def test_options_that_are_none_are_refused(name: str, value: Any) -> None:
    with pytest.raises(ValidationError) as told:
        Aturan.model_validate({**RULES, name: value})
    assert [fault["loc"] for fault in told.value.errors()] == [(name,)]


@pytest.mark.parametrize("value", [Decimal("0.1"), Decimal("9e29"), Decimal("1e-29"), 0, -3])
def test_a_number_is_taken_as_it_stands_there(value: Decimal | int) -> None:
    found = TypeAdapter[Decimal](Number).validate_python(value, strict=True)
    assert (type(found), found) == (Decimal, value)


@pytest.mark.parametrize("value", [Decimal("1e30"), Decimal("1e-30"), Decimal("nan"), Decimal("inf"), True, "1", None])
def test_no_number_of_a_reasonable_size(value: Any) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter[Decimal](Number).validate_python(value, strict=True)


def test_the_first_day_there_may_be() -> None:
    days: TypeAdapter[Any] = TypeAdapter(Day)
    assert str(days.validate_python("1950-01-01")) == "1950-01-01"
    with pytest.raises(ValidationError):
        days.validate_python("1949-12-31")


@pytest.mark.parametrize(("word", "is_known"), [("exact", True), ("prices", True), (None, True), ("exactx", False)])
def test_what_gave_a_plan_is_one_of_the_ways(word: str | None, is_known: bool) -> None:
    plan = json.loads(json.dumps(changed(("metode", word))), parse_float=Decimal)
    if is_known:
        assert PlanFile.model_validate(plan).metode == word
    else:
        with pytest.raises(ValidationError):
            PlanFile.model_validate(plan)
