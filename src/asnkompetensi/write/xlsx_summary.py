"""The first sheet of the workbook: the figures, what is not in them, where it lacks most, what they rest on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from textwrap import wrap
from typing import Any

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.plain import plain
from asnkompetensi.model.result import Report, ResultColumn, ResultTable
from asnkompetensi.text import Words
from asnkompetensi.write.basis import filters
from asnkompetensi.write.heat import heat
from asnkompetensi.write.human import on_day, proof, report_title, short_heading, titled
from asnkompetensi.write.overview import Ranking, headline, hundredths, overview
from asnkompetensi.write.where import source_name
from asnkompetensi.write.xlsx_page import Page
from asnkompetensi.write.xlsx_pictures import category_chart, data_bars, lay_heat, ranking_chart
from asnkompetensi.write.xlsx_sheet import print_setup
from asnkompetensi.write.xlsx_styles import Styles

ROWS = 12
UNITS, COMPETENCIES = 40, 20
LEFT, RANKED, PICTURES = 3, 6, 4
NAMES, NUMBERS, MONEY = 54, 10.5, 17
BESIDE = 92  # characters of a sentence beside the pictures
CHARTS, BELOW = (2, 19), 36  # rows where pictures begin, beside the figures, and the first one below them
SHORT = 11  # characters of a heading that stands on one line


@dataclass(frozen=True)
class Inside:
    """The place of a summary in a larger workbook, which names the sources itself.

    `title` is its sheet, `titles` are the sheets of tables by their names, `front` is the sheet that leads to it.
    """

    title: str
    titles: Mapping[str, str]
    front: str


def lay_summary(
    book: Any,  # noqa: ANN401
    report: Report,
    tables: Sequence[ResultTable],
    styles: Styles,
    say: Words,
    inside: Inside | None = None,
) -> None:
    """Add the summary as the next sheet of `book`; `tables` are those that get sheets of their own."""
    sheet = book.add_worksheet(inside.title if inside else say("sheets.ringkasan"))
    sheet.hide_gridlines(2)
    sheet.set_column(0, 0, NAMES)
    sheet.set_column(1, COMPETENCIES, NUMBERS)
    print_setup(sheet, say)
    page = Page(sheet, styles, say)
    for place in _money(report):
        sheet.set_column(place, place, MONEY)
    _head(page, report)
    _figures(book, page, report)
    page.section(say("sheets.isi"), LEFT)
    if inside:
        link(page, inside.front, inside.front)
    titles = inside.titles if inside else {table.name: say.label("sheets", table.name) for table in tables}
    contents(page, tables, titles)
    _rankings(book, page, report)
    found = heat(report, UNITS, COMPETENCIES)
    if found:
        lay_heat(page, found)
    if not inside:
        lay_sources(page, report)


def _money(report: Report) -> set[int]:
    """The columns in which amounts of money stand."""
    kinds = [[figure.shown] for figure in headline(report).values()]
    kinds += [[column.shown for column in _columns(found)] for found in overview(report, ROWS).rankings if found.rows]
    return {place for shown in kinds for place, kind in enumerate(shown, 1) if kind is Shown.MONEY}


def _columns(found: Ranking) -> list[ResultColumn]:
    """The figures of a ranking: its measure, then the others."""
    return found.picked([found.ranked.measure, *found.ranked.sheet])


def _head(page: Page, report: Report) -> None:
    page.sheet.set_row(0, 30)
    page.line(report_title(report, page.say), page.styles.title)
    page.line(on_day(report.as_of, page.say), page.styles.quiet)
    for filtered in filters(report, page.say):
        page.line(filtered)


def _figures(book: Any, page: Page, report: Report) -> None:  # noqa: ANN401
    """Totals, what is not in them, the problems of the data, people by category."""
    say, head = page.say, overview(report, ROWS)
    page.section(say("sheets.angka"), LEFT)
    figures = headline(report).items()
    page.numbers([(beside(name, total.value, say), total.value, total.shown) for name, total in figures])
    page.line(say(f"summary.arti_{report.perintah}"), page.styles.quiet)
    for told in proof(report, say).splitlines():
        for part in wrap(told, BESIDE):
            page.line(part)
    if head.left_out:
        page.section(say("summary.left_out"), LEFT)
        page.numbers([(beside(name, number, say), number, Shown.COUNT) for name, number in head.left_out.items()])
    page.section(say("summary.masalah"), LEFT)
    if not head.masalah:
        page.line(say("summary.tanpa_masalah"))
    page.numbers([(beside(grade, number, say), number, Shown.COUNT) for grade, number in head.masalah.items()])
    if head.kategori:
        lay_categories(book, page, head.kategori, report.perintah)


def beside(name: str, number: int | None, say: Words) -> str:
    """What stands beside a number."""
    return titled(say.noun(f"summary.{name}", number))


def lay_categories(book: Any, page: Page, counts: dict[str, int], command: str) -> None:  # noqa: ANN401
    """How many are of each word of a command's scale, with their picture beside the first figures."""
    say, whole = page.say, sum(counts.values())
    title = say(f"summary.kategori_{command}")
    page.section(f"{title} ({say(f'summary.kategori_{command}_dari')})", LEFT)
    page.put(1, say(f"sheets.jumlah_{command}"), page.styles.small_head)
    page.line(f"{say('sheets.porsi')} (%)", page.styles.small_head, 2)
    first = page.row
    for name, number in counts.items():
        page.put(0, say.label("labels", name))
        page.value(1, number, Shown.COUNT)
        page.value(2, hundredths(number, whole) if whole else None, Shown.HUNDREDTH)
        page.row += 1
    category_chart(book, page, title, (first, page.row - 1), (CHARTS[0], PICTURES))


def contents(page: Page, tables: Iterable[ResultTable], titles: Mapping[str, str]) -> None:
    """Links to the sheets of tables, with what is on them."""
    for table in tables:
        title = titles[table.name]
        link(page, title, f"{title}: {page.say(f'sheets.arti_{table.name}')}")


def link(page: Page, sheet: str, text: str) -> None:
    """A row that leads to another sheet of the workbook."""
    page.sheet.write_url(page.row, 0, f"internal:'{sheet}'!A1", page.styles.link, text)
    page.row += 1


def _rankings(book: Any, page: Page, report: Report) -> None:  # noqa: ANN401
    """The rows of each table that matter most, and pictures of them beside the figures."""
    head = overview(report, ROWS)
    if head.kategori or any(found.rows and found.ranked.chart for found in head.rankings):
        page.row = max(page.row, BELOW)
    free = iter(CHARTS[1:] if head.kategori else CHARTS)
    for found in head.rankings:
        if found.rows:
            at = next(free, None) if found.ranked.chart else None
            lay_ranking(book, page, found, at)


def lay_ranking(book: Any, page: Page, found: Ranking, at: int | None, files: Mapping[str, str] | None = None) -> None:  # noqa: ANN401
    """One table of the summary: names, their measure, other figures; with a picture that begins in row `at`.

    `files` lie beside the workbook, by the names of rows: a row leads to its own.
    """
    ranked, say = found.ranked, page.say
    shown = say(f"summary.atas_{ranked.table}_jumlah", tampil=len(found.rows), jumlah=found.whole)
    page.section(f"{say(f'summary.atas_{ranked.table}')} ({shown})", RANKED)
    columns = _columns(found)
    for place, column in enumerate(columns, 1):
        page.put(place, short_heading(column.name, say, ranked.table), page.styles.small_head)
    if any(len(short_heading(column.name, say, ranked.table)) > SHORT for column in columns):
        page.sheet.set_row(page.row, 30)
    page.row += 1
    first = page.row
    for row in found.rows:
        name = found.label(row)
        if files and name in files:
            page.sheet.write_url(page.row, 0, f"external:{files[name]}", page.styles.link, plain(name))
        else:
            page.put(0, name)
        for place, column in enumerate(columns, 1):
            page.value(place, row[column.name], column.shown)
        page.row += 1
    data_bars(page, first, page.row - 1)
    if at is not None:
        ranking_chart(book, page, ranked, (first, page.row - 1), (at, PICTURES))


def lay_sources(page: Page, report: Report) -> None:
    """The files that were read, with their SHA-256."""
    page.section(page.say("sheets.sumber_berkas"), RANKED)
    for source in report.sumber:
        page.put(0, source_name(source.berkas, page.say))
        page.line(f"SHA-256 {source.sha256}", page.styles.quiet, 1)
        page.line(page.say("sheets.sumber_lembar", daftar=", ".join(source.lembar)), page.styles.quiet, 1)
