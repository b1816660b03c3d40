"""The course of every command that computes: what is asked, the result where it is wanted, what was met on the way."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from asnkompetensi.cli.options import Computed, Computing, Filtered, Read
from asnkompetensi.text import Words

if TYPE_CHECKING:
    from asnkompetensi.cli.session import Session
    from asnkompetensi.cli.stages import Stages
    from asnkompetensi.model.options import GapOptions, ReadOptions
    from asnkompetensi.model.result import Report
    from asnkompetensi.model.settings import Settings


@dataclass(frozen=True)
class Asked:
    """What the flow is asked for: sources, how to read them and to compute gaps, tables; `tell` hears of its stages."""

    sources: list[str]
    reading: ReadOptions
    gaps: GapOptions
    tables: tuple[str, ...]
    settings: Settings
    tell: Stages


def answer(
    name: str,
    call: Computing,
    say: Words,
    compute: Callable[[Asked], Report],
    *own: type,
    beside: Sequence[str] = (),
) -> int:
    """Compute, write the result, and say what was met on the way; the exit status.

    `name` is the command, whose menu has its tables; `own` are the groups of options that it alone understands,
    `beside` files that it reads beside the sources.
    """
    from asnkompetensi import flow
    from asnkompetensi.cli import asked, output
    from asnkompetensi.cli.endings import announce, ended, refused
    from asnkompetensi.cli.session import opened
    from asnkompetensi.cli.stages import stages
    from asnkompetensi.cli.values import choice
    from asnkompetensi.write.forms import tables
    from asnkompetensi.write.human import proof
    from asnkompetensi.write.menus import MENUS

    session, menu = opened(call, say), MENUS[name]
    by = menu.by[choice("--by", call.by, tuple(menu.by))] if call.by else None
    sources = asked.sources(call.sources, session, f"asn {name}")
    wanted = output.target(call, session, [*sources, *beside], tables=True)
    summed = by is None and output.for_the_eye(wanted, session)
    shown = menu.summary if summed else tables(wanted.form, by, menu)
    options = asked.computing(call, session, [table for table in shown if table in MENUS["gap"].workbook])
    with stages(session) as stage:
        report = compute(Asked(sources, asked.reading(session, stage), options, shown, session.settings, stage))
        stage("")
    if flow.status(report.masalah) >= flow.STOPS:
        return refused(report, session, sources)
    announce(report, session, sources)
    if summed:
        heard = _summarise(report, session, call, own)
    else:
        heard = output.deliver(report, wanted, by, session, all_rows=call.all_rows)
        if name == "trend" and heard:
            session.console.note(proof(report, say))
    return ended(report, session, sources, wanted.name, heard=heard)


def _summarise(report: Report, session: Session, call: Computing, own: tuple[type, ...]) -> bool:
    from asnkompetensi.cli import asked
    from asnkompetensi.cli.output import screen
    from asnkompetensi.write.summary import Call, summary

    again = Call(
        call.sources or [], asked.again(call, Read, Computed), asked.again(call, Filtered), asked.again(call, *own)
    )
    return session.console.give(summary(report, again, session.say, screen(session.console)))
