"""JSON: the envelope of the contract with exact numbers, and one object a line for tools."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import BinaryIO

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.result import Figure, Report, ResultTable
from asnkompetensi.write.cells import NUMBERS, Value, chunks, columns, literal

VERSION = 1
_CONTROL = re.compile("[\x7f-\x9f]")


def write(report: Report, table: ResultTable | None, stream: BinaryIO) -> None:
    """Write a report with the rows of one of its tables (none: no rows), always in Indonesian, as UTF-8."""
    from asnkompetensi.write.problem_rows import problem_dicts

    rules = {b.kunci: {key: getattr(b, key) for key in ("nilai", "dasar", "keyakinan", "asal")} for b in report.aturan}
    sources = [{"berkas": s.berkas, "sha256": s.sha256, "lembar": list(s.lembar)} for s in report.sumber]
    parts = {"versi": VERSION, "perintah": report.perintah, "aturan": rules, "sumber": sources}
    _put(stream, "{" + ",".join(f'\n "{key}": {text(value)}' for key, value in parts.items()))
    _put(stream, f',\n "ringkasan": {_figures(report.ringkasan)},\n "baris": [')
    separator = "\n  "
    for objects in _objects(table) if table else ():
        _put(stream, separator + ",\n  ".join(objects))
        separator = ",\n  "
    if report.penjelasan:
        from asnkompetensi.write import tree_json

        trees = ",\n  ".join(tree_json.text(tree_json.tree(node), text) for node in report.penjelasan)
        _put(stream, f'],\n "pohon": [\n  {trees}')
    problems = ",\n  ".join(text(problem) for problem in problem_dicts(report.masalah))
    _put(stream, f'],\n "masalah": [\n  {problems}]\n}}\n' if problems else '],\n "masalah": []\n}\n')


def write_lines(table: ResultTable, stream: BinaryIO) -> None:
    """Write one object a line, a line a row, as UTF-8."""
    for objects in _objects(table):
        _put(stream, "\n".join(objects) + "\n")


def _objects(table: ResultTable) -> Iterator[list[str]]:
    """The rows as JSON objects, some at a time; what is missing is null."""
    spreads = [column.spread(_value, "null", f"{text(column.name)}: ") for column in columns(table)]
    for rows in chunks(spreads, 0, len(table.frame)):
        yield ["{" + ", ".join(row) + "}" for row in rows]


def _figures(figures: Mapping[str, Figure]) -> str:
    pairs = (
        f"{text(name)}: {'null' if figure.value is None else _value(figure.value, figure.shown)}"
        for name, figure in figures.items()
    )
    return "{" + ", ".join(pairs) + "}"


def _value(value: Value, shown: Shown) -> str:
    """A value as JSON: numbers as exact decimals, flags as true and false, all else as text."""
    if shown in NUMBERS:
        return literal(value, shown)
    if shown is Shown.FLAG:
        return "true" if value else "false"
    return text(literal(value, shown))


def text(value: object) -> str:
    """Any value as JSON in which no character can steer a terminal."""
    return _CONTROL.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(value, ensure_ascii=False))


def by_key(pairs: Iterable[tuple[str, object]], rows: type, said: Callable[[object], str]) -> Iterator[str]:
    """A JSON object in pieces: one key a line, and of a list the entries that are `rows`, one a line.

    `said` writes names and values.
    """
    opening = "{"
    for name, value in pairs:
        listed = [one for one in value if isinstance(one, rows)] if isinstance(value, list | tuple) else []
        yield f"{opening}\n {said(name)}: {'[' if listed else said(value)}"
        for place, row in enumerate(listed, 1):
            yield f"\n  {said(row)}{',' if place < len(listed) else ']'}"
        opening = ","
    yield "\n}\n"


def _put(stream: BinaryIO, part: str) -> None:
    """Write text as UTF-8; half characters leave as the escapes that JSON has for them."""
    stream.write(part.encode("utf-8", "backslashreplace"))
