from __future__ import annotations

import pytest

from asnkompetensi.model.options import PlanOptions
from asnkompetensi.model.plan import Limits
from asnkompetensi.plan.asked import answers
from asnkompetensi.plan.asked.answers import plans_again, wanted
from asnkompetensi.plan.asked.columns import TABLES
from tests.plan.made import made

FEW = made(1, 20, 5)
MANY = made(1, 400, 40)
BOOK = ("rencana-kelas", *(name for name in TABLES if name != "kepekaan-kursi"))  # which a call asks for by itself


def test_a_workbook_has_every_answer_that_is_not_about_one_person_or_a_guarantee() -> None:
    assert wanted(PlanOptions(tables=BOOK), FEW) == (
        "rencana-kelas", "kurva-anggaran", "keputusan-stabil", "harga-dana", "sponsor", "hak-jp",
    )  # fmt: skip
    fair = PlanOptions(Limits(fair=True), tables=BOOK, why="190001011965011001")
    assert set(wanted(fair, FEW)) == set(BOOK)


def test_of_a_large_problem_a_workbook_has_what_is_quickly_made_and_what_was_asked_for() -> None:
    assert len(MANY.kursi) > answers.FEW
    assert wanted(PlanOptions(tables=BOOK), MANY) == ("rencana-kelas", "sponsor", "hak-jp")
    assert wanted(PlanOptions(tables=BOOK, every=True), MANY) == wanted(PlanOptions(tables=BOOK), FEW)
    swept = wanted(PlanOptions(tables=BOOK, sweep=(1, 2)), MANY)
    assert swept == ("rencana-kelas", "kurva-anggaran", "keputusan-stabil", "sponsor", "hak-jp")


@pytest.mark.parametrize("name", TABLES)
def test_a_table_that_is_asked_for_by_name_is_made_of_any_problem(name: str) -> None:
    assert wanted(PlanOptions(tables=(name,)), MANY) == (name,)


def test_time_is_kept_only_for_questions_that_plan_again() -> None:
    assert not plans_again(PlanOptions(tables=("rencana-kelas", "hak-jp")), FEW)
    assert not plans_again(PlanOptions(tables=BOOK), MANY)
    assert plans_again(PlanOptions(tables=("harga-dana",)), MANY)
    assert plans_again(PlanOptions(Limits(min_per_unit=1)), MANY)
    assert plans_again(PlanOptions(why="190001011965011001"), MANY)
