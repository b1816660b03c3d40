from __future__ import annotations

import io
import re
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from asnkompetensi.text import words
from asnkompetensi.write.dossier.book import write
from tests.write.dossier.made import dossier


@pytest.fixture(scope="module", params=["id", "en"])
def book(request: pytest.FixtureRequest) -> Workbook:
    return load_workbook(io.BytesIO(written(request.param)))


def links(sheet: Any) -> set[str]:
    """The sheets that the cells of column A lead to."""
    links = [cell.hyperlink for (cell,) in sheet.iter_rows(max_col=1) if cell.hyperlink]
    found = [link.location for link in links if link.location]
    return {location.removesuffix("'!A1").removeprefix("'") for location in found}


def written(lang: str, books: dict[str, str] | None = None) -> bytes:
    stream = io.BytesIO()
    write(dossier(), words(lang), stream, books)
    return stream.getvalue()


def test_it_opens_on_a_front_that_leads_to_every_sheet_but_the_charts(book: Workbook) -> None:
    front = book.worksheets[0]
    assert book.active is front
    assert front["A1"].value == "Kabupaten Uji"
    assert links(front) == {sheet.title for sheet in book.worksheets[1:]} - {"Grafik", "Charts"}


def test_every_part_has_a_summary_that_leads_back(book: Workbook) -> None:
    front = book.worksheets[0].title
    heads = book.worksheets[1 : 1 + len(dossier().bagian)]
    assert all(front in links(sheet) for sheet in heads)
    assert all(front in sheet.title or sheet.title.endswith(front) for sheet in heads)


def test_every_table_of_every_part_has_a_sheet_with_all_its_rows(book: Workbook) -> None:
    tables = [table for report in dossier().bagian.values() for table in report.tabel.values()]
    sheets = book.worksheets[-len(tables) - 2 : -2]
    rows = [sum(any(cell is not None for cell in row) for row in sheet.iter_rows(min_row=2, values_only=True))
            for sheet in sheets]  # fmt: skip
    assert rows == [len(table.frame) for table in tables]
    assert all(sheet.auto_filter.ref for sheet in sheets)


def test_the_first_heading_of_every_table_leads_back_to_the_front(book: Workbook) -> None:
    front = book.worksheets[0].title
    tables = [sheet for sheet in book.worksheets if sheet.auto_filter.ref]
    assert all(links(sheet) == {front} for sheet in tables)
    assert "NIP" in {sheet["A1"].value for sheet in tables}


def test_the_front_has_pictures_and_leads_from_each_unit_to_its_own_workbook() -> None:
    content = written("id", {"Dinas Arsip": "unit/dinas-arsip/laporan.xlsx"})
    front: Any = load_workbook(io.BytesIO(content)).worksheets[0]
    assert len(front._charts) == 2
    outside = {cell.value: cell.hyperlink.target for (cell,) in front.iter_rows(max_col=1)
               if cell.hyperlink and cell.hyperlink.target}  # fmt: skip
    assert outside == {"Dinas Arsip": "unit/dinas-arsip/laporan.xlsx"}
    assert {"Dinas Arsip", "Dinas Laut"} <= {cell.value for (cell,) in front.iter_rows(max_col=1)}


def test_names_of_sheets_are_legal_and_differ_in_more_than_their_case(book: Workbook) -> None:
    names = [sheet.title.casefold() for sheet in book.worksheets]
    assert len(set(names)) == len(names)
    assert all(len(name) <= 31 and not re.search(r"[\[\]:*?/\\]", name) for name in names)


def test_the_same_dossier_gives_the_same_bytes() -> None:
    assert written("id") == written("id")
