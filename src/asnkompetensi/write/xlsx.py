"""Excel: a summary to open on, and one sheet for each table."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Sequence
from datetime import datetime, time
from pathlib import Path
from typing import BinaryIO

from asnkompetensi.model.mark import RESULT
from asnkompetensi.model.result import Report, ResultTable
from asnkompetensi.text import Words
from asnkompetensi.write.basis import basis_table
from asnkompetensi.write.human import report_title
from asnkompetensi.write.menu import PROBLEMS
from asnkompetensi.write.menus import MENUS
from asnkompetensi.write.xlsx_bulk import fill
from asnkompetensi.write.xlsx_curve import CURVES, curve_chart
from asnkompetensi.write.xlsx_sheet import lay, sheets_of
from asnkompetensi.write.xlsx_styles import Styles
from asnkompetensi.write.xlsx_trend import lay_charts

OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


def write(report: Report, by: str | None, say: Words, stream: BinaryIO) -> None:
    """Write a report as a workbook: the summary, its tables, its problems and what it rests on.

    With `by` only that table, and what it rests on. Every text is a string cell; the same report gives the same bytes.
    """
    import xlsxwriter

    tables = _tables(report, by, say)
    plans = [plan for table in tables for plan in sheets_of(table, say.label("sheets", table.name))]
    skeleton = io.BytesIO()
    with xlsxwriter.Workbook(skeleton, OPTIONS) as book:
        made = datetime.combine(report.as_of, time())
        book.set_properties({"title": report_title(report, say), "category": RESULT, "created": made})
        styles = Styles(book, say)
        first = 1 if by else 2
        if not by:
            from asnkompetensi.write.xlsx_summary import lay_summary

            lay_summary(book, report, tables, styles, say)
            first += lay_charts(book, plans, say)
        for plan in plans:
            sheet = book.add_worksheet(plan.title)
            lay(sheet, plan, styles, say, "" if by else say("sheets.ringkasan"))
            if plan.table.name in CURVES and len(plan.table.frame) > 1:
                curve_chart(book, sheet, plan, say)
        if by:
            lay_charts(book, plans, say)
    parts = {f"xl/worksheets/sheet{number}.xml": plan for number, plan in enumerate(plans, first)}
    fill(skeleton, parts, say, stream)


def check(path: Path) -> None:
    """Open a written workbook again; OSError where it is not whole."""
    try:
        with zipfile.ZipFile(path) as book:
            damaged = book.testzip()
    except (zipfile.BadZipFile, zlib.error) as fault:
        raise OSError(str(fault)) from fault
    if damaged:
        raise OSError(damaged)


def _tables(report: Report, by: str | None, say: Words) -> Sequence[ResultTable]:
    from asnkompetensi.write.problem_rows import problem_table

    problems, basis = problem_table(report.masalah, say), basis_table(report, say)
    if by:
        return (problems if by == PROBLEMS else report.tabel[by], basis)
    more = MENUS[report.perintah].more
    first, last = (
        [table for table in report.tabel.values() if (table.name in more) is behind] for behind in (False, True)
    )
    return (*first, problems, basis, *last)
