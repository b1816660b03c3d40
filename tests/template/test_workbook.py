from __future__ import annotations

import io
import zipfile
from datetime import datetime

import pytest
from openpyxl import Workbook, load_workbook

from asnkompetensi.model.kinds import Kind
from asnkompetensi.model.tables import TABLES
from asnkompetensi.template import template_bytes
from asnkompetensi.text import words


@pytest.fixture(scope="module")
def book() -> Workbook:
    return load_workbook(io.BytesIO(template_bytes(words("id"))))


def test_sheets_in_the_order_of_the_contract(book: Workbook) -> None:
    assert book.sheetnames == ["Petunjuk", *(spec.name.capitalize() for spec in TABLES), "Pilihan"]
    assert book["Pilihan"].sheet_state == "hidden"


def test_heading_row(book: Workbook) -> None:
    assert [cell.value for cell in book["Dana"][1]] == ["Sumber Dana", "Jumlah", "Untuk Unit", "Untuk Kompetensi"]
    assert [cell.value for cell in book["Pegawai"][1]][:3] == ["NIP", "Nama", "Unit Kerja"]
    assert book["Pegawai"].freeze_panes == "A2"


def test_needed_headings_are_told_by_colour(book: Workbook) -> None:
    colour = {cell.value: cell.fill.fgColor.rgb for cell in book["Pegawai"][1]}
    assert colour["NIP"] == colour["Nama"] != colour["Unit Kerja"]
    assert colour["Unit Kerja"] == colour["Jabatan"] != colour["Eselon"]


@pytest.mark.parametrize("table", [spec.name for spec in TABLES if spec.columns[0].kind is Kind.NIP])
def test_nip_is_text_down_to_row_5000(book: Workbook, table: str) -> None:
    sheet = book[table.capitalize()]
    assert {sheet.cell(row, 1).number_format for row in (2, 3, 100, 5000)} == {"@"}
    assert sheet.cell(5001, 1).number_format == "General"


def test_the_example_row_says_so_in_its_first_cell(book: Workbook) -> None:
    assert {book[spec.name.capitalize()]["A2"].value.split(":")[0] for spec in TABLES} == {"contoh"}


def test_the_example_row_is_typed(book: Workbook) -> None:
    row = {head.value: cell for head, cell in zip(book["Penilaian"][1], book["Penilaian"][2], strict=True)}
    assert row["Level"].value == 2.5
    assert row["Tanggal"].value == datetime(2025, 5, 14)  # noqa: DTZ001
    assert row["Tanggal"].number_format == "dd/mm/yyyy"


def test_levels_are_chosen_from_a_list_that_lets_decimals_pass(book: Workbook) -> None:
    rules = {str(rule.sqref): rule for rule in book["Standar"].data_validations.dataValidation}
    rule = rules["E2:E5000"]
    assert (rule.type, rule.formula1, rule.errorStyle) == ("list", "Pilihan!$A$2:$A$7", "warning")
    assert [book["Pilihan"].cell(row, 1).value for row in range(2, 9)] == [0, 1, 2, 3, 4, 5, None]


def test_every_heading_has_a_note(book: Workbook) -> None:
    bare = [(s.title, cell.value) for s in book.worksheets[1:-1] for cell in s[1] if cell.comment is None]
    assert bare == []


def test_only_its_sentences_depend_on_the_language(book: Workbook) -> None:
    english = load_workbook(io.BytesIO(template_bytes(words("en"))))
    assert english.sheetnames == book.sheetnames
    assert english["Petunjuk"]["A1"].value != book["Petunjuk"]["A1"].value
    assert [cell.value for cell in english["Pegawai"][1]] == [cell.value for cell in book["Pegawai"][1]]


def test_the_same_bytes_each_time() -> None:
    data = template_bytes(words("id"))
    assert data == template_bytes(words("id"))
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        assert parts.testzip() is None
