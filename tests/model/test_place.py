"""Addresses as Excel writes them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.utils import get_column_letter

from asnkompetensi.model.place import Place, cell, column_letters, position


@pytest.mark.parametrize(("row", "column", "address"), [(0, 0, "A1"), (22, 5, "F23"), (9, 25, "Z10"), (0, 26, "AA1")])
def test_cell_counts_from_zero(row: int, column: int, address: str) -> None:
    assert cell(row, column) == address


@given(st.integers(0, 16_383))
def test_column_letters_are_those_of_excel(column: int) -> None:
    assert column_letters(column) == get_column_letter(column + 1)


def test_a_short_place_names_sheet_and_cell() -> None:
    assert Place("data.xlsx", "Pegawai", "A62").short == "Pegawai!A62"
    assert Place("data.xlsx", "Pegawai").short == "Pegawai"


@pytest.mark.parametrize("berkas", ["data.csv", "unit/data.csv", "C:\\unit\\data.csv"])
def test_a_place_knows_its_file_without_the_folder(berkas: str) -> None:
    assert Place(berkas).nama == "data.csv"


@given(st.integers(0, 1_048_575), st.integers(0, 16_383))
def test_a_position_is_that_of_its_address(row: int, column: int) -> None:
    assert position(cell(row, column)) == (row, column)


@pytest.mark.parametrize("address", ["", "23", "B5:E12", "a1", "A"])
def test_what_is_no_single_cell_has_no_position(address: str) -> None:
    assert position(address) is None
