"""Delimited text (CSV, TSV) to a sheet of text cells (child side)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, islice
from pathlib import PurePath

from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import Problem
from asnkompetensi.read.encode import Columns, Grid, within
from asnkompetensi.read.protocol import Job, Reply, WireSheet
from asnkompetensi.read.refusal import of_file, refused
from asnkompetensi.read.text_dialect import (
    ONE_COLUMN,
    Record,
    Records,
    announced,
    decimal_mark,
    delimiter,
    filled,
    first_records,
    header,
    lines,
    records,
)
from asnkompetensi.read.text_encoding import UTF8, asked

_LAST = ["\0", "\0"]  # a record of our own behind the others, which an open quote takes in: no text read holds a NUL
_PROTECTED, _TEXT_FORMULA = '="', re.compile(r'="([^"]*)"')
_BATCH = 20_000  # records held as such at one time


def read_text(job: Job, data: bytes) -> Reply:
    """The one sheet of a text file, named as the file; its row numbers are those a spreadsheet would show.

    Lines with more fields than the header are left blank (TEKS-03). A NUL or a quote that never closes refuses the
    file (TEKS-02), for lines would be lost in silence; so do bytes that the named encoding does not know (TEKS-04).
    """
    text, encoding = asked(job, data)
    if "\0" in text:
        raise refused("TEKS-02", job.berkas, baris=_line_of(text, text.index("\0")))
    announcement, text = announced(text)
    mark = announcement or delimiter(text)
    first = first_records(text, mark)
    sheet, ragged = _sheet(job.berkas, text, mark, len(header(first)))
    plain = encoding == UTF8 and mark in (",", ONE_COLUMN)
    notes = [] if plain or not first else [_note(job.berkas, encoding, mark, first)]
    return Reply([sheet], notes + ragged)


def _sheet(berkas: str, text: str, mark: str, width: int) -> tuple[WireSheet, list[Problem]]:
    """The sheet, and the problem that names the lines left out of it."""
    lembar, columns, top = PurePath(berkas).name, Columns(), 0
    ragged: dict[int, int] = {}
    for rows in _batches(berkas, text, mark, width):
        even = rows
        if width and max(map(len, rows)) > width:
            too_long = {at: len(row) for at, row in enumerate(rows) if len(row) > width and filled(row) > width}
            ragged |= {top + at: length for at, length in too_long.items()}
            even = [() if at in too_long else row for at, row in enumerate(rows)]
        even = [_as_shown(row) for row in even] if _PROTECTED in text else even
        columns.add(within(berkas, Grid(lembar, even, top)), top)
        top += len(rows)
    height, wire = columns.wire()
    sheet = WireSheet(lembar, visible=True, rows=height, columns=wire, merged=[], hidden_rows=-1)
    return sheet, _too_long(berkas, lembar, width, ragged)


def _batches(berkas: str, text: str, mark: str, width: int) -> Iterator[Sequence[Record]]:
    """All records; refused at the line of a quote that swallows what follows it."""
    reader, position, line = _reader(text, mark), 0, 0
    while batch := list(islice(reader, _BATCH)):
        swallowing = _swallowing(batch, mark, width) if reader.line_num - line > len(batch) else -1
        if swallowing >= 0:
            raise refused("TEKS-02", berkas, baris=_start_of(text, mark, position + swallowing))
        position, line = position + len(batch), reader.line_num
        if batch[-1] == _LAST:
            yield from [batch[:-1]] if len(batch) > 1 else []
            return
        yield batch
    raise refused("TEKS-02", berkas, baris=_start_of(text, mark, position - 1))


def _as_shown(row: Record) -> Record:
    """The fields as a spreadsheet shows them: `="0012"` is how exports protect the digits of a text, and is 0012."""
    return [found[1] if (found := _TEXT_FORMULA.fullmatch(field)) else field for field in row]


def _reader(text: str, mark: str) -> Records:
    """The records of the text, and :data:`_LAST` behind them."""
    return records(chain(lines(text), [mark.join(_LAST)]), mark)


def _start_of(text: str, mark: str, position: int) -> int:
    """The line, from 1, on which the record at `position` begins."""
    reader = _reader(text, mark)
    for _ in range(position):
        next(reader)
    return reader.line_num + 1


def _line_of(text: str, at: int) -> int:
    return sum(1 for _ in lines(text[:at] + "."))


def _swallowing(rows: Sequence[Record], mark: str, width: int) -> int:
    """The first record with a field that holds whole lines as wide as the table, -1 if none: two stray quotes."""
    for position, row in enumerate(rows):
        inner = [line for field in row if "\n" in field or "\r" in field for line in field.splitlines()[1:]]
        if width > 2 and any(line.count(mark) >= width - 1 for line in inner):
            return position
    return -1


def _note(berkas: str, encoding: str, mark: str, rows: Sequence[Record]) -> Problem:
    shown = {"\t": "TAB", ONE_COLUMN: ","}.get(mark, mark)
    return of_file("TEKS-01", berkas, encoding=encoding, pemisah=shown, desimal=decimal_mark(rows))


def _too_long(berkas: str, lembar: str, width: int, ragged: dict[int, int]) -> list[Problem]:
    if not ragged:
        return []
    places = tuple(Place(berkas, lembar, str(row + 1)) for row in ragged)
    proof = tuple({"baris": row + 1, "isian": length} for row, length in ragged.items())
    return [Problem("TEKS-03", places, {"berkas": berkas, "jumlah": len(ragged), "kolom": width}, proof)]
