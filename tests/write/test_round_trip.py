"""What is written is read back the same, in every form that other programs read."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from functools import partial
from typing import Any

import openpyxl
import python_calamine
from hypothesis import given
from lxml import html as lxml_html

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.plain import plain
from asnkompetensi.model.result import ResultTable
from asnkompetensi.text import words
from asnkompetensi.write import delimited, html, markdown
from asnkompetensi.write import json as json_form
from asnkompetensi.write.human import human
from asnkompetensi.write.safe import neutral, whole
from tests.write.books import written
from tests.write.drawn import CATEGORIES, plainly, tables
from tests.write.report import quiet_report

SAY = words("id")
FLAGS = {"ya": True, "tidak": False}


def typed(text: str, shown: Shown, mark: str = ".") -> Any:
    """A field of text as the value that it means."""
    if text == "":
        return None
    if shown in CATEGORIES:
        return text
    if shown is Shown.FLAG:
        return FLAGS[text]
    return date.fromisoformat(text) if shown is Shown.DATE else Decimal(text.replace(mark, "."))


def spoken(table: ResultTable, change: Mapping[Shown, Callable[[str], str]]) -> list[list[Any]]:
    """The plain rows, with the texts of some kinds changed; a text of nothing is missing."""
    return [
        [
            (change[column.shown](value) or None) if column.shown in change and value is not None else value
            for value, column in zip(row, table.columns, strict=True)
        ]
        for row in plainly(table)
    ]


def fields(table: ResultTable, style: str, *, raw: bool) -> list[list[Any]]:
    stream = io.BytesIO()
    delimited.write(table, delimited.STYLES[style], stream, raw=raw)
    text = io.StringIO(stream.getvalue().decode("utf-8-sig"), newline="")
    found = list(csv.reader(text, delimiter=delimited.STYLES[style].delimiter))
    assert found[0] == [column.name for column in table.columns]
    mark = delimited.STYLES[style].decimal
    return [
        [typed(value, column.shown, mark) for value, column in zip(row, table.columns, strict=True)]
        for row in found[1:]
    ]


@given(tables())
def test_text_files(table: ResultTable) -> None:
    assert fields(table, "csv", raw=True) == spoken(table, {Shown.TEXT: whole})
    harmless = spoken(table, {Shown.TEXT: lambda text: neutral(plain(text))})
    for style in delimited.STYLES:
        assert fields(table, style, raw=False) == harmless, style


def told(row: Mapping[str, Any], table: ResultTable) -> list[Any]:
    """An object of JSON as plain values."""
    assert list(row) == [column.name for column in table.columns]
    return [
        date.fromisoformat(value) if column.shown is Shown.DATE and value else value
        for value, column in zip(row.values(), table.columns, strict=True)
    ]


@given(tables())
def test_json_and_json_lines(table: ResultTable) -> None:
    whole, lines = io.BytesIO(), io.BytesIO()
    json_form.write(quiet_report(), table, whole)
    json_form.write_lines(table, lines)
    objects = [line for line in lines.getvalue().decode().split("\n") if line]
    read = partial(json.loads, parse_float=Decimal, parse_int=Decimal)
    assert [told(row, table) for row in read(whole.getvalue())["baris"]] == plainly(table)
    assert [told(read(line), table) for line in objects] == plainly(table)


@given(tables())
def test_markdown(table: ResultTable) -> None:
    stream = io.BytesIO()
    markdown.write(table, stream)
    lines = stream.getvalue().decode().split("\n")[2:-1]
    parted = [line.removeprefix("| ").removesuffix(" |").split(" | ") for line in lines]
    found = [[re.sub(r"\\(.)", r"\1", text).strip() for text in row] for row in parted]
    wanted = [["" if value is None else value for value in row] for row in _as_text(table)]
    assert [[text.strip() for text in row] for row in wanted] == found


def _as_text(table: ResultTable) -> list[list[str]]:
    """The rows as the data forms write them, harmless to look at."""
    return [
        [plain(text) for text in row]
        for row in csv.reader(io.StringIO(_raw(table), newline=""), delimiter=delimited.STYLES["csv"].delimiter)
    ][1:]


def _raw(table: ResultTable) -> str:
    stream = io.BytesIO()
    delimited.write(table, delimited.STYLES["csv"], stream, raw=True)
    return stream.getvalue().decode()


@given(tables())
def test_a_web_page(table: ResultTable) -> None:
    stream = io.BytesIO()
    html.write(replace(quiet_report(), tabel={"detail": table}), "detail", SAY, stream, show_nip=True)
    page = lxml_html.document_fromstring(stream.getvalue().decode())
    body = page.find(".//table/tbody")
    assert body is not None
    rows = [["".join(map(str, cell.itertext())) for cell in row] for row in body]
    wanted = [
        [
            "" if value is None else human(value, column.shown, SAY)
            for value, column in zip(row, table.columns, strict=True)
        ]
        for row in _in_units(table)
    ]
    assert [[text.strip() for text in row] for row in rows] == [[text.strip() for text in row] for row in wanted]


def _in_units(table: ResultTable) -> list[list[Any]]:
    """The rows as they are kept."""
    rows: list[list[Any]] = table.frame.astype(object).where(table.frame.notna(), None).to_numpy().tolist()
    return rows


def cells(table: ResultTable) -> list[list[Any]]:
    """What a sheet holds: texts as people read them, numbers, dates."""
    labels: dict[Shown, Callable[[str], str]] = {
        Shown.TEXT: plain,
        Shown.WORD: lambda word: human(word, Shown.WORD, SAY),
    }
    return [
        [SAY.label("labels", "ya" if value else "tidak") if isinstance(value, bool) else value for value in row]
        for row in spoken(table, labels)
    ]


@given(tables())
def test_a_workbook_in_two_readers(table: ResultTable) -> None:
    book = _book(table)
    _same(openpyxl.load_workbook(io.BytesIO(book)).worksheets[0].iter_rows(min_row=2, values_only=True), table)
    sheet = python_calamine.load_workbook(io.BytesIO(book)).get_sheet_by_index(0)
    _same(sheet.to_python(skip_empty_area=False)[1:], table)


def _book(table: ResultTable) -> bytes:
    return written(replace(quiet_report(), tabel={"detail": table}), "detail")


def _same(found: Iterable[Iterable[Any]], table: ResultTable) -> None:
    """Hold the rows of a sheet to those of its table; a reader may leave out what is blank at the end."""
    wanted = [[float(value) if isinstance(value, Decimal) else value for value in row] for row in cells(table)]
    blank = [None] * len(table.columns)
    rows = [[*map(_cell, row), *blank][: len(blank)] for row in found]
    assert [*rows, *[blank] * len(wanted)][: len(wanted)] == wanted


def _cell(value: Any) -> Any:
    """A cell as a reader gives it, as a plain value; numbers as the nearest that a workbook can keep."""
    if isinstance(value, datetime):
        return value.date()
    return float(value) if isinstance(value, int | float) else value or None
