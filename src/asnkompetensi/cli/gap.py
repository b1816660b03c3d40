"""`asn gap`: the main job."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from asnkompetensi.cli.options import Common, Computed, Filtered, Formed, Judged, Read, Tabled
from asnkompetensi.text import Words

if TYPE_CHECKING:
    from asnkompetensi.cli.output import Target
    from asnkompetensi.cli.session import Session
    from asnkompetensi.model.result import Report


@dataclass(frozen=True, kw_only=True)
class GapCall(Common, Read, Filtered, Computed, Judged, Formed, Tabled):
    """A call of `asn gap`."""


def run(call: GapCall, say: Words) -> int:
    """Compute, write the result, and say what was met on the way; the exit status."""
    from asnkompetensi import flow
    from asnkompetensi.cli import asked, output
    from asnkompetensi.cli.endings import announce, ended, refused
    from asnkompetensi.cli.session import opened
    from asnkompetensi.cli.stages import stages
    from asnkompetensi.cli.values import choice
    from asnkompetensi.write.forms import tables
    from asnkompetensi.write.menu import MENUS

    session = opened(call, say)
    menu = MENUS["gap"]
    by = menu.by[choice("--by", call.by, tuple(menu.by))] if call.by else None
    sources = asked.sources(call.sources, session, "asn gap")
    wanted = output.target(call, session, sources)
    summed = by is None and _for_the_eye(wanted, session)
    options = asked.computing(call, session, menu.summary if summed else tables(wanted.form, by, menu))
    with stages(session) as stage:
        report = flow.gap(sources, asked.reading(session), options, stage)
        stage("")
    if flow.status(report.masalah) >= flow.STOPS:
        return refused(report, session, sources)
    announce(report, session, sources)
    if summed:
        heard = _summarise(report, session, call, sources)
    else:
        heard = output.deliver(report, wanted, by, session, all_rows=call.all_rows)
    return ended(report, session, sources, wanted.name, heard=heard)


def _for_the_eye(wanted: Target, session: Session) -> bool:
    """Whether a person looks at the result and named no form for it."""
    return wanted.path is None and session.settings.format is None and session.console.out_terminal


def _summarise(report: Report, session: Session, call: GapCall, sources: list[str]) -> bool:
    from asnkompetensi.cli import asked
    from asnkompetensi.cli.output import screen
    from asnkompetensi.write.summary import Call, summary

    again = Call(sources, asked.again(call, Read, Computed), asked.again(call, Filtered))
    return session.console.give(summary(report, again, session.say, screen(session.console)))
