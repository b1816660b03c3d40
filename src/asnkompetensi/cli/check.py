"""`asn check`: every problem of the data, by cell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

from asnkompetensi.cli.options import Common, Computed, Formed, Judged, Read, Text, choice, flag, value
from asnkompetensi.text import Words
from asnkompetensi.write.forms import names

if TYPE_CHECKING:
    from asnkompetensi.cli.output import Target
    from asnkompetensi.cli.session import Session
    from asnkompetensi.model.result import Report
    from asnkompetensi.write.copies import Copy


MARKED = "xlsx"  # the form that is a copy of the source


@dataclass(frozen=True, kw_only=True)
class CheckCall(Common, Read, Computed, Judged, Formed):
    """A call of `asn check`."""

    format: Annotated[Text, choice("hasil", "--format", "-f", choices=names("check"))] = None
    explain: Annotated[Text, value("hasil", "--explain", metavar="CODE")] = None
    fix: Annotated[bool, flag("hasil", "--fix")] = False
    dry_run: Annotated[bool, flag("hasil", "--dry-run")] = False
    write_map: Annotated[Text, value("hasil", "--write-map", metavar="FILE")] = None


def run(call: CheckCall, say: Words) -> int:
    """Check, write the problems, and give the exit status: 2 is never the data's fault here."""
    from asnkompetensi import flow
    from asnkompetensi.cli import asked, output, password, problems, write_map
    from asnkompetensi.cli.endings import announce, ended, refused
    from asnkompetensi.cli.errors import CallFault
    from asnkompetensi.cli.session import opened
    from asnkompetensi.cli.stages import stages

    session = opened(call, say)
    if call.explain is not None:
        return explain(call.explain, session) if call.explain else explain_all(session)
    if call.write_map is not None and (call.fix or call.dry_run):
        raise CallFault("mapping.tanpa_fix")
    if call.fix or call.dry_run:
        from asnkompetensi.cli.fix import fixed

        return fixed(call, session)
    sources = asked.sources(call.sources, session, "asn check")
    wanted = output.target(call, session, sources, "check")
    book = problems.book(sources) if wanted.form.name == MARKED else ""
    plan = write_map.planned(call, session, sources)
    with stages(session) as stage:
        reading = asked.reading(session, stage)
        computing = asked.computing(call, session, ())
        report, sheets = flow.checked(sources, reading, computing, book, stage, propose=bool(plan))
        stage("")
    if flow.status(report.masalah) == flow.UNREADABLE:
        return refused(report, session, sources)
    if wanted.path:
        announce(report, session, sources)
    if plan:  # before the result: where it cannot be written, standard output stays empty
        write_map.written(report, plan, session)
    if book:
        copy = problems.copied(report, sheets, session, book, password.known(reading))
        heard = _marked(copy, wanted, session, book)
    else:
        heard = _deliver(report, wanted, session, sources)
    return ended(report, session, sources, wanted.name, heard=heard)


def explain(code: str, session: Session) -> int:
    """Print the long text of a problem code; :class:`CallFault` for one that there is not."""
    from asnkompetensi.cli.errors import CallFault, nearest
    from asnkompetensi.cli.paint import painted
    from asnkompetensi.text.problems import CATALOGUE
    from asnkompetensi.write.messages import explanation

    known = code.strip().upper()
    if known not in CATALOGUE:
        raise CallFault("cli.kode", mirip=nearest(known, CATALOGUE), kode=code)
    console = session.console
    console.give(painted(explanation(known, session.say, console.out_width), colour=console.out_colour) + "\n")
    return 0


def explain_all(session: Session) -> int:
    """Print every problem code in one line."""
    from asnkompetensi.cli.paint import painted
    from asnkompetensi.write.messages import listing

    console = session.console
    console.give(painted(listing(session.say, console.out_width), colour=console.out_colour) + "\n")
    return 0


def _marked(made: Copy, wanted: Target, session: Session, book: str) -> bool:
    """Give a marked copy of the workbook `book`; that it is protected as the book is, is said."""
    from asnkompetensi.cli import output, problems
    from asnkompetensi.cli.template import saved
    from asnkompetensi.write import atomic

    if wanted.path is None:
        return session.console.give(made.content)
    atomic.replace(wanted.path, atomic.through(saved(made.content)), None, output.inputs([book]))
    if made.closed:
        problems.tell_closed(session, wanted.name, book)
    return True


def _deliver(report: Report, wanted: Target, session: Session, sources: list[str]) -> bool:
    """The problems in the form that is wanted: messages to read, or data."""
    from asnkompetensi.cli import output, problems
    from asnkompetensi.cli.template import saved
    from asnkompetensi.write import atomic
    from asnkompetensi.write.menu import PROBLEMS

    form = wanted.form.name
    if form != "table":
        return output.deliver(report, wanted, None if form in {"json", "html", "github"} else PROBLEMS, session)
    content = problems.messages(report, session, wanted)
    if wanted.path is None:
        return session.console.give(content)
    atomic.replace(wanted.path, atomic.through(saved(content)), None, output.inputs(sources))
    return True
