"""Delimited text (CSV, TSV) to a sheet of text cells (child side)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import PurePath

from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import Problem
from asnkompetensi.read.encode import Grid, encoded
from asnkompetensi.read.protocol import Job, Reply
from asnkompetensi.read.refusal import of_file, refused
from asnkompetensi.read.text_dialect import (
    ONE_COLUMN,
    Record,
    announced,
    decimal_mark,
    delimiter,
    filled,
    header,
    lines,
    records,
)
from asnkompetensi.read.text_encoding import UTF8, decoded

_LAST = ["\0", "\0"]  # a record of our own behind the others, which an open quote takes in: no text read holds a NUL


def read_text(job: Job, data: bytes) -> Reply:
    """The one sheet of a text file, named as the file; its row numbers are those a spreadsheet would show.

    Lines with more fields than the header are left blank (TEKS-03). A NUL or a quote that never closes refuses the
    file (TEKS-02), for lines would be lost in silence.
    """
    text, encoding = decoded(data, job.encoding)
    if "\0" in text:
        raise refused("TEKS-02", job.berkas, baris=_line_of(text, text.index("\0")))
    announcement, text = announced(text)
    mark = announcement or delimiter(text)
    rows = _rows(job.berkas, text, mark)
    plain = encoding == UTF8 and mark in (",", ONE_COLUMN)
    notes = [] if plain or not rows else [_note(job.berkas, encoding, mark, rows)]
    lembar = PurePath(job.berkas).name
    rows, ragged = _even(job.berkas, lembar, rows)
    return Reply([encoded(job.berkas, Grid(lembar, rows))], notes + ragged)


def _rows(berkas: str, text: str, mark: str) -> list[list[str]]:
    """All records; refused at the line of a quote that swallows what follows it."""
    rows = list(records(_marked(text, mark), mark))
    if rows.pop() != _LAST:
        raise refused("TEKS-02", berkas, baris=_start_of(text, mark, len(rows)))
    swallowing = _swallowing(rows, mark)
    if swallowing is not None:
        raise refused("TEKS-02", berkas, baris=_start_of(text, mark, swallowing))
    return rows


def _marked(text: str, mark: str) -> Iterator[str]:
    return chain(lines(text), [mark.join(_LAST)])


def _start_of(text: str, mark: str, position: int) -> int:
    """The line, from 1, on which the record at `position` begins."""
    reader = records(_marked(text, mark), mark)
    for _ in range(position):
        next(reader)
    return int(reader.line_num) + 1  # type: ignore[attr-defined]


def _line_of(text: str, at: int) -> int:
    return sum(1 for _ in lines(text[:at] + "."))


def _swallowing(rows: Sequence[Record], mark: str) -> int | None:
    """The first record with a field that holds whole lines as wide as the table: two stray quotes far apart."""
    width = len(header(rows))
    for position, row in enumerate(rows):
        inner = [line for field in row if "\n" in field or "\r" in field for line in field.splitlines()[1:]]
        if width > 2 and any(line.count(mark) >= width - 1 for line in inner):
            return position
    return None


def _note(berkas: str, encoding: str, mark: str, rows: Sequence[Record]) -> Problem:
    shown = {"\t": "TAB", ONE_COLUMN: ","}.get(mark, mark)
    return of_file("TEKS-01", berkas, encoding=encoding, pemisah=shown, desimal=decimal_mark(rows))


def _even(berkas: str, lembar: str, rows: list[list[str]]) -> tuple[list[list[str]], list[Problem]]:
    """The rows with those left blank that have more fields than the header, and the problem that names them."""
    width = len(header(rows))
    ragged = [row for row in range(len(rows)) if len(rows[row]) > width and filled(rows[row]) > width] if width else []
    if not ragged:
        return rows, []
    even = list(rows)
    for row in ragged:
        even[row] = []
    places = tuple(Place(berkas, lembar, str(row + 1)) for row in ragged)
    proof = tuple({"baris": row + 1, "isian": len(rows[row])} for row in ragged)
    return even, [Problem("TEKS-03", places, {"berkas": berkas, "jumlah": len(ragged), "kolom": width}, proof)]
