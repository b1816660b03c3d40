from __future__ import annotations

from typing import Any

import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.mapping import Applied, named
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.rules import Basis
from asnkompetensi.model.table import Part, Table
from tests.mapping.decisions import rows
from tests.resolve.tables import cells, nip, only, resolved_tables, table

PEOPLE = [
    {"nip": nip(1), "unit_kerja": "Disdik", "unit_induk": "Setda", "jabatan": "Guru"},
    {"nip": nip(2), "unit_kerja": "DISDIK", "unit_induk": "Setda", "jabatan": "Guru", "jabatan_tujuan": "Gurru"},
    {"nip": nip(3), "unit_kerja": "Dinas Pendidikan", "jabatan": "Guru"},
]


def done(text: str, **tables: list[dict[str, Any]] | Table) -> Applied:
    made = {name: given if isinstance(given, Table) else table(name, given) for name, given in tables.items()}
    return named(made, rows(text))


def column(result: Applied, name: str, field: str) -> list[str]:
    return [str(value) for value in result.tables[name].frame[field].astype(object).fillna("")]


def test_every_column_of_units_is_changed() -> None:
    money = [{"sumber_dana": "APBD", "jumlah": 5, "untuk_unit": "Disdik"}]
    result = done(
        "unit_kerja | Disdik | Dinas Pendidikan | ya\nunit_kerja | Setda | Sekretariat | ya", pegawai=PEOPLE, dana=money
    )
    assert column(result, "pegawai", "unit_kerja") == ["Dinas Pendidikan"] * 3
    assert column(result, "pegawai", "unit_induk") == ["Sekretariat", "Sekretariat", ""]
    assert column(result, "dana", "untuk_unit") == ["Dinas Pendidikan"]


def test_every_column_of_jabatan_is_changed() -> None:
    needed = [{"jabatan": "Gurru", "pelatihan": "P"}]
    result = done("jabatan | Gurru | Guru | ya", pegawai=PEOPLE, syarat=needed)
    assert column(result, "pegawai", "jabatan_tujuan") == ["", "Guru", ""]
    assert column(result, "syarat", "jabatan") == ["Guru"]


def test_every_column_of_competencies_is_changed() -> None:
    money = [{"sumber_dana": "APBD", "jumlah": 5, "untuk_kompetensi": "Integrtas"}]
    levels = [{"nip": nip(1), "kompetensi": "2. Integrtas", "level": 2}]
    result = done("kompetensi | Integrtas | Integritas | ya", penilaian=levels, dana=money)
    assert column(result, "penilaian", "kompetensi") == ["Integritas"]
    assert column(result, "dana", "untuk_kompetensi") == ["Integritas"]


def test_an_alias_stays_an_alias() -> None:
    units = [{"unit_kerja": "Dinas Pendidikan", "alias": "Disdik"}]
    assert column(done("unit_kerja | Disdik | Lain | ya", unit=units), "unit", "alias") == ["Disdik"]


def test_cells_are_those_of_the_source() -> None:
    result = done("unit_kerja | Disdik | Dinas Pendidikan | ya", pegawai=PEOPLE)
    (problem,) = result.problems
    assert (problem.kode, problem.nilai) == (
        "PADANAN-05",
        {"kolom": "@columns.unit_kerja", "nama": "Disdik", "menjadi": "Dinas Pendidikan", "jumlah": 2},
    )
    assert cells(problem) == ["Pegawai!B2", "Pegawai!B3"]
    assert result.jumlah == {("unit_kerja", "disdik"): 2}


def test_the_heading_of_a_wide_sheet_is_one_cell() -> None:
    whole = table("penilaian", [{"nip": nip(n), "kompetensi": "Integrtas", "level": 2} for n in (1, 2)])
    whole.frame["kolom"] = 7
    wide = Table("penilaian", whole.frame, (Part("data.xlsx", "Nilai", 0, {"nip": 0}),))
    result = done("kompetensi | Integrtas | Integritas | ya", penilaian=wide)
    assert (cells(result.problems[0]), result.jumlah) == (["Nilai!H1"], {("kompetensi", "integrtas"): 2})


def test_every_change_is_a_line_of_what_the_figures_rest_on() -> None:
    result = done(
        "jabatan | Guru | Pendidik | ya\njabatan | Pendidik | Pengajar | ya\njabatan | X | Y | ya", pegawai=PEOPLE
    )
    assert result.dasar == (Basis("padanan.jabatan.Guru", "Pengajar", "padanan.csv", "pengguna", "padanan"),)


def test_names_that_stand_nowhere_are_told_but_not_the_middle_of_a_chain() -> None:
    text = "jabatan | Guru | Pendidik | ya\njabatan | Pendidik | Pengajar | ya\nunit_kerja | X | Y | ya"
    (problem,) = only(done(text, pegawai=PEOPLE).problems, "PADANAN-04")
    assert (problem.bukti, [place.sel for place in problem.tempat]) == (({"jenis": "unit_kerja", "nama": "X"},), ["B4"])


def test_without_decisions_the_tables_are_the_same_objects() -> None:
    given_table = table("pegawai", PEOPLE)
    result = named({"pegawai": given_table}, [])
    assert result.tables["pegawai"] is given_table
    assert (result.problems, result.dasar) == ((), ())


def test_a_table_without_such_names_is_the_same_object() -> None:
    given_table = table("pegawai", PEOPLE)
    assert done("unit_kerja | X | Y | ya", pegawai=given_table).tables["pegawai"] is given_table


def test_what_is_contradictory_changes_nothing() -> None:
    result = done("unit_kerja | Disdik | A | ya\nunit_kerja | Disdik | B | ya", pegawai=PEOPLE)
    assert column(result, "pegawai", "unit_kerja") == ["Disdik", "DISDIK", "Dinas Pendidikan"]
    assert [problem.kode for problem in result.problems] == ["PADANAN-02"]


def test_what_was_met_in_reading_comes_first() -> None:
    met = Problem("PADANAN-01")
    assert named({}, rows("jabatan | A | B | ya"), [met]).problems[0] is met


NAMES = ["Arsip", "ARSIP", "Bina", "Cipta", "Dana"]


@given(
    st.lists(
        st.tuples(st.sampled_from(NAMES), st.sampled_from(["", *NAMES]), st.sampled_from(NAMES)), min_size=1, max_size=6
    ),
    st.dictionaries(st.sampled_from(["Arsip", "Bina"]), st.sampled_from(["Cipta", "Dana", "Eka"]), max_size=2),
)
def test_it_is_as_if_the_cells_had_been_changed(people: list[tuple[str, str, str]], pairs: dict[str, str]) -> None:
    """Resolving renamed tables gives what resolving tables with other names in their cells gives."""

    def new(name: str) -> str:
        return next((other for one, other in pairs.items() if one.casefold() == name.casefold()), name)

    def made(change: bool) -> list[dict[str, Any]]:
        told = [tuple(new(name) if change and name else name for name in row) for row in people]
        return [
            {"nip": nip(n), "unit_kerja": unit, "unit_induk": above or None, "jabatan": "Guru", "jabatan_tujuan": aim}
            for n, (unit, above, aim) in enumerate(told)
        ]

    text = "\n".join(
        f"{kind} | {one} | {other} | ya" for one, other in pairs.items() for kind in ("unit_kerja", "jabatan")
    )
    renamed = named({"pegawai": table("pegawai", made(False))}, rows(text) if text else [])
    ours, problems = resolved_tables(renamed.tables)
    theirs, others = resolved_tables({"pegawai": made(True)})
    assert (ours.unit, ours.unit_induk, ours.jabatan) == (theirs.unit, theirs.unit_induk, theirs.jabatan)
    pd.testing.assert_frame_equal(ours.pegawai, theirs.pegawai)
    assert problems == others
