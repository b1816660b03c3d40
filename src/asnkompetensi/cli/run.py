"""`asn run asn.toml`: the tasks of a file, unattended."""

from __future__ import annotations

import os
from contextlib import chdir
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from typer import Argument

from asnkompetensi.cli import complete
from asnkompetensi.cli.errors import CallFault
from asnkompetensi.cli.options import Common, Text, Texts, flag, value
from asnkompetensi.text import Words

if TYPE_CHECKING:
    from asnkompetensi.cli.batch.runner import Batch
    from asnkompetensi.cli.session import Session


@dataclass(frozen=True, kw_only=True)
class RunCall(Common):
    """A call of `asn run`."""

    tasks: Annotated[Texts, Argument(metavar="FILE")] = None
    only: Annotated[Texts, value("saring", "--only", metavar="NAME", values=complete.tasks)] = None
    force: Annotated[bool, flag("hitung", "--force")] = False
    as_of: Annotated[Text, value("hitung", "--as-of", metavar="DATE")] = None
    dry_run: Annotated[bool, flag("hasil", "--dry-run")] = False
    log: Annotated[Text, value("hasil", "--log", metavar="FILE")] = None


def run(call: RunCall, say: Words) -> int:
    """Do what the file asks for; the exit status is the worst of its tasks, 130 where the run was interrupted."""
    from asnkompetensi.cli.session import opened
    from asnkompetensi.cli.template import only

    given = Path(only(call.tasks, say("help.meta_FILE"), "asn run"))
    if not os.path.isfile(given):  # noqa: PTH113 (without rights: no)
        raise CallFault("batch.tiada", berkas=str(given))
    session = opened(replace(call, config=call.config or str(given)), say)
    settings = given.name if call.config is None else str(Path(call.config).resolve())
    log = Path(call.log).absolute() if call.log else None
    with chdir(given.parent):  # names in the file, and in what its tasks write, are told from where it stands
        return carried_out(call, planned(call, session, given, settings, log))


def planned(call: RunCall, session: Session, given: Path, settings: str, log: Path | None) -> Batch:
    """The tasks of the file, all checked; :class:`CallFault` for what is wrong in it.

    `settings` is the file that they are computed with, `log` where `--log` points to; both seen from the file's folder.
    """
    from asnkompetensi.cli import files
    from asnkompetensi.cli.app import tree
    from asnkompetensi.cli.batch import clashes, contract, records, tasks
    from asnkompetensi.cli.batch.commands import shapes
    from asnkompetensi.cli.batch.runner import Batch

    file, shown, console, chosen = Path(given.name), str(given), session.console, session.settings
    tables = contract.parsed(files.load(file), shown)
    defaults = tasks.Defaults(session.as_of, call.lang, chosen.map, chosen.format, chosen.agency)
    every = tasks.tasks(tables.tugas, shapes(tree(session.say.lang)), defaults, shown)
    log = log or (Path(tables.jalan.catatan) if tables.jalan.catatan else None)
    clashes.refuse(every, (file, Path(records.FOLDER)), log)
    extra = (f"--config={settings}", "--color=never", "--no-quiet", f"--{'' if console.verbose else 'no-'}verbose")
    wanted = tasks.chosen(every, call.only)
    return Batch(file, shown, every, wanted, session, extra, log, force=call.force, debug=call.debug)


def carried_out(call: RunCall, batch: Batch) -> int:
    """Show what would be done, or do it, alone."""
    from asnkompetensi.cli.batch import runner
    from asnkompetensi.cli.batch.alone import alone
    from asnkompetensi.cli.batch.journal import Journal
    from asnkompetensi.cli.batch.preview import preview
    from asnkompetensi.write import atomic

    session = batch.session
    if call.dry_run:
        session.console.give(preview(runner.foreseen(batch), session.say))
        return 0
    if batch.log:
        atomic.prepare(batch.log)
    with alone(batch.file, batch.shown):
        return runner.carried_out(batch, Journal(session.console, session.say, batch.log))
