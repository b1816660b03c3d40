"""Old workbooks: encryption, signs of errors, and the second reader's typed cells."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from asnkompetensi.read.protocol import Job, Kind
from asnkompetensi.read.xls import is_encrypted, moment, read_xls, shows_signs, stream
from tests.read.binary_books import ERROR, FILEPASS, FORMULA_ERROR, LABEL, NUMBER, ole, xls
from tests.read.wire import table


def test_the_workbook_is_taken_out_of_the_file_around_it() -> None:
    assert stream(ole({"Workbook": b"isi"})).startswith(b"isi")
    assert stream(ole({"Lain": b"x", "Book": b"isi"})).startswith(b"isi")
    assert stream(ole({"Lain": b"isi"})) == b""
    assert stream(b"\x09\x08isi") == b"\x09\x08isi"
    assert stream(ole({"Workbook": b"isi"})[:600]) == b""


@pytest.mark.parametrize(
    ("workbook", "encrypted"),
    [
        (b"\x09\x08\x02\x00\x00\x06" + FILEPASS, True),
        (b"\x09\x08\x02\x00\x00\x06", False),
        (b"\x0a\x00\x00\x00" * 200 + FILEPASS, False),
        (b"", False),
    ],
)
def test_encryption_is_said_at_the_start(workbook: bytes, encrypted: bool) -> None:
    assert is_encrypted(workbook) is encrypted


@pytest.mark.parametrize(
    ("kind", "value", "signs"),
    [(ERROR, 0x2A, True), (FORMULA_ERROR, 7, True), (NUMBER, 1.5, False), (LABEL, "#N/A", False)],
)
def test_signs_of_errors(kind: int, value: object, signs: bool) -> None:
    assert shows_signs(stream(xls([(kind, 0, 0, value)]))) is signs


@pytest.mark.parametrize(
    ("number", "value"),
    [
        (46112.0, date(2026, 3, 31)),
        (46112.5, datetime.fromisoformat("2026-03-31T12:00")),
        (0.25, time(6)),
        (-1.0, -1.0),
        (1e12, 1e12),
    ],
)
def test_numbers_shown_as_dates(number: float, value: object) -> None:
    assert moment(number, 0) == value


@pytest.mark.parametrize(("count", "day"), [(0, date(2022, 3, 30)), (1, date(2026, 3, 31))])
def test_dates_count_from_1904_where_the_workbook_says_so(count: int, day: date) -> None:
    assert moment(44650.0, count) == day
    plain = xls([(NUMBER, 0, 0, 44650.0)], before=b"\x22\x00\x02\x00" + bytes([count, 0]))
    dated = plain.replace(b"\xe0\x00\x14\x00\0\0\0\0", b"\xe0\x00\x14\x00\0\0\x0e\0")  # the format of dates
    (grid,) = read_xls(Job("a.xls", Kind.XLS), dated)
    assert grid.rows == [[day]]


def test_a_workbook_older_than_the_file_around_it() -> None:
    start, end = b"\x09\x00\x04\x00\x02\x00\x10\x00", b"\x0a\x00\x00\x00"
    number = b"\x03\x00\x0f\x00" + b"\x01\x00\x00\x00" + bytes(3) + b"\0\0\0\0\0\0\x0c\x40"
    truth = b"\x05\x00\x09\x00" + b"\x02\x00\x00\x00" + bytes(3) + b"\x01\x00"
    assert table("a.xls", start + number + truth + end) == [[None], [3.5], [True]]


def test_formats_that_are_damaged_are_left_aside() -> None:
    damaged = xls([(LABEL, 0, 0, "x")], before=b"\x31\x00\x01\x00\x00")
    (grid,) = read_xls(Job("a.xls", Kind.XLS), damaged)
    assert (grid.rows, grid.hidden_rows) == ([["x"]], -1)
