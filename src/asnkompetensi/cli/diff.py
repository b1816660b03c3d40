"""`asn diff`: what changed between two saved results, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

from typer import Argument

from asnkompetensi.cli.options import Common, Formed, Judged, Text, Texts, flag, tables
from asnkompetensi.text import Words

if TYPE_CHECKING:
    from asnkompetensi.cli.session import Session
    from asnkompetensi.model.result import Report

RESULTS = 2


@dataclass(frozen=True, kw_only=True)
class DiffCall(Common, Judged, Formed):
    """A call of `asn diff`: the older result, then the newer one."""

    sources: Annotated[Texts, Argument(metavar="RESULT...")] = None
    by: Annotated[Text, tables("diff")] = None
    all_rows: Annotated[bool, flag("hasil", "--all")] = False


def run(call: DiffCall, say: Words) -> int:
    """Compare two results and give what differs in the form that is wanted; the exit status."""
    from asnkompetensi import flow
    from asnkompetensi.cli import output
    from asnkompetensi.cli.endings import ended, refused
    from asnkompetensi.cli.errors import CallFault
    from asnkompetensi.cli.session import opened
    from asnkompetensi.cli.values import choice
    from asnkompetensi.write.menus import MENUS

    session = opened(call, say)
    results = call.sources or []
    if len(results) != RESULTS:
        raise CallFault("saved.dua_hasil", jumlah=len(results))
    old, new = results
    by = MENUS["diff"].by[choice("--by", call.by, tuple(MENUS["diff"].by))] if call.by else None
    wanted = output.target(call, session, [old, new])
    report = flow.diff(old, new, session.as_of)
    if flow.status(report.masalah) >= flow.STOPS:
        return refused(report, session, [old, new])
    if by is None and output.for_the_eye(wanted, session):
        heard = _summarised(report, (old, new), session)
    else:
        heard = output.deliver(report, wanted, by, session, all_rows=call.all_rows)
        _warned(report, session)
    return ended(report, session, [old, new], wanted.name, heard=heard)


def _warned(report: Report, session: Session) -> None:
    """Say it where the two are results of different commands: the form that was asked for may not tell."""
    from asnkompetensi.write.cells import records

    told = next((row for row in records(report.tabel["beda-sebab"], 1) if row["sebab"] == "perintah"), None)
    if told:
        facts = {name: str(told[name]) for name in ("sebelum", "sesudah")}
        session.console.note(session.say("saved.sebab_perintah", **facts))


def _summarised(report: Report, results: tuple[str, str], session: Session) -> bool:
    from asnkompetensi.cli.output import screen
    from asnkompetensi.write.saved_summary import compared

    return session.console.give(compared(report, results, session.say, screen(session.console)))
