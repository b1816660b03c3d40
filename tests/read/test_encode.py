"""Cells to columns: exact in type, blank ends dropped, never larger than the limits."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.model.sheet import CellFault, FaultKind
from asnkompetensi.read.encode import Grid, encoded, is_blank
from asnkompetensi.read.refusal import Refused
from tests.read.wire import cells

NA = CellFault(FaultKind.ERROR, "#N/A")


def test_blank_ends_are_dropped_and_blanks_between_are_kept() -> None:
    sheet = encoded(
        "a.xlsx", Grid("S", [["a", "", "", ""], ["", "", "\u00a0 ", ""], ["", "", "b", " "], ["", "", "", ""]])
    )
    assert cells(sheet) == [["a", None, None], [None, None, None], [None, None, "b"]]


def test_values_that_python_finds_equal_stay_apart() -> None:
    column = [1, 1.0, True, "1", 0, False, 0.0]
    values = [row[0] for row in cells(encoded("a.xlsx", Grid("S", [[value] for value in column])))]
    assert [(type(value), value) for value in values] == [(type(value), value) for value in column]


def test_equal_values_are_kept_once() -> None:
    (column,) = encoded("a.xlsx", Grid("S", [["x"], ["y"], ["x"], ["x"]])).columns
    assert column.values == [None, "x", "y"]


def test_a_date_and_its_midnight_stay_apart() -> None:
    days = [date(2026, 1, 1), datetime.fromisoformat("2026-01-01")]
    assert [row[0] for row in cells(encoded("a.xlsx", Grid("S", [[day] for day in days])))] == days


def test_rows_begin_where_the_reader_says() -> None:
    sheet = encoded("a.xlsx", Grid("S", [["x", "y"], ["z"]], top=1, left=2))
    assert cells(sheet) == [[None, None, None, None], [None, None, "x", "y"], [None, None, "z", None]]


def test_faults_lie_over_the_cells_and_beyond_them() -> None:
    grid = Grid("S", [["x", "y"]], top=1, faults={(1, 0): NA, (0, 1): NA, (3, 3): NA})
    assert cells(encoded("a.xlsx", grid)) == [
        [None, NA, None, None],
        [NA, "y", None, None],
        [None, None, None, None],
        [None, None, None, NA],
    ]


def test_faults_alone_make_a_sheet() -> None:
    assert cells(encoded("a.xlsx", Grid("S", [], faults={(0, 1): NA}))) == [[None, NA]]


def test_merged_ranges_that_begin_beyond_the_cells_hold_nothing() -> None:
    merged = [(0, 0, 1, 0), (1, 0, 9, 9), (2, 0, 3, 0), (0, 1, 0, 2)]
    assert encoded("a.xlsx", Grid("S", [["a"], ["b"]], merged=merged)).merged == [(0, 0, 1, 0), (1, 0, 9, 9)]


def test_an_empty_sheet_has_no_rows() -> None:
    sheet = encoded("a.xlsx", Grid("S", [[], ["", " "]]))
    assert (sheet.rows, sheet.columns) == (0, [])


@pytest.mark.parametrize(
    ("grid", "sel"),
    [
        (Grid("S", [["a"], [""] * 1000 + ["b"], ["c"]]), "ALM2"),
        (Grid("S", [["a"], ["b"]], left=1000), "ALM2"),
        (Grid("S", [["a", "b"]], top=10_000_000), "B10000001"),
        (Grid("S", [["a", "b"]], faults={(10_000_000, 0): NA}), "A10000001"),
        (Grid("S", [["a"]], faults={(4, 1000): NA}), "ALM5"),
    ],
)
def test_a_sheet_beyond_the_limits_names_its_far_cell(grid: Grid, sel: str) -> None:
    with pytest.raises(Refused) as refusal:
        encoded("a.xlsx", grid)
    assert refusal.value.problem.kode == "BERKAS-12"
    assert refusal.value.problem.nilai == {"berkas": "a.xlsx", "lembar": "S", "sel": sel}
    assert refusal.value.problem.tempat[0].sel == sel


def test_blanks_beyond_the_limits_are_no_reason_to_refuse() -> None:
    assert cells(encoded("a.csv", Grid("S", [["a"] + [" "] * 2000, [""] * 2000]))) == [["a"]]


@given(st.lists(st.lists(st.one_of(st.text(), st.floats(allow_nan=False), st.integers(-9, 9), st.booleans()))))
def test_every_cell_that_is_not_blank_comes_back_with_its_type(rows: list[list[object]]) -> None:
    read = cells(encoded("a", Grid("S", rows)))
    for row, given_row in enumerate(rows):
        for column, value in enumerate(given_row):
            inside = row < len(read) and column < len(read[row])
            got = read[row][column] if inside else None
            assert got is None if is_blank(value) else (type(got), got) == (type(value), value)
