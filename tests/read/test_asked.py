from __future__ import annotations

from asnkompetensi.model.options import ReadOptions
from asnkompetensi.read.asked import unknown_names
from asnkompetensi.read.cells import Cells
from asnkompetensi.read.header import presumed
from tests.read.sheets import sheet

CELLS = [Cells(sheet([["Nomor", "Nama Orang"]], "Data 2026")), Cells(sheet([], "unit.csv", berkas="x/unit.csv"))]


def unknown(options: ReadOptions) -> list[tuple[object, ...]]:
    found = unknown_names(options, CELLS, [presumed(CELLS[0])])
    return [tuple(one.nilai.values()) for one in found if one.kode == "PERINTAH-01"]


def test_names_that_are_there_need_no_word() -> None:
    assert (
        unknown(
            ReadOptions(sheet={"pegawai": "data-2026", "unit": "unit.csv", "dana": "unit"}, column={"nip": "NOMOR"})
        )
        == []
    )


def test_a_table_and_a_sheet_that_are_not_there() -> None:
    assert unknown(ReadOptions(sheet={"pegawaii": "Data 2026", "standar": "Data 2025"})) == [
        ("--sheet", "pegawaii", "pegawai"),
        ("--sheet", "Data 2025", "Data 2026"),
    ]


def test_a_field_and_a_heading_that_are_not_there() -> None:
    assert unknown(ReadOptions(column={"npi": "Nomor", "nama": "Nama Orng", "ikm": "Kepuasan"})) == [
        ("--column", "npi", "nip"),
        ("--column", "Nama Orng", "Nama Orang"),
        ("--column", "Kepuasan", ""),
    ]
