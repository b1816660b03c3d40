from __future__ import annotations

from typing import Any

from asnkompetensi.check.merges.entities import Entity, entities
from tests.resolve.tables import nip, table


def found(jenis: str, **rows: list[dict[str, Any]]) -> list[Entity]:
    return entities({name: table(name, given) for name, given in rows.items()}, jenis)


PEOPLE = [
    {"nip": nip(1), "unit_kerja": "Dinas Arsip", "unit_induk": "Setda", "jabatan": "Arsiparis"},
    {"nip": nip(2), "unit_kerja": "DINAS ARSIP", "jabatan": "Arsiparis", "jabatan_tujuan": "Kepala"},
    {"nip": nip(3), "unit_kerja": "Bina", "jabatan": "Arsiparis"},
]


def test_spellings_are_one_name_shown_as_met_first_with_all_its_rows() -> None:
    assert found("unit_kerja", pegawai=PEOPLE) == [
        Entity("Bina", 1, False, peopled=True),
        Entity("Dinas Arsip", 2, False, peopled=True),
        Entity("Setda", 1, False, peopled=True),
    ]


def test_units_of_the_table_unit_are_defined_but_parents_there_are_not() -> None:
    units = [{"unit_kerja": "Bina", "unit_induk": "Setda"}]
    assert found("unit_kerja", unit=units) == [Entity("Bina", 1, True), Entity("Setda", 1, False)]


def test_an_alias_is_its_unit() -> None:
    listed = {"unit_kerja": "Dinas Arsip", "alias": "Disar"}
    units: list[dict[str, Any]] = [listed, {"unit_kerja": "Bina", "alias": None}]
    people = [{"nip": nip(1), "unit_kerja": "DISAR", "jabatan": "Arsiparis"}]
    assert found("unit_kerja", pegawai=people, unit=units) == [
        Entity("Bina", 1, True),
        Entity("DISAR", 2, True, ("disar",), peopled=True),
    ]


def test_an_alias_that_is_a_unit_itself_is_none_and_the_first_that_claims_one_keeps_it() -> None:
    units = [
        {"unit_kerja": "Dinas Arsip", "alias": "Bina"},
        {"unit_kerja": "Bina", "alias": "Umum"},
        {"unit_kerja": "Cipta", "alias": "umum"},
    ]
    assert found("unit_kerja", unit=units) == [
        Entity("Bina", 1, True, ("umum",)),
        Entity("Cipta", 1, True),
        Entity("Dinas Arsip", 1, True),
    ]


def test_a_table_unit_may_have_no_aliases() -> None:
    assert found("unit_kerja", unit=[{"unit_kerja": "Bina"}]) == [Entity("Bina", 1, True)]


def test_jabatan_of_the_standard_are_defined() -> None:
    standard = [{"jabatan": "Arsiparis", "kompetensi": "Integritas", "level": 2}]
    assert found("jabatan", pegawai=PEOPLE, standar=standard) == [
        Entity("Arsiparis", 4, True, peopled=True),
        Entity("Kepala", 1, False, peopled=True),
    ]


def test_a_number_or_an_older_name_is_the_same_competency() -> None:
    standard = [{"jabatan": "Arsiparis", "kompetensi": "Kerja Sama", "level": 2}]
    levels = [{"nip": nip(1), "kompetensi": name, "level": 2} for name in ("2. Kerja Sama", "KERJASAMA", "3. Tata Air")]
    money = [{"sumber_dana": "APBD", "jumlah": 1, "untuk_kompetensi": "Tata Air"}]
    names = found("kompetensi", penilaian=levels, standar=standard, dana=money)
    assert [(one.name, one.rows, one.defined) for one in names] == [("Kerja Sama", 3, True), ("Tata Air", 2, False)]


def test_what_is_no_name_is_none() -> None:
    assert found("unit_kerja", pegawai=[{"nip": nip(1), "unit_kerja": "-", "jabatan": "A"}]) == []
