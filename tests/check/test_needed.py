"""Whether the sources hold what a gap needs."""

from dataclasses import replace

import pytest

from asnkompetensi.check import needed
from asnkompetensi.model.place import Place
from asnkompetensi.model.rules import Rules
from asnkompetensi.model.table import SourceFile, Table
from tests.check.doubts import BUILTIN, RULES
from tests.resolve.tables import table

PEGAWAI = table("pegawai", [], ("nip", "unit_kerja", "jabatan"))
STANDAR = table("standar", [], ("jabatan", "kompetensi", "level"))
PENILAIAN = table("penilaian", [], ("nip", "kompetensi", "level"))
PLACED = table("penilaian", [], ("nip", "kompetensi", "level", "unit_kerja", "jabatan"))
WHOLE = table("kesenjangan", [], ("nip", "kompetensi", "level_standar", "unit_kerja", "jabatan"))
UNPLACED = table("kesenjangan", [], ("nip", "kompetensi", "level_standar", "unit_kerja"))


@pytest.mark.parametrize(
    ("tables", "rules", "missing"),
    [
        ([PEGAWAI, STANDAR, PENILAIAN], RULES, []),
        ([STANDAR, PENILAIAN], RULES, ["pegawai"]),
        ([PEGAWAI, PENILAIAN], RULES, ["standar"]),
        ([PEGAWAI, PENILAIAN], BUILTIN, []),
        ([PEGAWAI, STANDAR], RULES, ["penilaian"]),
        ([STANDAR, PLACED], RULES, []),
        ([WHOLE], RULES, []),
        ([UNPLACED], RULES, ["pegawai"]),
        ([PEGAWAI, UNPLACED], RULES, []),
        ([], RULES, ["pegawai", "standar", "penilaian"]),
    ],
)
def test_what_is_missing(tables: list[Table], rules: Rules, missing: list[str]) -> None:
    found = [problem for problem in needed({one.nama: one for one in tables}, [], rules) if problem.kode == "LEMBAR-01"]
    assert [problem.nilai["tabel"] for problem in found] == missing


@pytest.mark.parametrize(
    ("people", "missing"),
    [
        (table("pegawai", [], ("nip", "unit_kerja", "jabatan", "jabatan_tujuan")), []),
        (PEGAWAI, [(Place("data.xlsx", "Pegawai", "A1"),)]),
        (PLACED, [()]),
    ],
    ids=["there", "missing", "people without a table of their own"],
)
def test_targets_need_their_column(people: Table, missing: list[tuple[Place, ...]]) -> None:
    tables = {one.nama: one for one in (PENILAIAN, STANDAR, people)}
    found = needed(tables, [], replace(RULES, target=True))
    assert [problem.tempat for problem in found if problem.kode == "KOLOM-01"] == missing
    facts = {"kolom": "jabatan_tujuan", "tabel": "pegawai", "mirip": "", "sel": "", "judul": ""}
    assert all(problem.nilai == facts for problem in found if problem.kode == "KOLOM-01")


def test_a_table_without_rows_is_told() -> None:
    filled = table("standar", [{"jabatan": "Arsiparis", "kompetensi": "Integritas", "level": "2"}])
    found = needed({"pegawai": PEGAWAI, "standar": filled, "penilaian": PENILAIAN}, [], RULES)
    assert [(problem.kode, problem.nilai["tabel"], problem.tempat) for problem in found] == [
        ("LEMBAR-05", "pegawai", (Place("data.xlsx", "Pegawai"),)),
        ("LEMBAR-05", "penilaian", (Place("data.xlsx", "Penilaian"),)),
    ]


def test_the_sheets_that_are_there_and_the_nearest_unused_one() -> None:
    files = [
        SourceFile("data.xlsx", "", ("Pegawai", "Standart Komp", "Sheet3")),
        SourceFile("b.csv", "", ("b.csv",)),
    ]
    tables = {"pegawai": PEGAWAI, "penilaian": PENILAIAN}
    problem, *_ = needed(tables, files, RULES)
    assert problem.tempat == (Place("data.xlsx"), Place("b.csv"))
    assert problem.nilai == {
        "tabel": "standar",
        "ada": "Pegawai, Standart Komp, Sheet3, b.csv",
        "mirip": "Standart Komp",
        "lain": "@check.tanpa_skj",
        "guna": "@check.guna_gap",
    }


def test_a_command_may_need_more() -> None:
    tables = {one.nama: one for one in (PEGAWAI, STANDAR, PENILAIAN)}
    problem = next(one for one in needed(tables, [], RULES, ("pelatihan",)) if one.kode == "LEMBAR-01")
    assert [problem.nilai[fact] for fact in ("tabel", "lain", "guna")] == [
        "pelatihan",
        "@check.tanpa_katalog",
        "@check.guna_pelatihan",
    ]
    pelatihan = table("pelatihan", [], ("kode", "nama", "kompetensi", "level_hasil"))
    assert [one.kode for one in needed({**tables, "pelatihan": pelatihan}, [], RULES, ("pelatihan",))] == [
        "LEMBAR-05"
    ] * 4


@pytest.mark.parametrize(
    ("sheets", "mirip"),
    [
        (("Pegawaii",), "Pegawaii"),
        (("DATA  PEGAWAI 2026",), "DATA  PEGAWAI 2026"),
        (("Sheet3", "Rekap"), ""),
        (("Standar",), ""),
        ((), ""),
    ],
    ids=["typing error", "more words", "nothing near", "used already", "no sheets"],
)
def test_the_nearest_sheet(sheets: tuple[str, ...], mirip: str) -> None:
    tables = {"standar": STANDAR, "penilaian": PENILAIAN}
    problem, *_ = needed(tables, [SourceFile("data.xlsx", "", sheets)], RULES)
    assert (problem.nilai["mirip"], problem.nilai["lain"]) == (mirip, "")
