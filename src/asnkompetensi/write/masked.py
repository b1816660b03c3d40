"""A masked set: source tables as a workbook, or as one CSV file each; nothing in it tells where it came from."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, time
from pathlib import Path
from textwrap import wrap
from typing import Any, BinaryIO

from asnkompetensi.model.kinds import day
from asnkompetensi.model.result import ResultTable
from asnkompetensi.text import Words
from asnkompetensi.write import delimited
from asnkompetensi.write.cells import DATA
from asnkompetensi.write.xlsx import OPTIONS
from asnkompetensi.write.xlsx_bulk import fill
from asnkompetensi.write.xlsx_sheet import LINE, lay, print_setup, sheets_of
from asnkompetensi.write.xlsx_styles import Styles

WIDTH, SPARE = 100, 12  # characters of the guide's column, and what wide letters take of it
GUIDE = ("isi", "nip", "lain", "kompetensi", "tanggal", "sendiri", "baca", "kunci")


def workbook(tables: Iterable[ResultTable], as_of: date, say: Words, *, strict: bool) -> Callable[[BinaryIO], None]:
    """What writes the tables as a workbook into a stream: a guide, then a sheet for each, made to be read again.

    The guide speaks the language of `say`; headings are those of the source tables in any. The same tables and day give
    the same bytes.
    """
    given = list(tables)

    def write(stream: BinaryIO) -> None:
        import xlsxwriter

        plans = [plan for table in given for plan in sheets_of(table, DATA.label("mask", f"lembar_{table.name}"))]
        skeleton = io.BytesIO()
        with xlsxwriter.Workbook(skeleton, OPTIONS) as book:
            book.set_properties({"title": say("mask.judul"), "created": datetime.combine(as_of, time())})
            styles = Styles(book, DATA)
            _guide(book.add_worksheet(say("mask.petunjuk")), styles, _sentences(say, as_of, strict=strict), say)
            for plan in plans:
                lay(book.add_worksheet(plan.title), plan, styles, DATA)
        parts = {f"xl/worksheets/sheet{number}.xml": plan for number, plan in enumerate(plans, 2)}
        fill(skeleton, parts, DATA, stream)

    return write


def files(tables: Iterable[ResultTable], folder: Path) -> dict[Path, Callable[[BinaryIO], None]]:
    """What writes each table as CSV, by the path that it goes to."""

    def writer(table: ResultTable) -> Callable[[BinaryIO], None]:
        return lambda stream: delimited.write(table, delimited.STYLES["csv"], stream)

    return {folder / f"{table.name}.csv": writer(table) for table in tables}


def _sentences(say: Words, as_of: date, *, strict: bool) -> Sequence[str]:
    """What the guide says, a paragraph each."""
    facts = {"tanggal": say.day(day(as_of))}
    own = {"sendiri": "tanpa_sendiri" if strict else "sendiri"}
    return [say(f"mask.petunjuk_{own.get(key, key)}", **facts) for key in GUIDE]


def _guide(sheet: Any, styles: Styles, sentences: Sequence[str], say: Words) -> None:  # noqa: ANN401 - no types
    """A title and the paragraphs, each as high as its lines: not every program finds that height by itself."""
    sheet.set_column(0, 0, WIDTH)
    sheet.write_string(0, 0, say("mask.judul"), styles.title)
    for row, sentence in enumerate(sentences, 2):
        sheet.set_row(row, LINE * len(wrap(sentence, WIDTH - SPARE)) + LINE // 2)
        sheet.write_string(row, 0, sentence, styles.wrapped)
    print_setup(sheet, say)
