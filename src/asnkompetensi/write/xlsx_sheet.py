"""A data sheet: one header row, the contract's columns, a row a record; made to be filtered, printed and read again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from textwrap import wrap
from typing import Any

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.place import column_letters
from asnkompetensi.model.result import ResultTable
from asnkompetensi.text import Words
from asnkompetensi.write.cells import NUMBERS, Cells, columns
from asnkompetensi.write.heat import COLD, HOT, MILD
from asnkompetensi.write.human import heading
from asnkompetensi.write.xlsx_cells import WIDEST, longest
from asnkompetensi.write.xlsx_styles import Styles

ROWS = 1_048_575  # in a sheet of Excel, below the header
LEAST, FILTER = 8, 3
LINE = 16  # points
READABLE, LARGE = 320, 240  # characters across a page; where print is to be large enough to be taken to a meeting
HEATED = ("persen_kurang", "rata_kesenjangan")
PAGE = 104  # characters across a page that is printed in full size, in a wide font
SMALLEST = 10  # per cent, for Excel
BREAKS = 1023  # between pages of a sheet
ONE_A_PAGE = {"rencana-peserta": ("kode", "angkatan"), "sponsor": ("sponsor",)}  # what each page holds one of
# Tables of a plan that are printed large, and how many of their columns say which row it is.
NAMED = {"rencana-kelas": 2, "rencana-tahunan": 2, "kelas-batal": 2, "tanpa-kursi": 2, "harga-dana": 2, "sponsor": 1}
IDENTITY = {"nip": 2, "unit_kerja": 1, "kompetensi": 1, "jabatan": 1}


@dataclass(frozen=True, slots=True)
class DataSheet:
    """The rows from `start` up to `stop` of a table, whose columns are `cells`, on a sheet of their own."""

    title: str
    table: ResultTable
    start: int
    stop: int
    cells: Sequence[Cells] = field(repr=False, compare=False)


def sheets_of(table: ResultTable, title: str) -> Iterator[DataSheet]:
    """The sheets that a table fills: mostly one, more where it has more rows than a sheet can hold."""
    count, cells = len(table.frame), columns(table)
    for number, start in enumerate(range(0, max(count, 1), ROWS), 1):
        yield DataSheet(title if number == 1 else f"{title} {number}", table, start, min(start + ROWS, count), cells)


def lay(sheet: Any, plan: DataSheet, styles: Styles, say: Words, front: str = "") -> None:  # noqa: ANN401
    """Lay out a sheet with its header and one prototype row; the rows themselves come later.

    The first heading leads back to the sheet `front`, where there is one.
    """
    last, bottom = len(plan.table.columns) - 1, max(plan.stop - plan.start, 1)
    widths, lines = list[int](), 2
    for place, column in enumerate(plan.table.columns):
        title = heading(column.name, say, plan.table.name)
        most = longest(plan.cells[place], say)
        width = _width(title, most)
        widths.append(width)
        lines = max(lines, len(wrap(title, width - FILTER)))
        style = styles.wrapped if most > WIDEST else styles.data[column.shown]
        sheet.set_column(place, place, width)
        sheet.write_string(0, place, title, styles.head_right if column.shown in NUMBERS else styles.head)
        if front and not place:
            sheet.write_url(
                0, 0, f"internal:'{front}'!A1", styles.head_link, title, say("sheets.kembali", lembar=front)
            )
        sheet.write_blank(1, place, None, style)
        if column.name in HEATED:
            _heat(sheet, place, bottom)
        if column.shown is Shown.NIP:
            letters = column_letters(place)
            sheet.ignore_errors({"number_stored_as_text": f"{letters}2:{letters}{bottom + 1}"})
    sheet.set_row(0, lines * LINE)
    named = NAMED.get(plan.table.name, IDENTITY.get(plan.table.columns[0].name, 0))
    sheet.freeze_panes(1, named)
    sheet.autofilter(0, 0, plan.stop - plan.start, last)
    across = -(-sum(widths) // (LARGE if plan.table.name in NAMED else READABLE))
    print_setup(sheet, say, across)
    sheet.repeat_rows(0)
    if across > 1 and named:
        sheet.repeat_columns(0, named - 1)
    if plan.table.name in ONE_A_PAGE:
        sheet.set_print_scale(_scale(widths, named, across))  # what is fitted to pages has no breaks in Excel
        sheet.set_h_pagebreaks(_breaks(plan))
        if across > 1:
            sheet.print_across()  # all of one before the next


def _scale(widths: Sequence[int], named: int, across: int) -> int:
    """The per cent of its size in which columns are printed on so many pages, the first `named` on each of them."""
    first = sum(widths[:named])
    for scale in range(100, SMALLEST, -1):
        room, pages, filled = 100 * PAGE // scale, 1, first
        for width in widths[named:]:
            if filled > first and filled + width > room:
                pages, filled = pages + 1, first
            filled += width
        if pages <= across and filled <= room:
            return scale
    return SMALLEST


def _breaks(plan: DataSheet) -> list[int]:
    """The rows of the sheet below which a page ends, as many as Excel takes."""
    keys = plan.table.frame[list(ONE_A_PAGE[plan.table.name])].iloc[plan.start : plan.stop]
    begins = keys.ne(keys.shift()).any(axis=1).to_numpy().nonzero()[0]
    return [int(row) + 1 for row in begins[1 : BREAKS + 1]]


def print_setup(sheet: Any, say: Words, across: int = 1) -> None:  # noqa: ANN401
    """A4 landscape, one page wide (or as many as can be read), with the sheet's name above and the page below."""
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(across, 0)
    sheet.set_margins(left=0.4, right=0.4, top=0.6, bottom=0.6)
    sheet.set_header("&L&A")
    sheet.set_footer("&R" + say("sheets.kaki", halaman="&P", semua="&N"))


def _width(title: str, most: int) -> int:
    """The width of a column: its content up to 60, and every word of its heading with the filter's arrow."""
    return min(max(most + 3, *(len(word) + FILTER for word in title.split()), LEAST), WIDEST)


def _heat(sheet: Any, place: int, bottom: int) -> None:  # noqa: ANN401
    """Colour a column from no gap to the largest; the numbers stay."""
    scale = {"type": "3_color_scale", "min_color": COLD, "mid_color": MILD, "max_color": HOT}
    sheet.conditional_format(1, place, bottom, place, scale)
