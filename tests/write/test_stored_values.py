"""Formulas keep their values in a copy."""

import io
from datetime import date, timedelta

import pytest
from openpyxl import Workbook, load_workbook

from asnkompetensi.model.sheet import CellFault, CellValue, FaultKind
from asnkompetensi.write.same_bytes import same_bytes
from asnkompetensi.write.stored_values import stored_values
from tests.read.sheets import sheet


def copied(value: CellValue | None, formula: str = "=B1") -> tuple[object, object]:
    """The formula and the value of A1 in a copy, whose sheet was read with `value` there."""
    book = Workbook()
    page = book.worksheets[0]
    page.title, page["A1"] = "Pegawai", formula
    page["A1"].number_format = "yyyy-mm-dd" if isinstance(value, date) else "General"
    read = sheet([[value]] if value is not None else [[]], "Pegawai")
    content = same_bytes(book, stored_values(book, [read]))
    return tuple(load_workbook(io.BytesIO(content), data_only=only)["Pegawai"]["A1"].value for only in (False, True))


@pytest.mark.parametrize("value", ["Dinas <Arsip> & 'lain'", 3, 2.5, True, False])
def test_a_formula_keeps_its_value(value: CellValue) -> None:
    formula, stored = copied(value)
    assert (formula, stored, type(stored)) == ("=B1", value, type(value))


def test_a_date_is_stored_as_the_number_that_it_is() -> None:
    stored = copied(date(2026, 3, 31))[1]
    assert getattr(stored, "date", None) is not None
    assert str(stored).startswith("2026-03-31")
    assert copied(timedelta(hours=12))[1] == 0.5


def test_an_error_stays_an_error() -> None:
    assert copied(CellFault(FaultKind.ERROR, "#N/A"))[1] == "#N/A"


@pytest.mark.parametrize("value", [None, CellFault(FaultKind.FORMULA)], ids=["blank", "never computed"])
def test_what_had_no_value_has_none(value: CellValue | None) -> None:
    assert copied(value) == ("=B1", None)


def test_a_text_that_looks_like_a_cell_breaks_nothing() -> None:
    assert copied("x", '="<c r=""A1""><f>1</f><v/></c>"') == ('="<c r=""A1""><f>1</f><v/></c>"', "x")


def test_a_sheet_that_was_not_read_stays() -> None:
    book = Workbook()
    book.worksheets[0]["A1"] = "=1+1"
    assert same_bytes(book, stored_values(book, [sheet([["x"]], "Lain")])) == same_bytes(book)
