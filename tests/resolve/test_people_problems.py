"""What is wrong with rows about people, and where."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import PurePath

import pytest

from asnkompetensi.model.nip import mask
from asnkompetensi.text import words
from asnkompetensi.text.problems.speak import speak
from tests.check.files import of_files
from tests.resolve.tables import cells, nip, only, resolved

HOME = {"unit_kerja": "Dinas A", "jabatan": "Penata"}


def test_rows_of_one_nip_that_differ() -> None:
    _, problems = resolved(
        pegawai=[
            {"nip": nip(1), **HOME, "tmt_jabatan": date(2019, 4, 1)},
            {"nip": nip(2), **HOME},
            {"nip": nip(1), "unit_kerja": "RSUD", "jabatan": None, "tmt_jabatan": date(2024, 10, 1)},
            {"nip": nip(1), **HOME},
        ]
    )
    (problem,) = only(problems, "NIP-03")
    assert cells(problem) == ["Pegawai!A2", "Pegawai!A4", "Pegawai!A5"]
    assert problem.nilai == {"nip": mask(nip(1)), "dipakai": 4, "di": "", "banyak": 0}
    alone = {"siapa": "", "pakai": "", "di": ""}
    used = {**alone, "pakai": "@check.dipakai"}
    assert problem.bukti == (
        {**used, "baris": 4, "unit_kerja": "RSUD", "jabatan": "", "tmt": "01-10-2024"},
        {**alone, "baris": 2, "unit_kerja": "Dinas A", "jabatan": "Penata", "tmt": "01-04-2019"},
        {**alone, "baris": 5, "unit_kerja": "Dinas A", "jabatan": "Penata", "tmt": ""},
    )


def test_many_people_of_the_same_sheet_are_told_together() -> None:
    first = [{"nip": nip(number), **HOME, "tmt_jabatan": date(2020, 1, 1)} for number in (4, 3, 2, 1)]
    second = [{**row, "unit_kerja": "RSUD", "tmt_jabatan": date(2024, 1, 1)} for row in first]
    (problem,) = only(resolved(pegawai=[*first, *second])[1], "NIP-03")
    assert problem.nilai == {"nip": "", "dipakai": 0, "di": "", "banyak": 4, "jumlah": 4}
    assert cells(problem) == [f"Pegawai!A{row}" for row in range(2, 10)]
    assert [(line["siapa"], line["baris"], line["pakai"]) for line in problem.bukti] == [
        (mask(nip(4)), 6, "@check.dipakai"),
        (mask(nip(4)), 2, ""),
        (mask(nip(3)), 7, "@check.dipakai"),
        (mask(nip(3)), 3, ""),
        (mask(nip(2)), 8, "@check.dipakai"),
        (mask(nip(2)), 4, ""),
    ]


def test_people_of_other_sheets_are_told_apart() -> None:
    marks = [{"nip": nip(n), "kompetensi": "Integritas", "level": 3, **HOME} for n in (1, 2, 3, 4)]
    own = [{"nip": nip(n), "kompetensi": "Integritas", "level_standar": 3, **HOME} for n in (1, 2)]
    elsewhere = {"unit_kerja": "RSUD"}
    _, problems = resolved(
        penilaian=[*marks, *({**row, **elsewhere} for row in marks[2:])],
        kesenjangan=[{**row, **elsewhere} for row in own],
    )
    assert len(only(problems, "NIP-03")) == 4


@pytest.mark.parametrize(
    ("files", "named"),
    [
        (("a.xlsx", "b.xlsx"), ["a.xlsx, Pegawai", "b.xlsx, Pegawai"]),
        (("unit/a.csv", "b.csv"), ["a.csv", "b.csv"]),
        (("unit/a.csv", "dinas/a.csv"), ["unit/a.csv", "dinas/a.csv"]),
    ],
)
def test_rows_of_equal_number_in_two_files_are_told_apart(files: tuple[str, str], named: list[str]) -> None:
    rows = {file: [{"nip": nip(1), **HOME, "golongan": str(number)}] for number, file in enumerate(files)}
    table = of_files("pegawai", rows)
    texts = [replace(part, lembar=PurePath(part.berkas).name) for part in table.bagian]
    whole = replace(table, bagian=tuple(texts)) if files[1].endswith(".csv") else table
    (problem,) = only(resolved(pegawai=whole)[1], "NIP-03")
    assert (problem.nilai["dipakai"], problem.nilai["di"]) == (2, named[0])
    assert [(line["di"], line["baris"], line["pakai"]) for line in problem.bukti] == [
        (named[0], 2, "@check.dipakai"),
        (named[1], 2, ""),
    ]
    assert speak(problem, words("id")).akibat == f"baris 2 di {named[0]} yang dipakai; orang ini dihitung sekali"
    assert speak(problem, words("id")).bukti[0].startswith(f"baris 2 (dipakai)\t{named[0]}\ttanpa TMT")


def test_rows_of_two_sheets_of_one_file_name_the_sheet() -> None:
    table = of_files("pegawai", {name: [{"nip": nip(1), **HOME, "golongan": name}] for name in ("PNS", "PPPK")})
    sheets = tuple(replace(part, berkas="a.xlsx", lembar=part.berkas) for part in table.bagian)
    (problem,) = only(resolved(pegawai=replace(table, bagian=sheets))[1], "NIP-03")
    assert [line["di"] for line in problem.bukti] == ["PNS", "PPPK"]


def test_any_column_may_differ() -> None:
    _, problems = resolved(
        pegawai=[{"nip": nip(1), **HOME, "golongan": "III/a"}, {"nip": nip(1), **HOME, "golongan": "III/b"}]
    )
    assert [problem.kode for problem in problems] == ["NIP-03"]


def test_two_spellings_of_one_class_do_not_differ() -> None:
    _, problems = resolved(
        pegawai=[
            {"nip": nip(1), **HOME, "jenjang_jabatan": "Ahli Muda"},
            {"nip": nip(1), **HOME, "jenjang_jabatan": "JF Ahli Muda"},
        ]
    )
    assert problems == []


def test_each_person_is_told_alone_inactive_ones_too() -> None:
    rows = [{"nip": nip(number), **HOME, "kedudukan": "MPP"} for number in (2, 1)]
    _, problems = resolved(pegawai=[*rows, *({**row, "jabatan": "Analis"} for row in rows)])
    assert [cells(problem) for problem in only(problems, "NIP-03")] == [
        ["Pegawai!A2", "Pegawai!A4"],
        ["Pegawai!A3", "Pegawai!A5"],
    ]


def test_rows_of_one_name_that_differ_go_by_the_name() -> None:
    row = {"nip": None, "nama": "Ana", **HOME}
    _, problems = resolved(pegawai=[row, {**row, "jabatan": "Analis"}])
    (problem,) = only(problems, "NIP-03")
    assert problem.nilai == {"nip": "Ana", "dipakai": 2, "di": "", "banyak": 0}


def test_people_without_nip_are_told_together() -> None:
    row = {"nip": None, "nama": "Ana", **HOME}
    _, problems = resolved(pegawai=[row, {"nip": nip(1), **HOME}, row, {**row, "nama": "Budi"}])
    (problem,) = problems
    assert (problem.kode, problem.nilai, cells(problem)) == (
        "NIP-05",
        {"jumlah": 2},
        ["Pegawai!A2", "Pegawai!A4", "Pegawai!A5"],
    )


def test_active_people_without_unit() -> None:
    _, problems = resolved(
        pegawai=[
            {"nip": nip(3), "jabatan": "Penata", "unit_kerja": None},
            {"nip": nip(2), "jabatan": "Penata", "unit_kerja": "-"},
            {"nip": nip(1), "jabatan": "Penata", "unit_kerja": None, "kedudukan": "MPP"},
            {"nip": nip(4), **HOME},
        ]
    )
    (problem,) = problems
    assert (problem.kode, problem.nilai) == ("UNIT-01", {"jumlah": 2})
    assert cells(problem) == ["Pegawai!B2", "Pegawai!B3"]


def test_unknown_words_by_column_and_word() -> None:
    _, problems = resolved(
        pegawai=[
            {"nip": nip(1), **HOME, "status": "Honorer", "kedudukan": "Sakit"},
            {"nip": nip(2), **HOME, "status": "PNS", "kedudukan": "SAKIT "},
            {"nip": nip(3), **HOME, "status": "P3K", "kedudukan": "Cuti"},
        ]
    )
    assert [(problem.kode, problem.nilai, cells(problem)) for problem in problems] == [
        ("PEGAWAI-01", {"kolom": "status", "nilai": "Honorer", "jumlah": 1}, ["Pegawai!D2"]),
        ("PEGAWAI-01", {"kolom": "kedudukan", "nilai": "Sakit", "jumlah": 2}, ["Pegawai!E2", "Pegawai!E3"]),
        ("PEGAWAI-01", {"kolom": "kedudukan", "nilai": "Cuti", "jumlah": 1}, ["Pegawai!E4"]),
    ]


def test_sheets_of_assessments_that_place_one_person_differently() -> None:
    row = {"nip": nip(1), "kompetensi": "Integritas", "level": 3, **HOME}
    data, problems = resolved(
        penilaian=[row, {**row, "kompetensi": "Komunikasi"}],
        kesenjangan=[{"nip": nip(1), "kompetensi": "Integritas", "level_standar": 3, **HOME, "unit_kerja": "RSUD"}],
    )
    (problem,) = problems
    assert (problem.kode, cells(problem)) == ("NIP-03", ["Penilaian!A2", "Kesenjangan!A2"])
    assert data.unit.names[data.pegawai["unit"].iloc[0]] == "Dinas A"
