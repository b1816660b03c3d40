"""The workbook of one unit kerja: its figures, and its rows of every table."""

from __future__ import annotations

import io
from datetime import datetime, time
from typing import TYPE_CHECKING, Any, BinaryIO

from asnkompetensi.model.dossier import PLACES
from asnkompetensi.model.mark import RESULT
from asnkompetensi.text import Words
from asnkompetensi.write.dossier.book import lay_data, lay_title
from asnkompetensi.write.dossier.names import sheet_titles
from asnkompetensi.write.dossier.shared import basis_of
from asnkompetensi.write.human import heading, report_title
from asnkompetensi.write.menus import MENUS
from asnkompetensi.write.overview import overview, ranking
from asnkompetensi.write.xlsx import OPTIONS
from asnkompetensi.write.xlsx_bulk import fill
from asnkompetensi.write.xlsx_page import Page
from asnkompetensi.write.xlsx_sheet import sheets_of
from asnkompetensi.write.xlsx_styles import Styles
from asnkompetensi.write.xlsx_summary import (
    BELOW,
    CHARTS,
    LEFT,
    ROWS,
    contents,
    lay_categories,
    lay_ranking,
    lay_sources,
)

if TYPE_CHECKING:
    from asnkompetensi.model.dossier import Dossier
    from asnkompetensi.model.result import ResultTable

PAIRS = "unit-kompetensi"  # the table in which a unit has a row for each competency
WEAKEST = next(ranked for ranked in MENUS["gap"].ranked if ranked.table == "kompetensi")


def write(dossier: Dossier, say: Words, stream: BinaryIO) -> None:
    """Write the workbook of the one unit that a dossier is about (:func:`asnkompetensi.model.dossier.of_unit`).

    Tables without a row are left out, and so is the unit's one row in tables of units: its figures stand in front.
    """
    import xlsxwriter

    front, tables = say("sheets.ringkasan"), _tables(dossier, say)
    titles = sheet_titles([(command, table.name) for command, table in tables], (front,), say)
    plans = [plan for _, table in tables for plan in sheets_of(table, titles[table.name])]
    skeleton = io.BytesIO()
    with xlsxwriter.Workbook(skeleton, OPTIONS) as book:
        made = datetime.combine(dossier.as_of, time())
        book.set_properties({"title": dossier.unit[0], "category": RESULT, "created": made})
        styles = Styles(book, say)
        page = Page(book.add_worksheet(front), styles, say)
        _front(book, page, dossier)
        page.section(say("sheets.isi"), LEFT)
        contents(page, [table for _, table in tables], titles)
        lay_sources(page, dossier.bagian["gap"])
        for plan in plans:
            lay_data(book, plan, styles, say)
    fill(skeleton, {f"xl/worksheets/sheet{number}.xml": plan for number, plan in enumerate(plans, 2)}, say, stream)


def _tables(dossier: Dossier, say: Words) -> list[tuple[str, ResultTable]]:
    """The tables with rows of the unit, each with its command; then what they rest on."""
    found = [
        (command, table)
        for command, report in dossier.bagian.items()
        for table in report.tabel.values()
        if table.name not in PLACES.values() and not table.frame.empty
    ]
    return [*found, ("gap", basis_of(dossier, say))]


def _front(book: Any, page: Page, dossier: Dossier) -> None:  # noqa: ANN401 - XlsxWriter has no types
    """What the workbook is about, the unit's figures in each part, and pictures of them."""
    say, gap = page.say, dossier.bagian["gap"]
    lay_title(page, dossier.unit[0], [dossier.instansi or say("report.judul")], dossier.as_of)
    counts = overview(gap, 0).kategori
    for command, report in dossier.bagian.items():
        if report.ringkasan:
            page.section(report_title(report, say), LEFT)
            table, figures = PLACES[command], report.ringkasan.items()
            page.numbers(
                [(heading(name, say, table), one.value, one.shown) for name, one in figures if name not in counts]
            )
        if command == "gap" and counts:
            lay_categories(book, page, counts, command)
    page.row = max(page.row, BELOW)
    if PAIRS in gap.tabel:
        found = ranking(gap.tabel[PAIRS], WEAKEST, ROWS)
        if found.rows:
            lay_ranking(book, page, found, CHARTS[1])
