"""Who is in the data, each once, and who is active."""

from __future__ import annotations

from datetime import date

import pytest

from tests.resolve.tables import nip, people, resolved

HOME = {"unit_kerja": "Dinas A", "jabatan": "Penata"}


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


def test_a_blank_cell_is_filled_from_a_later_row_of_the_person() -> None:
    data, problems = resolved(
        penilaian=[
            {"nip": nip(1), "kompetensi": "Integritas", "level": 2, "unit_kerja": None, "jabatan": "Penata"},
            {"nip": nip(1), "kompetensi": "Komunikasi", "level": 3, "unit_kerja": "Dinas A", "jabatan": None},
        ]
    )
    assert people(data, "unit", "jabatan") == [("Dinas A", "Penata")]
    assert problems == []
