from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.write.docx.grid import Grid, Styles, grid_xml, width, widths
from asnkompetensi.write.docx.xml import parsed, spoken

STYLES = Styles("t", "s", "k")


def drawn(grid: Grid) -> Any:
    (table,) = parsed(grid_xml(grid, STYLES, 9000))
    return table


def texts(row: Any) -> list[str]:
    return [spoken(cell) for cell in row.xpath("w:tc")]


def test_headings_stand_on_every_page_and_rows_on_one() -> None:
    table = drawn(Grid(["Unit", "Pegawai"], [["Dinas Arsip", "2"]], [False, True]))
    head, row = table.xpath("w:tr")
    assert (texts(head), texts(row)) == (["Unit", "Pegawai"], ["Dinas Arsip", "2"])
    assert head.xpath("w:trPr/w:tblHeader")
    assert all(one.xpath("w:trPr/w:cantSplit") for one in (head, row))


def test_numbers_stand_to_the_right_and_are_not_broken() -> None:
    row = drawn(Grid(["Unit", "Biaya"], [["Dinas Laut", "Rp 1.000"]], [False, True])).xpath("w:tr")[1]
    assert [bool(cell.xpath("w:p/w:pPr/w:jc")) for cell in row.xpath("w:tc")] == [False, True]
    assert texts(row) == ["Dinas Laut", "Rp\xa01.000"]


def test_a_cell_has_its_colour() -> None:
    table = drawn(Grid(["a", "b"], [["x", "1"]], [False, True], [["", "FFF3BF"]]))
    assert table.xpath(".//w:shd/@w:fill") == ["FFF3BF"]


def test_headings_of_numbers_stand_upright_where_so_asked() -> None:
    table = drawn(Grid(["Unit", "Integritas"], [["x", "1"]], [False, True], is_turned=True))
    assert [bool(cell.xpath("w:tcPr/w:textDirection")) for cell in table.xpath("w:tr[1]/w:tc")] == [False, True]


def test_a_table_without_rows_has_its_headings() -> None:
    assert len(drawn(Grid(["a"], [], [False])).xpath("w:tr")) == 1


def test_a_table_is_no_wider_than_it_must_be() -> None:
    assert sum(widths(Grid(["Unit", "N"], [["Arsip", "2"]], [False, True]), 9000)) < 3000


def test_what_is_left_goes_to_long_texts_and_no_number_is_broken() -> None:
    grid = Grid(["Alasan", "Biaya"], [["kata " * 60, "Rp 12.600.000"]], [False, True])
    wide = widths(grid, 3000)
    assert sum(wide) <= 3000
    assert wide[1] >= width("Rp 12.600.000")


def test_letters_of_a_template_may_be_wider() -> None:
    grid = Grid(["Alasan", "Biaya"], [["kata " * 60, "Rp 12.600.000"]], [False, True])
    assert widths(grid, 3000, 120)[1] >= width("Rp 12.600.000") * 120 // 100


@pytest.mark.parametrize(("thin", "wide"), [("illi", "mmww"), ("abc", "ABC"), ("ab", "漢字")])
def test_letters_are_as_wide_as_they_are(thin: str, wide: str) -> None:
    assert width(thin) < width(wide)


@given(st.lists(st.text(max_size=300), min_size=1, max_size=14), st.integers(2000, 14000))
def test_a_table_is_never_wider_than_the_paper(row: list[str], room: int) -> None:
    found = widths(Grid(row, [row], [number % 2 == 0 for number in range(len(row))]), room)
    assert sum(found) <= max(room, 130 * len(row) + len(row))
    assert min(found) > 0
