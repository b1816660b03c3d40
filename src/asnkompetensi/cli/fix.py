"""`asn check --fix`: the safe repairs, in a copy of the source or, with `--dry-run`, as a list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from asnkompetensi import flow
from asnkompetensi.cli import asked, output, password, problems
from asnkompetensi.cli.endings import announce, ended, refused
from asnkompetensi.cli.errors import CallFault, shown
from asnkompetensi.cli.files import local
from asnkompetensi.cli.stages import stages
from asnkompetensi.cli.template import saved
from asnkompetensi.model.repair import Mending, Repair
from asnkompetensi.write import atomic, xlsx
from asnkompetensi.write.copies import MendedCopy, mended_copy
from asnkompetensi.write.repair_rows import NAME, repair_table

if TYPE_CHECKING:
    from asnkompetensi.cli.check import CheckCall
    from asnkompetensi.cli.output import Target
    from asnkompetensi.cli.session import Session
    from asnkompetensi.model.result import Report

BOOK = ".xlsx"


def fixed(call: CheckCall, session: Session) -> int:
    """Mend one source, tell what was done, and give the exit status that the faults of the data call for."""
    sources = asked.sources(call.sources, session, "asn check")
    path = _path(call, sources)
    wanted = output.target(replace(call, output=None), session, sources, "check") if call.dry_run else None
    name = problems.book(sources, "cli.satu_fix")
    with stages(session) as stage:
        computing = asked.computing(call, session, ())
        reading = asked.reading(session, stage)
        report, sheets, mending = flow.fix(sources, reading, computing, name, stage)
        if flow.status(report.masalah) != flow.UNREADABLE:
            stage("copy")
            known = password.known(reading)
            made = mended_copy(problems.unchanged(report, name), name, sheets, mending, session.say, known)
        stage("")
    if flow.status(report.masalah) == flow.UNREADABLE:
        return refused(report, session, sources)
    announce(report, session, sources)
    if path and not call.dry_run:
        check = None if made.closed else xlsx.check  # one that is protected was opened again when it was closed
        atomic.replace(path, atomic.through(saved(made.content)), check, output.inputs(sources))
    heard = _listed(report, made, wanted, session) if wanted else True
    if heard:
        _tell(made, mending, name, session, "akan" if call.dry_run else "diperbaiki")
    if made.closed and not call.dry_run:
        problems.tell_closed(session, str(path), name)
    return ended(report, session, sources, "" if call.dry_run else str(path), heard=heard)


def _path(call: CheckCall, sources: list[str]) -> Path | None:
    """The workbook to write, refused before any work is done; None where none is named for a list."""
    if not call.fix:
        raise CallFault("cli.uji_tanpa_fix")
    if call.output is None and call.dry_run:
        return None
    path = local(call.output or "")
    if path.suffix.lower() != BOOK:
        raise CallFault("cli.fix_xlsx", berkas=call.output or "")
    atomic.prepare(path, output.inputs(sources))
    return path


def _listed(report: Report, made: MendedCopy, wanted: Target, session: Session) -> bool:
    """The repairs as the result; whether anybody took it."""
    whole = not wanted.form.masks or session.settings.show_nip
    table = repair_table(made.perbaikan, whole=whole)
    return output.deliver(replace(report, tabel={NAME: table}), wanted, NAME, session)


def _tell(made: MendedCopy, mending: Mending, name: str, session: Session, word: str) -> None:
    """What was mended, or would be (`word`), what was left, what somebody must confirm, and what is not in the copy."""
    say, note = session.say, session.console.note
    done = [one for one in made.perbaikan if one.sesudah is not None]
    left = [one for one in made.perbaikan if one.sesudah is None]
    note(say(f"repair.{word}", jumlah=len(done), rincian=_rules(done, session)) if done else say("repair.tak_ada"))
    if left:
        note(say("repair.dibiarkan", jumlah=len(left), rincian=_rules(left, session, "sebab_")))
    known = [bool(one.calon) for one in mending.hilang]
    if known:
        note(say("repair.konfirmasi", jumlah=len(known), calon=sum(known)))
    for other in mending.lain:
        note(say("repair.tidak_ikut", berkas=shown(other)))
    if made.plain:
        note(say("repair.polos", berkas=shown(name)))


def _rules(repairs: Iterable[Repair], session: Session, kind: str = "") -> str:
    """How often each rule was used, the most used first."""
    say, counts = session.say, Counter(one.aturan for one in repairs)
    return ", ".join(f"{say(f'repair.{kind}{rule}')}: {say.number(count)}" for rule, count in counts.most_common())
