"""The empty workbook: a sheet of advice, one sheet a table, drop-downs, notes, and an example row to write over."""

from __future__ import annotations

import tomllib
from importlib import resources
from typing import TYPE_CHECKING

from asnkompetensi.model.headings import heading
from asnkompetensi.model.kinds import Kind
from asnkompetensi.model.tables import TABLES, TableSpec
from asnkompetensi.template.book import workbook_bytes
from asnkompetensi.template.parts import LAST_ROW, Choices, Formats, formats, need, note, width

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

    from asnkompetensi.text.words import Words

ADVICE = "Petunjuk"
_STEPS = 6
_THEN = 4


def template_bytes(say: Words) -> bytes:
    """The workbook, with its words as `say` has them; sheet names and headings are Indonesian in every language."""

    def fill(book: Workbook) -> None:
        styles, examples = formats(book), _examples()
        _advice(book, say, styles)
        sheets = {spec: book.add_worksheet(spec.name.capitalize()) for spec in TABLES}
        lists = Choices(book)
        for spec, sheet in sheets.items():
            _table(sheet, spec, say, styles, lists)
            _example(sheet, spec, examples[spec.name], styles)

    return workbook_bytes(fill, say("template.judul"))


def _advice(book: Workbook, say: Words, styles: Formats) -> None:
    sheet = book.add_worksheet(ADVICE)
    title = book.add_format({"bold": True, "font_size": 14})
    bold = book.add_format({"bold": True})
    wrap = book.add_format({"text_wrap": True, "valign": "top"})
    sheet.set_column(0, 0, 100)
    sheet.hide_gridlines(2)
    lines = [
        (say("template.judul"), title),
        ("", None),
        (say("template.cara"), bold),
        *((say(f"template.langkah_{number}"), wrap) for number in range(1, _STEPS + 1)),
        ("", None),
        (say("template.warna"), bold),
        *((say(f"template.warna_{kind}"), style) for kind, style in styles.heading.items()),
        ("", None),
        (say("template.lalu"), bold),
        *((say(f"template.lalu_{number}"), wrap) for number in range(1, _THEN + 1)),
    ]
    for row, (line, style) in enumerate(lines):
        if line:
            sheet.write_string(row, 0, line, style)


def _table(sheet: Worksheet, spec: TableSpec, say: Words, styles: Formats, lists: Choices) -> None:
    sheet.freeze_panes(1, 0)
    sheet.set_row(0, 32)
    for place, column in enumerate(spec.columns):
        style = styles.cell[column.kind]
        sheet.set_column(place, place, width(column.name, column.kind), style)
        sheet.write_string(0, place, heading(column.name), styles.heading[need(spec, column.name)])
        sheet.write_comment(0, place, note(say, spec, column.name), {"author": "asn", "x_scale": 2})
        if rule := lists.rule(spec, column.name, say):
            sheet.data_validation(1, place, LAST_ROW - 1, place, rule)
        if column.kind is Kind.NIP:  # in the cells too: some programs do not look at the format of the column
            sheet.write_column(2, place, [""] * (LAST_ROW - 2), style)


def _example(sheet: Worksheet, spec: TableSpec, example: dict[str, object], styles: Formats) -> None:
    """The example stands in row 2; its first cell begins with `contoh`, by which it is known and passed over."""
    for place, column in enumerate(spec.columns):
        style, value = styles.example[column.kind], example.get(column.name, "")
        if place == 0:
            sheet.write_string(1, place, f"contoh: {value}", style)
        elif column.kind is Kind.DATE and value:
            sheet.write_datetime(1, place, value, style)
        else:
            sheet.write(1, place, value, style)


def _examples() -> dict[str, dict[str, object]]:
    text = resources.files(__package__).joinpath("examples.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
