from __future__ import annotations

import io

from openpyxl import load_workbook

from asnkompetensi.model.dossier import of_unit
from asnkompetensi.text import words
from asnkompetensi.write.dossier.unit_book import write
from asnkompetensi.write.human import heading
from tests.write.dossier.made import dossier
from tests.write.dossier.test_book import links


def written(unit: str) -> bytes:
    stream = io.BytesIO()
    write(of_unit(dossier(), unit), words("id"), stream)
    return stream.getvalue()


def test_a_unit_sees_its_own_people_and_figures() -> None:
    book = load_workbook(io.BytesIO(written("Dinas Arsip")))
    front, people = book.worksheets[0], book["Pegawai"]
    assert (front["A1"].value, front["A2"].value) == ("Dinas Arsip", "Kabupaten Uji")
    figures = {
        row[0].value: row[1].value for row in front.iter_rows(max_col=2) if isinstance(row[1].value, int | float)
    }
    assert figures[heading("total_kesenjangan", words("id"), "unit")] == 1
    assert [row[0].value for row in people.iter_rows(min_row=2)] == ["190001011965011001"]
    assert "190101011966011002" not in written("Dinas Arsip").decode("latin-1")


def test_the_front_shows_categories_and_what_is_weakest() -> None:
    front = load_workbook(io.BytesIO(written("Dinas Arsip"))).worksheets[0]
    cells = [row[0] for row in front.iter_rows(max_col=1, values_only=True)]
    assert [type(chart).__name__ for chart in getattr(front, "_charts")] == ["DoughnutChart", "BarChart"]  # noqa: B009
    assert cells.count("Optimal") == 1
    assert "Kompetensi terlemah (1 dari 1 kompetensi)" in cells


def test_tables_without_a_row_of_the_unit_are_left_out_and_the_rest_is_linked() -> None:
    book = load_workbook(io.BytesIO(written("Dinas Laut")))
    assert "Kursi" not in book.sheetnames  # nobody there is short of anything
    assert links(book.worksheets[0]) == {sheet.title for sheet in book.worksheets[1:]}


def test_the_same_unit_gives_the_same_bytes() -> None:
    assert written("Dinas Arsip") == written("Dinas Arsip")
