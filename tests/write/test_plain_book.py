"""Sheets as a plain workbook: the same cells in the same places."""

import io
from datetime import date, datetime, time, timedelta

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from asnkompetensi.model.sheet import CellFault, CellValue, FaultKind
from asnkompetensi.write.plain_book import plain_book
from tests.read.sheets import sheet


def saved(book: Workbook) -> Workbook:
    stream = io.BytesIO()
    book.save(stream)
    return load_workbook(stream)


def one(value: CellValue) -> Worksheet:
    return saved(plain_book([sheet([[value]])])[0]).worksheets[0]


@pytest.mark.parametrize(
    "value", ["teks", 3, 2.5, True, date(2026, 3, 31), time(7, 30), timedelta(hours=30), "190001011965011001"]
)
def test_a_value_is_written_as_it_is(value: CellValue) -> None:
    back = one(value)["A1"].value
    assert (back.date() if isinstance(back, datetime) else back) == value


@pytest.mark.parametrize("text", ["=1+1", "=HYPERLINK(1)", "+62", "-", "@a"])
def test_no_text_is_live(text: str) -> None:
    cell = one(text)["A1"]
    assert (cell.value, cell.data_type) == (text, "s")


def test_long_numbers_in_text_stay_text_when_they_are_typed_again() -> None:
    assert one("190001011965011001")["A1"].number_format == "@"
    assert one("12")["A1"].number_format == "General"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (CellFault(FaultKind.ERROR, "#REF!"), "#REF!"),
        (CellFault(FaultKind.FORMULA), "#N/A"),
        (date(1900, 2, 28), "1900-02-28"),
        ("Awan\x01\x1b Senja", "Awan   Senja"),
        ("Awan\ud800", "Awan\ufffd"),
    ],
    ids=["error", "formula without value", "before Excel's first day", "control characters", "half a character"],
)
def test_what_a_workbook_cannot_hold_is_told_in_text(value: CellValue, text: str) -> None:
    assert one(value)["A1"].value == text


def test_places_names_and_merged_cells_stay() -> None:
    first = sheet([[], [None, "Dinas"], [None, None]], "pegawai.csv", merged=[(1, 1, 2, 1)])
    book, own = plain_book([first, sheet([["a"]], "Lain")])
    assert own["pegawai.csv"]["B2"].value == "Dinas"
    assert saved(book).sheetnames == ["pegawai.csv", "Lain"]
    assert [area.coord for area in saved(book)["pegawai.csv"].merged_cells.ranges] == ["B2:B3"]


def test_a_merged_range_that_holds_more_is_left_apart() -> None:
    book, _ = plain_book([sheet([["a", "b"]], merged=[(0, 0, 0, 1)])])
    assert [cell.value for cell in saved(book).worksheets[0][1]] == ["a", "b"]


def test_a_name_that_no_sheet_can_bear_is_made_one_that_it_can() -> None:
    long = "data pegawai kabupaten awan tahun 2026.csv"
    book, own = plain_book([sheet([["a"]], long), sheet([["b"]], "a/b:c")])
    assert book.sheetnames == [long[:31], "a_b_c"]
    assert own[long]["A1"].value == "a"


def test_hidden_sheets_stay_hidden_while_one_can_be_seen() -> None:
    shown, hidden = sheet([["a"]], "A"), sheet([["b"]], "B", visible=False)
    assert [one.sheet_state for one in plain_book([shown, hidden])[0].worksheets] == ["visible", "hidden"]
    assert plain_book([hidden])[0].worksheets[0].sheet_state == "visible"
