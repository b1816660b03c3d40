"""Units, their aliases and the units above them."""

from __future__ import annotations

from tests.resolve.tables import nip, parents, people, resolved

JOB = {"jabatan": "Penata"}


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
    found, problems = parents(
        {"unit_kerja": "BKPSDM", "alias": "BKD"},
        {"unit_kerja": "BKPSDM", "alias": "BKPP"},
        staff=[{"unit_kerja": "bkd"}, {"unit_kerja": "bkpp"}],
    )
    assert (found, problems) == ({"BKPSDM": ""}, [])


def test_the_table_of_units_wins_over_the_people() -> None:
    found, problems = parents(
        {"unit_kerja": "Seksi A", "unit_induk": "Dinas B"},
        {"unit_kerja": "Dinas B"},
        staff=[{"unit_kerja": "Seksi A", "unit_induk": "Dinas C"}],
    )
    assert (found, problems) == ({"Dinas B": "", "Seksi A": "Dinas B"}, [])


def test_a_blank_parent_in_the_table_leaves_the_word_to_the_people() -> None:
    found, _ = parents(
        {"unit_kerja": "Seksi A", "unit_induk": None},
        staff=[
            {"unit_kerja": "Seksi A", "unit_induk": "-"},
            {"unit_kerja": "Seksi A", "unit_induk": "Dinas B"},
            {"unit_kerja": "Seksi A", "unit_induk": "Dinas C"},
        ],
    )
    assert found == {"Seksi A": "Dinas B"}


def test_a_parent_is_shown_as_the_unit_it_is() -> None:
    found, _ = parents(
        {"unit_kerja": "Dinas B", "alias": "Din. B"}, staff=[{"unit_kerja": "Seksi A", "unit_induk": "DIN. B"}]
    )
    assert found == {"Dinas B": "", "Seksi A": "Dinas B"}


def test_a_parent_that_is_no_unit_is_shown_in_its_first_spelling() -> None:
    found, problems = parents(
        staff=[{"unit_kerja": "A", "unit_induk": "Asisten I"}, {"unit_kerja": "B", "unit_induk": "ASISTEN  I"}]
    )
    assert (found, problems) == ({"A": "Asisten I", "B": "Asisten I"}, [])


def test_people_may_name_their_own_unit_as_parent() -> None:
    found, problems = parents(staff=[{"unit_kerja": "Dinas B", "unit_induk": "Dinas B"}])
    assert (found, problems) == ({"Dinas B": "Dinas B"}, [])


def test_somebody_without_unit_makes_a_unit_without_parent() -> None:
    found, _ = parents(staff=[{"unit_kerja": None, "unit_induk": "Dinas B"}, {"unit_kerja": "A"}])
    assert found == {"(tanpa unit)": "", "A": ""}


def test_a_unit_that_only_a_standard_names() -> None:
    data, _ = resolved(
        pegawai=[{"nip": nip(1), "unit_kerja": "A", **JOB}],
        standar=[{"jabatan": "Penata", "unit_kerja": "RSUD", "kompetensi": "Integritas", "level": 3}],
    )
    assert data.unit.names == ("A", "RSUD")
