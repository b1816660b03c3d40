"""Where a result goes, and in which form."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from asnkompetensi import write
from asnkompetensi.cli.console import Console
from asnkompetensi.cli.database import destination
from asnkompetensi.cli.errors import CallFault
from asnkompetensi.cli.files import local
from asnkompetensi.cli.lake import folder, parted, put
from asnkompetensi.cli.options import Formed
from asnkompetensi.cli.session import Session
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.result import Report
from asnkompetensi.model.settings import Settings
from asnkompetensi.read.database.address import is_address
from asnkompetensi.write import atomic
from asnkompetensi.write.forms import DATABASE, LAKE, PARQUET, STREAM, Form, Manner, choose
from asnkompetensi.write.forms import tables as shown
from asnkompetensi.write.menus import MENUS
from asnkompetensi.write.screen import Screen

if TYPE_CHECKING:
    from asnkompetensi.write.database import Database
    from asnkompetensi.write.lake import Lake


@dataclass(frozen=True)
class Target:
    """The form of a result, and the file, the folder of parts or the database it goes to; none for standard output."""

    form: Form
    path: Path | None
    database: Database | None = None
    lake: Lake | None = None

    @property
    def name(self) -> str:
        """The file, folder or database, as the last line of a run names it; empty for standard output."""
        path = self.lake.folder if self.lake else self.path
        return self.database.shown if self.database else str(path) if path else ""


def target(call: Formed, session: Session, sources: list[str], command: str = "", *, tables: bool = False) -> Target:
    """Where the result of a call of a command goes. What is wrong with it is refused before any work is done.

    FormFault or CallFault for a form that does not fit, OutputFault for a file that cannot be written or is a source.
    With `tables` the result is made of tables, and may go to a database or, as Parquet, to a folder of parts.
    """
    console, settings = session.console, session.settings
    if call.output == "":
        raise CallFault("cli.tanpa_nama")
    if call.output and is_address(call.output):
        if not tables or call.format:
            raise CallFault("basis.hasil_perintah")
        return Target(DATABASE, None, destination(call.output, session))
    named = call.format if _suffixed(call.output) else settings.format
    place = os.sep if named == PARQUET and call.output and parted(call.output) else call.output  # a folder has no form
    form = choose(named, place, "table" if console.out_terminal and not call.output else "csv", command)
    _writable(form)
    if call.output in (None, STREAM):
        if form.needs_output and console.out_terminal:
            raise CallFault("cli.bukan_untuk_layar", bentuk=form.name)
        return Target(form, None)
    path, read = local(str(call.output)), inputs([*sources, *decisions(settings)])
    if form.name == PARQUET and parted(str(call.output)):
        return Target(LAKE, None, lake=folder(path, session, read, tables=tables))
    if form.name == PARQUET and not path.suffix and not os.path.lexists(path):
        raise CallFault("cli.folder_atau_berkas", berkas=str(path))
    atomic.prepare(path, read)
    return Target(form, path)


def _suffixed(output: str | None) -> bool:
    """Whether the name of a file says its form, which a setting does not change."""
    return output not in (None, STREAM) and not parted(str(output)) and bool(Path(str(output)).suffix)


def _writable(form: Form) -> None:
    """OutputFault (KELUARAN-03) for a form whose library is not installed."""
    from asnkompetensi.write import parquet

    if form.name == PARQUET and not parquet.is_installed():
        raise atomic.OutputFault(Problem("KELUARAN-03"))


def decisions(settings: Settings) -> list[str]:
    """The file of padanan of a call, as a source beside the others."""
    return [settings.map] if settings.map else []


def inputs(sources: list[str]) -> list[Path]:
    """The files among the sources, those in folders too, and those that are databases."""
    from asnkompetensi.model.source import Source
    from asnkompetensi.read.sources import STDIN, expanded

    found = [one for one in expanded(sources) if isinstance(one, Source) and one.berkas != STDIN]
    return [Path(one.path if one.alamat else one.berkas) for one in found if one.path or not one.alamat]


def databases(sources: list[str]) -> list[str]:
    """The databases among the sources, as people call them."""
    from asnkompetensi.model.source import Source
    from asnkompetensi.read.sources import expanded

    return [one.berkas for one in expanded(sources) if isinstance(one, Source) and one.alamat]


def deliver(report: Report, wanted: Target, by: str | None, session: Session, *, all_rows: bool = False) -> bool:
    """Write a report where it is wanted. Whether anybody took it; OutputFault or CallFault where it cannot go there."""
    settings = session.settings
    if wanted.database:
        from asnkompetensi.write import database

        database.save(wanted.database, report, shown(wanted.form, by, MENUS[report.perintah]))
        return True
    manner = Manner(session.say.lang, settings.show_nip, settings.raw, all_rows)
    if wanted.lake:
        put(wanted.lake, report, shown(wanted.form, by, MENUS[report.perintah]))
        return True
    if wanted.path:
        write.save(wanted.path, report, wanted.form, by, manner)
        return True
    return session.console.give(write.render(report, wanted.form, by, manner, screen(session.console)))


def for_the_eye(wanted: Target, session: Session) -> bool:
    """Whether a person looks at the result and named no form for it."""
    return not wanted.name and session.settings.format is None and session.console.out_terminal


def screen(console: Console) -> Screen:
    """What standard output can show."""
    return Screen(console.out_width, console.out_colour, console.out_terminal, console.out_encoding)
