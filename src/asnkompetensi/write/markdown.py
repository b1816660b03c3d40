"""Markdown: one table whose cells cannot break out of it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import BinaryIO

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.plain import plain
from asnkompetensi.model.result import ResultTable
from asnkompetensi.write.cells import NUMBERS, Value, chunks, columns, literal

_MARKUP = re.compile(r"([\\`*\[\]<>|~#&]|(?<!\w)_|_(?!\w))")


def write(table: ResultTable, stream: BinaryIO) -> None:
    """Write a table as UTF-8, with the contract's column names as headings and numbers to the right."""
    head = [escaped(column.name) for column in table.columns]
    rule = ["---:" if column.shown in NUMBERS else "---" for column in table.columns]
    stream.write(f"{_line(head)}{_line(rule)}".encode())
    spreads = [column.spread(_cell) for column in columns(table)]
    stream.writelines("".join(map(_line, rows)).encode() for rows in chunks(spreads, 0, len(table.frame)))


def _cell(value: Value, shown: Shown) -> str:
    return escaped(literal(value, shown))


def escaped(text: str) -> str:
    """A text in which nothing is markup."""
    return _MARKUP.sub(r"\\\1", plain(text))


def _line(fields: Iterable[str]) -> str:
    return f"| {' | '.join(fields)} |\n"
