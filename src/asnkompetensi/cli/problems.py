"""The problems of a check as its result: messages with every place, or a marked copy of the workbook."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from asnkompetensi.cli.errors import OUTPUT, CallFault, shown
from asnkompetensi.cli.output import Target, screen
from asnkompetensi.cli.paint import painted
from asnkompetensi.cli.session import Session
from asnkompetensi.model.result import Report
from asnkompetensi.model.sheet import Sheet
from asnkompetensi.model.source import Source
from asnkompetensi.read.sources import STDIN, content, expanded
from asnkompetensi.write import signs
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
    return signs.shown(text + "\n" if text else "", encoding).encode(encoding)


def book(sources: list[str], several: str = "cli.satu_buku") -> str:
    """The one workbook among the sources, by the name that places give; of a folder of text files the only one.

    :class:`CallFault` for none, and for several with the words of the key `several`.
    """
    given = [one for one in expanded(sources) if isinstance(one, Source) and one.berkas != STDIN]
    files = [one.berkas for one in given if not one.alamat]
    books = [name for name in files if name.lower().endswith(BOOKS)] or files
    if not books:
        raise CallFault("cli.tanpa_buku")
    if len(books) > 1:
        raise CallFault(several, jumlah=len(books), berkas=books[0])
    return books[0]


def unchanged(report: Report, name: str) -> bytes:
    """The bytes of the file `name`, of which `report` tells; :class:`CallFault` where they are others by now.

    Places found in the file as it was would be those of other people's cells.
    """
    data = content(Source(name))
    found = hashlib.sha256(data).hexdigest()
    if any(one.berkas == name and one.sha256 != found for one in report.sumber):
        raise CallFault("cli.berubah", status=OUTPUT, berkas=name)
    return data


def copied(report: Report, sheets: Sequence[Sheet], session: Session, name: str, passwords: Sequence[str]) -> Copy:
    """A copy of the workbook `name` that was read as `sheets`, its faulty cells marked; protected where that is."""
    return marked_copy(unchanged(report, name), name, sheets, report.masalah, session.say, passwords)


def tell_closed(session: Session, copy: str, name: str) -> None:
    """Say that a copy of the workbook `name` opens with the same password."""
    session.console.note(session.say("copies.terlindung", berkas=shown(copy), asal=shown(name)))
