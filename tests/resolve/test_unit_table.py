"""Where the table of units contradicts itself."""

from __future__ import annotations

import pytest

from asnkompetensi.model.problem import Problem
from asnkompetensi.text import LANGUAGES, words
from tests.resolve.tables import cells, parents


def _facts(problem: Problem) -> tuple[object, object, list[str]]:
    return problem.nilai["unit"], problem.nilai["apa"], cells(problem)


def test_an_unknown_parent_is_kept_and_told() -> None:
    found, problems = parents(
        {"unit_kerja": "Seksi A", "unit_induk": "Dinas Bb"},
        {"unit_kerja": "Seksi C", "unit_induk": "DINAS BB"},
        {"unit_kerja": "Dinas B", "unit_induk": "Dinas X"},
        staff=[{"unit_kerja": "Seksi A", "unit_induk": "Dinas B"}],
    )
    assert found == {"Dinas B": "Dinas X", "Seksi A": "Dinas Bb", "Seksi C": "Dinas Bb"}
    assert [_facts(problem) for problem in problems] == [
        ("Dinas Bb", "@resolve.induk_tak_dikenal", ["Unit!B2", "Unit!B3"]),
        ("Dinas X", "@resolve.induk_tak_dikenal", ["Unit!B4"]),
    ]


def test_of_two_parents_the_first_is_used() -> None:
    found, problems = parents(
        {"unit_kerja": "A", "unit_induk": "B"},
        {"unit_kerja": "B"},
        {"unit_kerja": "C"},
        {"unit_kerja": "a", "unit_induk": "C"},
    )
    assert found["A"] == "B"
    assert [_facts(problem) for problem in problems] == [("A", "@resolve.induk_ganda", ["Unit!B2", "Unit!B5"])]


def test_a_circle_is_told_once_and_not_used() -> None:
    found, problems = parents(
        {"unit_kerja": "B", "unit_induk": "C"},
        {"unit_kerja": "C", "unit_induk": "A"},
        {"unit_kerja": "A", "unit_induk": "B"},
        {"unit_kerja": "D", "unit_induk": "A"},
        {"unit_kerja": "E", "unit_induk": "E"},
    )
    assert found == {"A": "", "B": "", "C": "", "D": "A", "E": ""}
    assert [_facts(problem) for problem in problems] == [
        ("A", "@resolve.lingkaran", ["Unit!B2", "Unit!B3", "Unit!B4"]),
        ("E", "@resolve.lingkaran", ["Unit!B6"]),
    ]


def test_an_alias_claimed_twice_stays_with_the_first() -> None:
    found, problems = parents(
        {"unit_kerja": "Dinas A", "alias": "Disdik"},
        {"unit_kerja": "Dinas B", "alias": "DISDIK"},
        staff=[{"unit_kerja": "disdik", "unit_induk": "X"}],
    )
    assert found == {"Dinas A": "X", "Dinas B": ""}
    assert [_facts(problem) for problem in problems] == [("Disdik", "@resolve.alias_ganda", ["Unit!B2", "Unit!B3"])]


def test_a_units_own_name_is_no_alias_of_another() -> None:
    found, problems = parents(
        {"unit_kerja": "Dinas A", "alias": "Dinas B"}, {"unit_kerja": "Dinas B", "alias": "dinas b"}
    )
    assert found == {"Dinas A": "", "Dinas B": ""}
    assert [_facts(problem) for problem in problems] == [("Dinas B", "@resolve.alias_ganda", ["Unit!B2", "Unit!B3"])]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("what", ["alias_ganda", "induk_tak_dikenal", "induk_ganda", "lingkaran"])
def test_what_is_wrong_has_words(lang: str, what: str) -> None:
    assert words(lang)(f"resolve.{what}")
