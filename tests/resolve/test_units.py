"""Units, their aliases and the units above them."""

from __future__ import annotations

import pytest

from asnkompetensi.model.problem import Problem
from asnkompetensi.resolve.unit_table import circles
from tests.resolve.tables import Row, cells, nip, only, people, resolved, table

JOB = {"jabatan": "Penata"}


def _parents(*units: Row, staff: list[Row] | None = None) -> tuple[dict[str, str], list[Problem]]:
    rows = [{"nip": nip(number), **JOB, **row} for number, row in enumerate(staff or [])]
    data, problems = resolved(pegawai=table("pegawai", rows, ["nip", "unit_kerja"]), unit=units)
    return dict(zip(data.unit.names, data.unit_induk, strict=True)), only(problems, "UNIT-03")


def _facts(problem: Problem) -> tuple[object, object, list[str]]:
    return problem.nilai["unit"], problem.nilai["apa"], cells(problem)


def test_people_of_an_alias_belong_to_its_unit() -> None:
    data, _ = resolved(
        unit=[{"unit_kerja": "Dinas Kesehatan", "alias": "Dinkes"}],
        pegawai=[
            {"nip": nip(1), "unit_kerja": "DINKES", **JOB},
            {"nip": nip(2), "unit_kerja": "dinas  kesehatan", **JOB},
        ],
    )
    assert people(data, "unit") == [("Dinas Kesehatan",), ("Dinas Kesehatan",)]
    assert data.unit.code("Dinkes") == data.unit.code("Dinas Kesehatan")


def test_several_aliases_of_one_unit() -> None:
    found, problems = _parents(
        {"unit_kerja": "BKPSDM", "alias": "BKD"},
        {"unit_kerja": "BKPSDM", "alias": "BKPP"},
        staff=[{"unit_kerja": "bkd"}, {"unit_kerja": "bkpp"}],
    )
    assert (found, problems) == ({"BKPSDM": ""}, [])


def test_the_table_of_units_wins_over_the_people() -> None:
    found, problems = _parents(
        {"unit_kerja": "Seksi A", "unit_induk": "Dinas B"},
        {"unit_kerja": "Dinas B"},
        staff=[{"unit_kerja": "Seksi A", "unit_induk": "Dinas C"}],
    )
    assert (found, problems) == ({"Dinas B": "", "Seksi A": "Dinas B"}, [])


def test_a_blank_parent_in_the_table_leaves_the_word_to_the_people() -> None:
    found, _ = _parents(
        {"unit_kerja": "Seksi A", "unit_induk": None},
        staff=[
            {"unit_kerja": "Seksi A", "unit_induk": "-"},
            {"unit_kerja": "Seksi A", "unit_induk": "Dinas B"},
            {"unit_kerja": "Seksi A", "unit_induk": "Dinas C"},
        ],
    )
    assert found == {"Seksi A": "Dinas B"}


def test_a_parent_is_shown_as_the_unit_it_is() -> None:
    found, _ = _parents(
        {"unit_kerja": "Dinas B", "alias": "Din. B"}, staff=[{"unit_kerja": "Seksi A", "unit_induk": "DIN. B"}]
    )
    assert found == {"Dinas B": "", "Seksi A": "Dinas B"}


def test_a_parent_that_is_no_unit_is_shown_in_its_first_spelling() -> None:
    found, problems = _parents(
        staff=[{"unit_kerja": "A", "unit_induk": "Asisten I"}, {"unit_kerja": "B", "unit_induk": "ASISTEN  I"}]
    )
    assert (found, problems) == ({"A": "Asisten I", "B": "Asisten I"}, [])


def test_people_may_name_their_own_unit_as_parent() -> None:
    found, problems = _parents(staff=[{"unit_kerja": "Dinas B", "unit_induk": "Dinas B"}])
    assert (found, problems) == ({"Dinas B": "Dinas B"}, [])


def test_somebody_without_unit_makes_a_unit_without_parent() -> None:
    found, _ = _parents(staff=[{"unit_kerja": None, "unit_induk": "Dinas B"}, {"unit_kerja": "A"}])
    assert found == {"(tanpa unit)": "", "A": ""}


def test_a_unit_that_only_a_standard_names() -> None:
    data, _ = resolved(
        pegawai=[{"nip": nip(1), "unit_kerja": "A", **JOB}],
        standar=[{"jabatan": "Penata", "unit_kerja": "RSUD", "kompetensi": "Integritas", "level": 3}],
    )
    assert data.unit.names == ("A", "RSUD")


def test_an_unknown_parent_is_not_used() -> None:
    found, problems = _parents(
        {"unit_kerja": "Seksi A", "unit_induk": "Dinas Bb"},
        {"unit_kerja": "Seksi C", "unit_induk": "DINAS BB"},
        {"unit_kerja": "Dinas B", "unit_induk": "Dinas X"},
        staff=[{"unit_kerja": "Seksi A", "unit_induk": "Dinas B"}],
    )
    assert found == {"Dinas B": "", "Seksi A": "Dinas B", "Seksi C": ""}
    assert [_facts(problem) for problem in problems] == [
        ("Dinas Bb", "@resolve.induk_tak_dikenal", ["Unit!B2", "Unit!B3"]),
        ("Dinas X", "@resolve.induk_tak_dikenal", ["Unit!B4"]),
    ]


def test_of_two_parents_the_first_is_used() -> None:
    found, problems = _parents(
        {"unit_kerja": "A", "unit_induk": "B"},
        {"unit_kerja": "B"},
        {"unit_kerja": "C"},
        {"unit_kerja": "a", "unit_induk": "C"},
    )
    assert found["A"] == "B"
    assert [_facts(problem) for problem in problems] == [("A", "@resolve.induk_ganda", ["Unit!B2", "Unit!B5"])]


def test_a_circle_is_told_once_and_not_used() -> None:
    found, problems = _parents(
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
    found, problems = _parents(
        {"unit_kerja": "Dinas A", "alias": "Disdik"},
        {"unit_kerja": "Dinas B", "alias": "DISDIK"},
        staff=[{"unit_kerja": "disdik", "unit_induk": "X"}],
    )
    assert found == {"Dinas A": "X", "Dinas B": ""}
    assert [_facts(problem) for problem in problems] == [("Disdik", "@resolve.alias_ganda", ["Unit!B2", "Unit!B3"])]


def test_a_units_own_name_is_no_alias_of_another() -> None:
    found, problems = _parents(
        {"unit_kerja": "Dinas A", "alias": "Dinas B"}, {"unit_kerja": "Dinas B", "alias": "dinas b"}
    )
    assert found == {"Dinas A": "", "Dinas B": ""}
    assert [_facts(problem) for problem in problems] == [("Dinas B", "@resolve.alias_ganda", ["Unit!B2", "Unit!B3"])]


@pytest.mark.parametrize(
    ("above", "found"),
    [
        ({}, []),
        ({1: 2, 2: 3}, []),
        ({1: 1}, [{1}]),
        ({1: 2, 2: 1, 3: 1}, [{1, 2}]),
        ({5: 1, 1: 2, 2: 3, 3: 1, 7: 8, 8: 7}, [{1, 2, 3}, {7, 8}]),
    ],
)
def test_circles(above: dict[int, int], found: list[set[int]]) -> None:
    assert circles(above) == found
