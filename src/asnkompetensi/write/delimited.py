"""Delimited text: CSV, TSV, and CSV for an Excel that has been set up for Indonesia."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.plain import plain
from asnkompetensi.model.result import ResultTable
from asnkompetensi.write.cells import NUMBERS, Value, chunks, columns, literal, merged
from asnkompetensi.write.safe import neutral, whole


@dataclass(frozen=True, slots=True)
class Style:
    """How fields are parted and decimals written; `mark`: the file begins with a byte-order mark."""

    delimiter: str
    decimal: str = "."
    mark: bool = False


_WORDS = re.compile(r"\w[\w.-]*(?: [\w.-]+)*", re.ASCII)
STYLES = {"csv": Style(","), "tsv": Style("\t"), "csv-excel": Style(";", ",", mark=True)}


def write(table: ResultTable, style: Style, stream: BinaryIO, *, raw: bool = False) -> None:
    """Write a table as UTF-8 with LF ends, a header of column names, and quotes only where the csv module wants them.

    Text that a spreadsheet would run gets a leading `'` and loses its control characters; `raw` leaves text as it is.
    """
    text = whole if raw else _harmless
    quote = _quoter(style.delimiter)

    def field(value: Value, shown: Shown) -> str:
        if shown in NUMBERS:
            return quote(literal(value, shown).replace(".", style.decimal))
        return quote(text(literal(value, shown)))

    head = style.delimiter.join(quote(text(column.name)) for column in table.columns)
    stream.write(("\ufeff" * style.mark + head + "\n").encode())
    count = len(table.frame)
    spreads = merged((column.spread(field) for column in columns(table)), count, style.delimiter)
    parts = chunks(spreads, 0, count)
    stream.writelines(("\n".join(map(style.delimiter.join, rows)) + "\n").encode() for rows in parts)


def _harmless(text: str) -> str:
    return neutral(plain(text))


def _quoter(delimiter: str) -> Callable[[str], str]:
    """The csv module's own quoting of one field (a second, empty field keeps it from seeing a blank line).

    It is not asked about words and numbers parted by single spaces: no style parts fields by what is in those.
    """

    def quote(text: str) -> str:
        if _WORDS.fullmatch(text):
            return text
        buffer = io.StringIO()
        csv.writer(buffer, delimiter=delimiter).writerow((text, ""))
        return buffer.getvalue().removesuffix(f"{delimiter}\r\n")

    return quote
