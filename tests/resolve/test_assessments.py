"""Whose assessments they are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from asnkompetensi.model.problem import Problem
from asnkompetensi.model.table import Part, Table
from tests.resolve.tables import Row, cells, nip, origins, resolved, shown, table

K = {"kompetensi": "Integritas"}
A, B = {"unit_kerja": "Dinas A", "jabatan": "Penata"}, {"unit_kerja": "Dinas B", "jabatan": "Penata"}
STAFF: list[Row] = [
    {"nip": nip(1), "nama": "Ana", **A},
    {"nip": None, "nama": "Budi", **A},
    {"nip": nip(2), "nama": "Budi", **A},
    {"nip": nip(3), "nama": "Cici", **B},
    {"nip": nip(4), "nama": "CICI", **B},
    {"nip": nip(6), "nama": "Cici", **B},
    {"nip": nip(5), "nama": "Dodi", **B, "kedudukan": "CLTN"},
    {"nip": nip(7), "nama": "Evi", "unit_kerja": None, "jabatan": "Penata"},
]


def _assessed(*rows: Row, staff: list[Row] = STAFF) -> tuple[list[tuple[Any, ...]], list[Problem]]:
    data, problems = resolved(
        pegawai=staff,
        unit=[{"unit_kerja": "Dinas A", "alias": "Din. A"}],
        penilaian=[{**K, "level": 3, **row} for row in rows],
    )
    who = list(zip(data.pegawai["nip"], data.pegawai["nama"], strict=True))
    found = [who[orang] for orang in data.penilaian["orang"]]
    return found, [problem for problem in problems if problem.kode == "PENILAIAN-01"]


def test_by_nip() -> None:
    assert _assessed({"nip": nip(1)}) == ([(nip(1), "Ana")], [])


def test_a_nip_decides_even_if_the_name_says_otherwise() -> None:
    assert _assessed({"nip": nip(1), "nama": "Budi", "unit_kerja": "Dinas A"})[0] == [(nip(1), "Ana")]


def test_by_name_and_unit_where_there_is_no_nip() -> None:
    assert _assessed({"nama": "ana", "unit_kerja": "DIN. A"}) == ([(nip(1), "Ana")], [])


def test_somebody_without_nip_comes_before_a_namesake_with_one() -> None:
    assert _assessed({"nama": "Budi", "unit_kerja": "Dinas A"})[0] == [("", "Budi")]


def test_by_name_without_unit() -> None:
    assert _assessed({"nama": "Evi", "unit_kerja": None}) == ([(nip(7), "Evi")], [])


@pytest.mark.parametrize(
    "row",
    [
        {"nip": nip(9)},
        {"nama": "Ana", "unit_kerja": "Dinas B"},
        {"nama": "Ana", "unit_kerja": "Dinas Entah"},
        {"nama": "Ana", "unit_kerja": None},
        {"nama": "Cici", "unit_kerja": "Dinas B"},
    ],
    ids=["nip", "another unit", "an unknown unit", "no unit", "three of the name"],
)
def test_of_nobody_that_is_known(row: Row) -> None:
    found, (problem,) = _assessed(row, {"nip": nip(1)}, row)
    assert found == [(nip(1), "Ana")]
    assert problem.nilai == {"jumlah": 2}
    assert [place.sel[1:] for place in problem.tempat] == ["2", "4"]


def test_of_people_who_are_not_active_silently_unused() -> None:
    assert _assessed({"nip": nip(5)}, {"nama": "Dodi", "unit_kerja": "Dinas B"}) == ([], [])


def test_a_stranger_without_a_level_is_no_assessment() -> None:
    assert _assessed({"nip": nip(9), "level": None}) == ([], [])


def test_a_blank_level_is_no_assessment() -> None:
    assert _assessed({"nip": nip(1), "level": None}) == ([], [])


def test_levels_and_days() -> None:
    rows = [
        {"nip": nip(1), "kompetensi": "Integritas", "level": 2.5, "tanggal": date(2026, 1, 5)},
        {"nip": nip(1), "kompetensi": "Integritas", "level": 0, "tanggal": None},
    ]
    data, _ = resolved(pegawai=STAFF, penilaian=rows)
    assert shown(data, data.penilaian, ("kompetensi", "level", "hari")) == [
        ("Integritas", 2.5, date(2026, 1, 5)),
        ("Integritas", 0, None),
    ]


def test_levels_held_in_gap_sheets_are_assessments_too() -> None:
    row = {"nip": nip(1), **K, "level_standar": 3}
    data, _ = resolved(
        pegawai=STAFF,
        penilaian=[{"nip": nip(1), **K, "level": 1}],
        kesenjangan=[
            {**row, "level_dimiliki": 2, "tanggal_penilaian": date(2025, 6, 1)},
            {**row, "level_dimiliki": None, "tanggal_penilaian": date(2025, 6, 1)},
            {**row, "level_dimiliki": 4, "tanggal_penilaian": None},
        ],
    )
    assert shown(data, data.penilaian, ("level", "hari")) == [(1, None), (2, date(2025, 6, 1)), (4, None)]
    assert origins(data, data.penilaian, "nip") == ["Penilaian!A2", "Kesenjangan!A2", "Kesenjangan!A4"]


def test_a_cell_of_many_assessments_is_named_once() -> None:
    """A wide sheet: one row per person, one NIP for all the competencies."""
    known, stranger = ({"nip": nip(n), "level": 3} for n in (1, 9))
    long = table("penilaian", [{**known, **K}, {**stranger, **K}, {**stranger, "kompetensi": "Komunikasi"}])
    wide = Table(
        "penilaian",
        long.frame.assign(baris=[1, 2, 2], kolom=[1, 1, 2]),
        (Part("data.xlsx", "Hasil", 0, {"nip": 0}),),
    )
    (problem,) = resolved(pegawai=STAFF, penilaian=wide)[1][-1:]
    assert (problem.kode, problem.nilai, cells(problem)) == ("PENILAIAN-01", {"jumlah": 2}, ["Hasil!A3"])


def _mostly_strangers(known: int, unknown: int, nameless: int = 0) -> list[Problem]:
    rows = [{"nip": nip(1)}] * known + [{"nip": nip(9)}] * unknown + [{"nama": "Zed", "unit_kerja": "Z"}] * nameless
    refused = replace(table("pegawai", STAFF), ditolak=2)
    _, problems = resolved(pegawai=refused, penilaian=[{"nip": None, **K, "level": 3, **row} for row in rows])
    return [problem for problem in problems if problem.kode.startswith("PENILAIAN")]


def test_many_strangers_are_the_fault_of_the_list_of_people() -> None:
    (problem,) = _mostly_strangers(10, 10)
    assert (problem.kode, problem.nilai) == (
        "PENILAIAN-05",
        {"jumlah": 10, "total": 20, "lembar": "Pegawai", "ditolak": 2},
    )
    assert cells(problem) == [f"Penilaian!A{row}" for row in range(12, 22)]


def test_strangers_without_nip_are_told_beside_them() -> None:
    assert [(p.kode, p.nilai["jumlah"]) for p in _mostly_strangers(0, 10, 3)] == [
        ("PENILAIAN-05", 10),
        ("PENILAIAN-01", 3),
    ]


@pytest.mark.parametrize(("known", "unknown"), [(11, 10), (0, 9)])
def test_fewer_strangers_are_single_faults(known: int, unknown: int) -> None:
    assert [(p.kode, p.nilai) for p in _mostly_strangers(known, unknown)] == [("PENILAIAN-01", {"jumlah": unknown})]


def test_the_sheets_that_people_come_from_may_hold_assessments() -> None:
    row = {**K, "level": 3}
    placed = [{"nip": nip(1), **row, **A}]
    own = [{"nip": nip(9), **K, "level_standar": 3}] * 10
    problem = resolved(penilaian=placed, kesenjangan=own)[1][-1]
    assert (problem.kode, problem.nilai["lembar"], problem.nilai["total"]) == ("PENILAIAN-05", "Penilaian", 11)


def test_strangers_are_told_table_by_table() -> None:
    stranger = {"nip": nip(9), **K}
    _, problems = resolved(
        pegawai=[{"nip": nip(1), **A}],
        penilaian=[{**stranger, "level": 3}],
        kesenjangan=[{**stranger, "level_standar": 3}, {**stranger, "level_dimiliki": 3}, stranger],
    )
    assert [cells(problem) for problem in problems] == [["Penilaian!A2"], ["Kesenjangan!A2", "Kesenjangan!A3"]]


def test_dtypes() -> None:
    data, _ = resolved(pegawai=STAFF, penilaian=[{"nip": nip(1), **K, "level": 3}])
    assert {name: str(dtype) for name, dtype in data.penilaian.dtypes.items()} == {
        **dict.fromkeys(("orang", "kompetensi", "asal_tabel", "asal"), "int32"),
        **dict.fromkeys(("level", "hari"), "Int64"),
    }
    assert {str(data.pegawai[name].dtype) for name in ("nip", "nama")} == {"str"}
