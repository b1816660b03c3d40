"""The workbook of an agency: every part of its dossier, behind one sheet that leads to all of them."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any, BinaryIO

from asnkompetensi.model.dossier import PLACES
from asnkompetensi.model.mark import RESULT
from asnkompetensi.text import Words
from asnkompetensi.write.basis import filters
from asnkompetensi.write.dossier.names import sheet_titles
from asnkompetensi.write.dossier.shared import basis_of, problems_of
from asnkompetensi.write.human import on_day, report_title
from asnkompetensi.write.overview import headline, overview
from asnkompetensi.write.xlsx import OPTIONS
from asnkompetensi.write.xlsx_bulk import fill
from asnkompetensi.write.xlsx_curve import CURVES, curve_chart
from asnkompetensi.write.xlsx_page import Page
from asnkompetensi.write.xlsx_sheet import DataSheet, lay, print_setup, sheets_of
from asnkompetensi.write.xlsx_styles import Styles
from asnkompetensi.write.xlsx_summary import (
    BELOW,
    CHARTS,
    LEFT,
    MONEY,
    NAMES,
    NUMBERS,
    RANKED,
    Inside,
    beside,
    contents,
    lay_categories,
    lay_ranking,
    lay_sources,
    lay_summary,
    link,
)
from asnkompetensi.write.xlsx_trend import lay_charts

if TYPE_CHECKING:
    from asnkompetensi.model.dossier import Dossier
    from asnkompetensi.model.result import Report, ResultTable


def write(dossier: Dossier, say: Words, stream: BinaryIO, books: Mapping[str, str] | None = None) -> None:
    """Write the workbook: a front, a summary of each part, then the data. The same dossier gives the same bytes.

    `books` are the workbooks of units, by unit, as they lie from this one; the front leads to them.
    """
    import xlsxwriter

    front = say("sheets.ringkasan")
    heads = {one: say("report.lembar_ringkasan", bagian=say(f"report.bagian_{one}")) for one in dossier.bagian}
    tables = list(_tables(dossier, say))
    titles = sheet_titles(
        [(command, table.name) for command, table in tables], (front, *heads.values(), say("sheets.grafik")), say
    )
    plans = [plan for _, table in tables for plan in sheets_of(table, titles[table.name])]
    skeleton = io.BytesIO()
    with xlsxwriter.Workbook(skeleton, OPTIONS) as book:
        made = datetime.combine(dossier.as_of, time())
        book.set_properties({"title": _title(dossier, say), "category": RESULT, "created": made})
        styles = Styles(book, say)
        _front(book, Page(book.add_worksheet(front), styles, say), dossier, titles, heads, books)
        for command, report in dossier.bagian.items():
            inside = Inside(heads[command], titles, front)
            lay_summary(book, report, tuple(report.tabel.values()), styles, say, inside)
        first = 2 + len(heads) + lay_charts(book, plans, say)
        for plan in plans:
            lay_data(book, plan, styles, say)
    fill(skeleton, {f"xl/worksheets/sheet{number}.xml": plan for number, plan in enumerate(plans, first)}, say, stream)


def lay_data(book: Any, plan: DataSheet, styles: Styles, say: Words) -> None:  # noqa: ANN401 - XlsxWriter has no types
    """Add a data sheet, with its curve where its table has one."""
    sheet = book.add_worksheet(plan.title)
    lay(sheet, plan, styles, say, say("sheets.ringkasan"))
    if plan.table.name in CURVES and len(plan.table.frame) > 1:
        curve_chart(book, sheet, plan, say)


def _tables(dossier: Dossier, say: Words) -> Iterator[tuple[str, ResultTable]]:
    """The tables of all parts with the command of each; then the problems of the data, and what it all rests on."""
    for command, report in dossier.bagian.items():
        yield from ((command, table) for table in report.tabel.values())
    yield "gap", problems_of(dossier, say)
    yield "gap", basis_of(dossier, say)


def _title(dossier: Dossier, say: Words) -> str:
    return dossier.instansi or say("report.judul")


def _front(
    book: Any,  # noqa: ANN401
    page: Page,
    dossier: Dossier,
    titles: Mapping[str, str],
    heads: Mapping[str, str],
    books: Mapping[str, str] | None,
) -> None:
    """What the dossier is about, the figures of each part, links to every sheet, and the units with their workbooks."""
    say, gap = page.say, dossier.bagian["gap"]
    lay_title(page, _title(dossier, say), [say("report.judul")] if dossier.instansi else [], dossier.as_of)
    for filtered in filters(gap, say):
        page.line(filtered)
    head = overview(gap, max(len(dossier.unit), 1))
    for command, report in dossier.bagian.items():
        _part(page, report, heads[command])
        if command == "gap" and head.kategori:
            lay_categories(book, page, head.kategori, command)
    page.section(say("sheets.isi"), LEFT)
    for command, report in dossier.bagian.items():
        link(page, heads[command], heads[command])
        contents(page, report.tabel.values(), titles)
    contents(page, (problems_of(dossier, say), basis_of(dossier, say)), titles)
    page.row = max(page.row, BELOW)
    for found in head.rankings:
        if found.ranked.table == PLACES["gap"] and found.rows:
            lay_ranking(book, page, found, CHARTS[1], books)
    lay_sources(page, gap)


def lay_title(page: Page, title: str, below: Sequence[str], as_of: date) -> None:
    """The top of a front, and how wide its columns are."""
    page.sheet.hide_gridlines(2)
    page.sheet.set_column(0, 0, NAMES)
    page.sheet.set_column(1, 1, MONEY)
    page.sheet.set_column(2, RANKED, NUMBERS)
    print_setup(page.sheet, page.say)
    page.sheet.set_row(0, 30)
    page.line(title, page.styles.title)
    for line in (*below, on_day(as_of, page.say)):
        page.line(line, page.styles.quiet)


def _part(page: Page, report: Report, head: str) -> None:
    """The figures that stand first of a part, below a link to its summary."""
    page.section(report_title(report, page.say), LEFT)
    figures = headline(report).items()
    page.numbers([(beside(name, total.value, page.say), total.value, total.shown) for name, total in figures])
    link(page, head, head)
