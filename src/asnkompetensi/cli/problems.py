"""The problems of a check as its result: messages with every place, or a marked copy of the workbook."""

from __future__ import annotations

from collections.abc import Sequence

from asnkompetensi.cli.errors import CallFault, shown
from asnkompetensi.cli.output import Target, inputs, screen
from asnkompetensi.cli.paint import painted
from asnkompetensi.cli.session import Session
from asnkompetensi.model.result import Report
from asnkompetensi.read.sources import Source, content
from asnkompetensi.write.copies import Copy, marked_copy
from asnkompetensi.write.messages import message, ordered

BOOKS = (".xlsx", ".xlsm")
FILE_WIDTH = 100


def messages(report: Report, session: Session, wanted: Target) -> bytes:
    """Every problem as a block with all its places, the gravest last, as standard output or a text file wants it."""
    shown = screen(session.console)
    colour = shown.colour and wanted.path is None
    width = shown.width if wanted.path is None and shown.terminal else FILE_WIDTH
    blocks = (message(problem, session.say, width=width, everywhere=True) for problem in ordered(report.masalah))
    text = "\n\n".join(painted(block, colour=colour) for block in blocks)
    encoding = shown.encoding if wanted.path is None and shown.terminal else "utf-8"
    return (text + "\n" if text else "").encode(encoding, "replace")


def book(sources: list[str]) -> str:
    """The one workbook among the sources; :class:`CallFault` where there are none or several."""
    files = [str(path) for path in inputs(sources)]
    books = [name for name in files if name.lower().endswith(BOOKS)] or files
    if len(books) != 1:
        raise CallFault("cli.satu_buku", jumlah=len(books))
    return books[0]


def copied(report: Report, session: Session, name: str, passwords: Sequence[str]) -> Copy:
    """A copy of the workbook `name` with its faulty cells marked; protected where the workbook is."""
    return marked_copy(content(Source(name)), name, report.masalah, session.say, passwords)


def tell_closed(session: Session, copy: str, name: str) -> None:
    """Say that a copy of the workbook `name` opens with the same password."""
    session.console.note(session.say("copies.terlindung", berkas=shown(copy), asal=shown(name)))
