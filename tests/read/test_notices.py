from __future__ import annotations

from dataclasses import replace

import pytest

from asnkompetensi.model.options import ReadOptions
from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.sheet import Keyed
from asnkompetensi.read import notices
from asnkompetensi.read.cells import Cells
from asnkompetensi.read.header import presumed
from asnkompetensi.read.lexicon import Lexicon
from asnkompetensi.read.match import match
from asnkompetensi.read.merged import Filled
from asnkompetensi.read.rows import Rows
from tests.read.sheets import places, sheet


def columns(table: str, *texts: str, levels: tuple[int, ...] = ()) -> list[Problem]:
    cells = Cells(sheet([texts], "Data"))
    header = presumed(cells)
    return list(notices.columns(cells, header, match(header.headings, table, Lexicon.of(ReadOptions())), levels))


def test_a_missing_column_with_the_heading_that_comes_nearest() -> None:
    (problem,) = columns("pegawai", "NIP", "Nama", "Unit Kerja", "Jabatn", "Golongan")
    assert (problem.kode, places(problem)) == ("KOLOM-01", "D1")
    assert problem.nilai == {
        "kolom": "jabatan",
        "tabel": "pegawai",
        "judul": "NIP | Nama | Unit Kerja | Jabatn | Golongan",
        "mirip": "Jabatn",
        "sel": "D1",
    }


def test_a_missing_column_with_nothing_near_stands_at_the_header_s_row() -> None:
    (problem,) = columns("standar", "Jabatan", "Level")
    assert (places(problem), problem.nilai["kolom"], problem.nilai["mirip"], problem.nilai["sel"]) == (
        "1",
        "kompetensi",
        "",
        "",
    )


def test_of_many_headings_those_beside_the_one_meant_are_shown() -> None:
    (problem,) = columns(
        "pegawai", "NIP", "Nama", "Unit Kerja", "Golongan", "Eselon", "Jabatn", "Status", "JK", "IKK", "No"
    )
    assert problem.nilai["judul"] == "... | Unit Kerja | Golongan | Eselon | Jabatn | Status | JK | IKK | ..."
    (problem,) = columns("pegawai", "NIP", "Nama", "Unit Kerja", "Golongan", "Eselon", "Status", "JK", "IKK")
    assert problem.nilai["judul"] == "NIP | Nama | Unit Kerja | Golongan | Eselon | Status | JK | ..."


def test_unused_columns_are_told_once_with_what_they_are_like() -> None:
    (problem,) = columns("unit", "Unit Kerja", "Unit", "Hobi", "Prioritass", "Hobi", "No", levels=())
    assert (problem.kode, places(problem), problem.nilai) == ("KOLOM-02", "B1 C1 D1 E1", {"jumlah": 4})
    assert problem.bukti == (
        {"kolom": "Unit", "mirip": "Unit Kerja"},
        {"kolom": "Hobi", "mirip": ""},
        {"kolom": "Prioritass", "mirip": "Prioritas"},
        {"kolom": "Hobi", "mirip": ""},
    )


def test_columns_of_competencies_are_used() -> None:
    assert columns("penilaian", "NIP", "Integritas", "Tata Arsip", levels=(2,)) == []


def test_two_columns_that_mean_the_same() -> None:
    cells = Cells(sheet([["NIP", "NIP Pegawai"]]))
    one = match(presumed(cells).headings, "pegawai", Lexicon.of(ReadOptions()))
    (problem,) = notices.doubles(cells, one)
    assert (problem.kode, places(problem)) == ("KOLOM-03", "A1 B1")
    assert problem.nilai == {"kolom": "nip", "pertama": "NIP", "kedua": "NIP Pegawai"}


def test_hidden_sheets_and_rows() -> None:
    found = notices.hidden(Cells(sheet([["x"]], "Data", visible=False, hidden_rows=3)))
    assert [(one.kode, one.tempat, one.nilai["baris"]) for one in found] == [
        ("LEMBAR-04", (Place("data.xlsx", "Data"),), 0),
        ("LEMBAR-04", (Place("data.xlsx", "Data"),), 3),
    ]
    assert list(notices.hidden(Cells(sheet([["x"]], hidden_rows=-1)))) == []


def test_merged_cells() -> None:
    cells = Cells(sheet([["x"]], "Data"))
    (problem,) = notices.merged(Filled(cells, (cells.area(1, 0, 2, 0), cells.area(4, 1, 11, 4))))
    assert (problem.kode, places(problem)) == ("LEMBAR-03", "A2:A3 B5:E12")
    assert problem.nilai == {"lembar": "Data", "jumlah": 2}
    assert list(notices.merged(Filled(cells, ()))) == []


def test_rows_passed_over_are_counted_by_kind() -> None:
    cells = Cells(sheet([["NIP"], ["x"]], "Data"))
    one = match(presumed(cells).headings, "kinerja", Lexicon.of(ReadOptions()))
    data = cells.filled_rows[:0]
    kinds = {"total": [9], "tanda_tangan": [11, 12], "nomor": [1], "contoh": [], "judul": []}
    (problem,) = notices.passed(cells, one, Rows(data, kinds, [20], 1_500))
    assert (problem.kode, places(problem)) == ("BARIS-01", "2 10 12 13 21")
    assert problem.nilai == {
        "tabel": "kinerja",
        "jumlah": 1_504,
        "total": 1,
        "tanda_tangan": 2,
        "nomor": 1,
        "contoh": 0,
        "judul": 0,
        "kosong": 1_500,
    }
    assert list(notices.passed(cells, one, Rows(data, {"total": []}, [], 0))) == []


def test_an_unknown_sheet() -> None:
    problem = notices.unknown(Cells(sheet([["x"]], "Standart")), "standar")
    assert (problem.kode, problem.nilai) == ("LEMBAR-02", {"lembar": "Standart", "mirip": "standar"})


def test_a_key_without_a_meaning_is_not_told() -> None:
    cells = Cells(sheet([("nip", "id", "warna")], "pegawai"))
    cells = replace(
        cells, sheet=replace(cells.sheet, keyed=Keyed(("nip", "id", "warna"), {"id": cells.sheet.columns[1]}))
    )
    header = presumed(cells)
    found = match(header.headings, "pegawai", Lexicon.of(ReadOptions()))
    told = [one for one in notices.columns(cells, header, found, ()) if one.kode == "KOLOM-02"]
    assert [place.sel for one in told for place in one.tempat] == ["warna"]


def test_of_very_many_rows_passed_over_the_first_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notices, "PLACES", 2)
    cells = Cells(sheet([["NIP"], ["x"]], "Data"))
    one = match(presumed(cells).headings, "kinerja", Lexicon.of(ReadOptions()))
    (problem,) = notices.passed(cells, one, Rows(cells.filled_rows[:0], {"total": [9, 12], "judul": [3]}, [], 0))
    assert (places(problem), problem.nilai["jumlah"]) == ("4 10", 3)
