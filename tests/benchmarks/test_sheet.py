import io

from openpyxl import load_workbook

from benchmarks.sheet import NAME, table
from benchmarks.sheet_alone import written

ROWS = 60


def cells(book: bytes) -> list[list[tuple[object, str]]]:
    sheet = load_workbook(io.BytesIO(book)).worksheets[0]
    return [[(cell.value, cell.number_format) for cell in row] for row in sheet.iter_rows(min_row=2)]


def test_both_ways_give_the_same_cells() -> None:
    ours, theirs = cells(written("ours", ROWS)), cells(written("theirs", ROWS))
    assert len(ours) == ROWS
    assert ours == theirs


def test_the_table_has_the_columns_of_the_contract() -> None:
    made = table(3)
    assert (made.name, len(made.columns), len(made.frame)) == (NAME, 15, 3)
