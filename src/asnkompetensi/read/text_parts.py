"""A long text file to the sheet that it would be whole, a part of its rows at a time (child side)."""

from __future__ import annotations

from collections.abc import Iterator

from asnkompetensi.read.encode import Columns, Grid, within
from asnkompetensi.read.protocol import Job, Reply, WireSheet
from asnkompetensi.read.text import Cut
from asnkompetensi.read.text_dialect import announced, lines
from asnkompetensi.read.text_stream import Stream

PART = 2_000_000  # cells
_BEGINNING = 1 << 19  # characters, more than is looked at
_begun: dict[str, Iterator[Reply]] = {}  # the one file that is being read


def read_part(job: Job) -> Reply:
    """Part 0, or the part after the one before; faults as :func:`asnkompetensi.read.text.read_text` has them.

    The first parts have no rows: they look for the encoding and for NULs. The last one has the notes.
    """
    if job.part == 0:
        _begun.clear()
        _begun[job.path] = _parts(job)
    return next(_begun[job.path], Reply())


def _parts(job: Job) -> Iterator[Reply]:
    stream = Stream(job)
    for _ in stream.look():
        yield Reply(more=True)
    text = _Text(stream)
    cut = Cut(job.berkas, text.beginning, text.announcement, stream.encoding)
    columns, top, height, widest = Columns(), 0, 0, 0
    for rows in cut.rows(text.lines(), protected=stream.protected):
        columns.add(within(job.berkas, Grid(cut.lembar, rows, top, above=widest), in_parts=True), height)
        top, height, widest = top + len(rows), height + len(rows), max(widest, columns.width)
        if height * columns.width >= PART:
            part = _sheet(cut.lembar, columns)
            yield Reply([part], more=True)
            columns, height = Columns(), height - part.rows  # blank rows are left to the next part: none may come
    yield Reply([_sheet(cut.lembar, columns)], cut.notes(), more=True)


def _sheet(lembar: str, columns: Columns) -> WireSheet:
    height, wire = columns.wire()
    return WireSheet(lembar, visible=True, rows=height, columns=wire, merged=[], hidden_rows=-1)


class _Text:
    """The text behind the first line that announces a delimiter, where there is one."""

    def __init__(self, stream: Stream) -> None:
        self._chunks, beginning = stream.chunks(), ""
        for chunk in self._chunks:
            beginning += chunk
            if len(beginning) > _BEGINNING:
                break
        self.announcement, self.beginning = announced(beginning)

    def lines(self) -> Iterator[str]:
        """All lines, to be asked for once."""
        yield from lines(self.beginning)
        for chunk in self._chunks:
            yield from lines(chunk)
