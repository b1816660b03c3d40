"""Delimited text (CSV, TSV) to a sheet of text cells (child side)."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import chain, islice
from pathlib import PurePath

from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import PLACES, Problem
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
PROTECTED, _TEXT_FORMULA = '="', re.compile(r'="([^"]*)"')
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
    cut = Cut(job.berkas, text, announcement, encoding)
    columns, top = Columns(), 0
    for rows in cut.rows(lines(text), protected=PROTECTED in text):
        columns.add(within(job.berkas, Grid(cut.lembar, rows, top, above=columns.width)), top)
        top += len(rows)
    height, wire = columns.wire()
    sheet = WireSheet(cut.lembar, visible=True, rows=height, columns=wire, merged=[], hidden_rows=-1)
    return Reply([sheet], cut.notes())


class Cut:
    """How a text is cut into fields, told from its beginning; and the lines of it that were left out so far."""

    def __init__(self, berkas: str, beginning: str, announcement: str, encoding: str) -> None:
        self._berkas, self._encoding = berkas, encoding
        self.lembar = PurePath(berkas).name
        self._mark = announcement or delimiter(beginning)
        self._first = first_records(beginning, self._mark)
        self._width = len(header(self._first))
        self._ragged: dict[int, int] = {}
        self._left_out = 0

    def rows(self, text_lines: Iterator[str], *, protected: bool) -> Iterator[Sequence[Record]]:
        """The records a batch at a time, blank in the place of those that are left out."""
        top, width = 0, self._width
        for rows in _batches(self._berkas, text_lines, self._mark, width):
            even = rows
            if width and max(map(len, rows)) > width:
                too_long = {at: len(row) for at, row in enumerate(rows) if len(row) > width and filled(row) > width}
                self._leave_out(top, too_long)
                even = [() if at in too_long else row for at, row in enumerate(rows)]
            yield [_as_shown(row) for row in even] if protected else even
            top += len(rows)

    def notes(self) -> list[Problem]:
        """What was found (TEKS-01), where it is not what everybody expects, and the lines left out."""
        plain = self._encoding == UTF8 and self._mark in (",", ONE_COLUMN)
        notes = [] if plain or not self._first else [_note(self._berkas, self._encoding, self._mark, self._first)]
        return notes + _too_long(self._berkas, self.lembar, self._width, self._ragged, self._left_out)

    def _leave_out(self, top: int, too_long: Mapping[int, int]) -> None:
        self._left_out += len(too_long)
        some = islice(too_long.items(), PLACES - len(self._ragged))
        self._ragged |= {top + at: length for at, length in some}


def _batches(berkas: str, text_lines: Iterator[str], mark: str, width: int) -> Iterator[Sequence[Record]]:
    """All records; refused at the line of a quote that swallows what follows it.

    The lines of a batch are held as long as it is, for the line on which one of its records begins.
    """
    taken: list[str] = []
    reader, line = _reader(_held(text_lines, taken), mark), 0
    try:
        while batch := list(islice(reader, _BATCH)):
            swallowing = _swallowing(batch, mark, width) if reader.line_num - line > len(batch) else -1
            if swallowing < 0 and batch[-1] != _LAST and _is_open(batch[-1]):
                swallowing = len(batch) - 1
            if swallowing >= 0:
                raise refused("TEKS-02", berkas, baris=line + _start_of(taken, mark, swallowing))
            line = reader.line_num
            taken.clear()
            if batch[-1] == _LAST:
                yield from [batch[:-1]] if len(batch) > 1 else []
                return
            yield batch
    except csv.Error:
        raise refused("TEKS-02", berkas, baris=line + _start_of(taken, mark, _BATCH)) from None


def _held(text_lines: Iterator[str], taken: list[str]) -> Iterator[str]:
    for line in text_lines:
        taken.append(line)
        yield line


def _as_shown(row: Record) -> Record:
    """The fields as a spreadsheet shows them: `="0012"` is how exports protect the digits of a text, and is 0012."""
    return [found[1] if (found := _TEXT_FORMULA.fullmatch(field)) else field for field in row]


def _reader(text_lines: Iterator[str], mark: str) -> Records:
    """The records of the text, and :data:`_LAST` behind them."""
    return records(chain(text_lines, [mark.join(_LAST)]), mark)


def _is_open(row: Record) -> bool:
    """Whether an open quote has taken in :data:`_LAST`."""
    return bool(row) and row[-1].endswith(_LAST[-1])


def _start_of(taken: Sequence[str], mark: str, position: int) -> int:
    """The line among those taken, from 1, on which the record at `position` begins, or one that is far too long."""
    reader, begun = records(iter(taken), mark), 0
    with suppress(csv.Error):
        for _ in islice(reader, position):
            begun = reader.line_num
    return begun + 1


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


def _too_long(berkas: str, lembar: str, width: int, ragged: Mapping[int, int], count: int) -> list[Problem]:
    if not ragged:
        return []
    places = tuple(Place(berkas, lembar, str(row + 1)) for row in ragged)
    proof = tuple({"baris": row + 1, "isian": length} for row, length in ragged.items())
    return [Problem("TEKS-03", places, {"berkas": berkas, "jumlah": count, "kolom": width}, proof)]
