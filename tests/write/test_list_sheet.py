"""A sheet that lists something: read, filtered, printed."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from asnkompetensi.model.sheet import CellValue
from asnkompetensi.text import words
from asnkompetensi.write import list_sheet
from asnkompetensi.write.list_sheet import HIGHEST, append, new_list

WIDTHS = {"Kode": 8, "Pesan": 20}


def listed(*rows: Sequence[CellValue | None], lang: str = "id") -> Worksheet:
    """The list as it is found in the saved workbook."""
    book = Workbook()
    append(new_list(book, "Daftar", WIDTHS, words(lang)), rows, tuple(WIDTHS.values()))
    stream = io.BytesIO()
    book.save(stream)
    found: Worksheet = load_workbook(stream)["Daftar"]
    return found


def test_it_prints_across_one_page_wide_with_its_headings_on_every_page() -> None:
    sheet = listed(("A", "b"))
    page = sheet.page_setup
    assert (page.orientation, page.paperSize, page.fitToWidth, page.fitToHeight) == ("landscape", 9, 1, 0)
    assert sheet.sheet_properties.pageSetUpPr is not None
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.print_title_rows == "$1:$1"


@pytest.mark.parametrize(("lang", "below"), [("id", "hal &P dari &N"), ("en", "page &P of &N")])
def test_the_name_of_the_sheet_stands_above_a_page_and_its_number_below(lang: str, below: str) -> None:
    sheet = listed(lang=lang)
    margins = sheet.page_margins
    assert str(sheet.oddHeader) == "&L&A"
    assert str(sheet.oddFooter) == f"&R{below}"
    assert margins.header < margins.top
    assert margins.footer < margins.bottom


def test_headings_are_bold_stay_in_view_and_filter() -> None:
    sheet = listed(("A", "b"), ("C", "d"))
    assert [(cell.value, cell.font.bold) for cell in sheet[1]] == [("Kode", True), ("Pesan", True)]
    assert [sheet.column_dimensions[letter].width for letter in "AB"] == [8, 20]
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", "A1:B3")


def test_a_long_text_is_folded_in_a_row_that_is_high_enough() -> None:
    sheet = listed(("A", "pendek"), ("B", "tiga baris karena kolomnya sempit sekali"), ("C", "dua\nbaris"))
    assert sheet["B3"].alignment.wrap_text
    assert sheet["A3"].alignment.vertical == "top"
    assert [sheet.row_dimensions[row].height for row in (2, 3, 4)] == [None, 45, 30]


def test_no_row_is_higher_than_a_row_can_be() -> None:
    assert listed(("A", "x " * 2000)).row_dimensions[2].height == HIGHEST


def test_texts_stay_texts_and_values_what_they_are() -> None:
    sheet = listed(("=1+1", 3), ("190001011965011001", date(2026, 3, 31)), (None, ""))
    assert (sheet["A2"].data_type, sheet["A2"].value, sheet["B2"].value) == ("s", "=1+1", 3)
    assert (sheet["A3"].number_format, sheet["B3"].number_format) == ("@", "dd-mm-yyyy")
    assert (sheet["B2"].alignment.horizontal, sheet.max_row) == ("left", 3)


def test_more_rows_go_below_those_that_are_there() -> None:
    book = Workbook()
    sheet = new_list(book, "Daftar", WIDTHS, words("id"))
    append(sheet, [("A", "b")], tuple(WIDTHS.values()))
    append(sheet, [("C", "d")], tuple(WIDTHS.values()))
    assert [row[0] for row in sheet.iter_rows(values_only=True)] == ["Kode", "A", "C"]
    assert sheet.auto_filter.ref == "A1:B3"


def test_what_a_sheet_has_no_room_for_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(list_sheet, "LAST_ROW", 3)
    assert listed(("A", "b"), ("C", "d"), ("E", "f")).max_row == 3
