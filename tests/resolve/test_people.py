"""Who is in the data, each once, and who is active."""

from __future__ import annotations

from datetime import date

import pytest

from tests.resolve.tables import nip, origins, people, resolved, table

HOME = {"unit_kerja": "Dinas A", "jabatan": "Penata"}


def test_people_are_sorted_by_unit_nip_and_name() -> None:
    data, _ = resolved(
        pegawai=[
            {"nip": nip(9), "nama": "Ana", "unit_kerja": "B", "jabatan": "Penata"},
            {"nip": None, "nama": "Cici", "unit_kerja": "A", "jabatan": "Penata"},
            {"nip": nip(8), "nama": "Dodi", "unit_kerja": "A", "jabatan": "Penata"},
            {"nip": None, "nama": "Budi", "unit_kerja": "A", "jabatan": "Penata"},
            {"nip": nip(1), "nama": "Evi", "unit_kerja": "B", "jabatan": "Penata"},
        ]
    )
    assert people(data, "orang", "unit", "nip", "nama") == [
        (0, "A", "", "Budi"),
        (1, "A", "", "Cici"),
        (2, "A", nip(8), "Dodi"),
        (3, "B", nip(1), "Evi"),
        (4, "B", nip(9), "Ana"),
    ]


def test_rows_that_agree_are_one_person() -> None:
    row = {"nip": nip(1), "nama": "Ana", **HOME}
    data, problems = resolved(pegawai=[row, {**row, "nama": "ANA", "unit_kerja": "DINAS  A"}])
    assert people(data, "nip", "nama", "unit") == [(nip(1), "Ana", "Dinas A")]
    assert problems == []


@pytest.mark.parametrize(
    ("first", "second", "used"),
    [
        (None, None, "Penata"),
        (date(2020, 1, 1), None, "Penata"),
        (None, date(2020, 1, 1), "Analis"),
        (date(2020, 1, 1), date(2020, 1, 1), "Penata"),
        (date(2020, 1, 1), date(2020, 1, 2), "Analis"),
    ],
)
def test_of_rows_that_differ_the_newest_counts_else_the_first(
    first: date | None, second: date | None, used: str
) -> None:
    data, _ = resolved(
        pegawai=[
            {"nip": nip(1), **HOME, "tmt_jabatan": first},
            {"nip": nip(1), **HOME, "jabatan": "Analis", "tmt_jabatan": second},
        ]
    )
    assert people(data, "jabatan") == [(used,)]


def test_people_without_nip_are_known_by_name_and_unit() -> None:
    data, _ = resolved(
        unit=[{"unit_kerja": "Dinas A", "alias": "Din. A"}],
        pegawai=[
            {"nip": None, "nama": "Ana", **HOME},
            {"nip": None, "nama": "ANA", "unit_kerja": "Din. A", "jabatan": "Penata"},
            {"nip": None, "nama": "Ana", "unit_kerja": "Dinas B", "jabatan": "Penata"},
            {"nip": nip(1), "nama": "Ana", **HOME},
        ],
    )
    assert people(data, "unit", "nip", "nama") == [
        ("Dinas A", "", "Ana"),
        ("Dinas A", nip(1), "Ana"),
        ("Dinas B", "", "Ana"),
    ]


@pytest.mark.parametrize(
    ("kedudukan", "active"),
    [(None, 1), ("-", 1), ("AKTIF", 1), ("PNS Aktif", 1), ("CLTN", 0), ("Tugas Belajar", 0), ("Entah", 0)],
)
def test_only_blank_and_active_count(kedudukan: str | None, active: int) -> None:
    data, _ = resolved(pegawai=[{"nip": nip(1), **HOME, "kedudukan": kedudukan}])
    assert (len(data.pegawai), data.tidak_aktif) == (active, 1 - active)


def test_the_row_that_counts_decides_who_is_active() -> None:
    data, _ = resolved(
        pegawai=[
            {"nip": nip(1), **HOME, "kedudukan": "Aktif", "tmt_jabatan": date(2020, 1, 1)},
            {"nip": nip(1), **HOME, "kedudukan": "MPP", "tmt_jabatan": date(2025, 1, 1)},
        ]
    )
    assert (len(data.pegawai), data.tidak_aktif) == (0, 1)


def test_a_row_with_neither_nip_nor_name_is_nobody() -> None:
    data, _ = resolved(pegawai=[{"nip": None, "nama": "-", **HOME}, {"nip": nip(1), "nama": None, **HOME}])
    assert people(data, "nip", "nama") == [(nip(1), "")]


def test_a_row_knows_where_it_comes_from() -> None:
    data, _ = resolved(unit=[{"unit_kerja": "Z"}], pegawai=[{"nip": nip(2), **HOME}, {"nip": nip(1), **HOME}])
    assert origins(data, data.pegawai, "nip") == ["Pegawai!A3", "Pegawai!A2"]


def test_without_a_table_of_people_assessments_tell_who_they_are() -> None:
    data, problems = resolved(
        penilaian=[
            {"nip": nip(1), "nama": "Ana", "kompetensi": "Integritas", "level": 2, **HOME},
            {"nip": nip(1), "nama": None, "kompetensi": "Komunikasi", "level": 3, "unit_kerja": None, "jabatan": None},
            {"nip": nip(2), "nama": "Budi", "kompetensi": "Integritas", "level": 3, **HOME, "jenjang_jabatan": "II.b"},
        ]
    )
    assert people(data, "nip", "nama", "unit", "jabatan", "jenjang") == [
        (nip(1), "Ana", "Dinas A", "Penata", None),
        (nip(2), "Budi", "Dinas A", "Penata", "JPT Pratama"),
    ]
    assert (data.tidak_aktif, len(data.penilaian), problems) == (0, 3, [])


def test_a_blank_cell_is_filled_from_a_later_row_of_the_person() -> None:
    data, problems = resolved(
        penilaian=[
            {"nip": nip(1), "kompetensi": "Integritas", "level": 2, "unit_kerja": None, "jabatan": "Penata"},
            {"nip": nip(1), "kompetensi": "Komunikasi", "level": 3, "unit_kerja": "Dinas A", "jabatan": None},
        ]
    )
    assert people(data, "unit", "jabatan") == [("Dinas A", "Penata")]
    assert problems == []


def test_both_kinds_of_sheets_tell_who_the_people_are() -> None:
    data, _ = resolved(
        penilaian=[{"nip": nip(1), "kompetensi": "Integritas", "level": 2, **HOME}],
        kesenjangan=[
            {"nip": nip(1), "nama": "Ana", "kompetensi": "Komunikasi", "level_standar": 3, **HOME},
            {"nip": nip(2), "nama": "Budi", "kompetensi": "Komunikasi", "level_standar": 3, **HOME},
        ],
    )
    assert people(data, "nip", "nama") == [(nip(1), "Ana"), (nip(2), "Budi")]


def test_a_sheet_without_unit_or_jabatan_tells_nobody() -> None:
    rows = [{"nip": nip(1), "kompetensi": "Integritas", "level": 2, "unit_kerja": "Dinas A"}]
    data, problems = resolved(penilaian=rows)
    assert len(data.pegawai) == 0
    assert [problem.kode for problem in problems] == ["PENILAIAN-01"]


def test_with_a_table_of_people_assessments_tell_nobody() -> None:
    data, _ = resolved(
        pegawai=[{"nip": nip(1), **HOME}],
        penilaian=[{"nip": nip(2), "kompetensi": "Integritas", "level": 2, **HOME}],
    )
    assert people(data, "nip") == [(nip(1),)]


def test_an_empty_table_of_people_holds_nobody() -> None:
    data, problems = resolved(
        pegawai=table("pegawai", [], ["nip", "unit_kerja", "jabatan"]),
        penilaian=[{"nip": nip(2), "kompetensi": "Integritas", "level": 2, **HOME}],
    )
    assert (len(data.pegawai), data.tidak_aktif) == (0, 0)
    assert [problem.kode for problem in problems] == ["PENILAIAN-01"]


def test_no_table_at_all() -> None:
    data, problems = resolved()
    assert (len(data.pegawai), data.unit.names, data.tabel, problems) == (0, (), (), [])
