"""What a run says of the data on standard error, and the exit status that it ends with."""

from __future__ import annotations

from collections.abc import Sequence

from asnkompetensi import flow
from asnkompetensi.cli.notices import blocks
from asnkompetensi.cli.session import Session
from asnkompetensi.cli.witness import met
from asnkompetensi.model.engine import Engine
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.result import Report
from asnkompetensi.model.saved import Saved
from asnkompetensi.write.menu_nation import NAME as NATION
from asnkompetensi.write.messages import summary_line
from asnkompetensi.write.where import Periods, check_commands, compares, periods_of

FAULTY = 1


def refused(report: Report, session: Session, sources: list[str], before: Sequence[str] = ()) -> int:
    """The end of a run that gives no result: the problems that stopped it, and the status that they call for."""
    met(report.masalah)
    stopped = [problem for problem in report.masalah if flow.status([problem]) >= flow.STOPS]
    session.console.tell(blocks(stopped, session.say, session.console, _periods(report, sources, before)))
    return flow.status(report.masalah)


def stopped(problems: Sequence[Problem], session: Session, sources: list[str], periods: Periods = ()) -> int:
    """The end of a run that problems stopped, all of which are told; the status that they call for.

    `periods` are the sources of each data set, where there are several.
    """
    met(problems)
    session.console.tell(blocks(problems, session.say, session.console, periods or [sources]))
    status = flow.status(problems)
    return 0 if status == FAULTY and session.settings.exit_zero else status


def announce(report: Report, session: Session, sources: list[str], before: Sequence[str] = ()) -> None:
    """The problems of a run, before its result: on a terminal the result is what the eye shall rest on.

    `before` are the sources of older periods, where they are named apart.
    """
    said = blocks(report.masalah, session.say, session.console, _periods(report, sources, before))
    if said:
        session.console.tell(said + "\n")


def ended(
    report: Report,
    session: Session,
    sources: list[str],
    result: str,
    *,
    before: Sequence[str] = (),
    saved: Saved | None = None,
    heard: bool = True,
) -> int:
    """The last line of a run with a result, and its exit status.

    `result` is the file that the result went to, empty for standard output; where nobody `heard` it, nothing is said.
    Of a `saved` one the problems are told that it was saved with, where it says them.
    """
    met(report.masalah)
    if report.mesin:
        _computed_with(session, *report.mesin)
    people, units = report.ringkasan.get("pegawai"), report.tabel.get("unit")
    told = report.masalah if saved is None else saved.masalah if saved.tells_problems else None
    last = summary_line(
        told,
        session.say,
        pegawai=people.value if people else None,
        unit=len(units.frame) if units else None,
        hasil=result,
        command=check_commands(_periods(report, sources, before))
        if report.perintah != "check" and saved is None
        else "",
    )
    if heard:
        session.console.note(last)
    faulty = flow.status(report.masalah) >= FAULTY and not session.settings.exit_zero
    return FAULTY if faulty else 0


def _periods(report: Report, sources: list[str], before: Sequence[str]) -> Periods:
    """The sources by period: each alone where the report compares them."""
    own = [[one] for one in sources] if compares(report) else [sources]
    return periods_of(report) if report.perintah == NATION else [*own, *([one] for one in before)]


def _computed_with(session: Session, engine: Engine, rows: int) -> None:
    """The engine that computed: told where the program chose it, else with `--verbose`."""
    tell = session.console.note if session.settings.engine is Engine.AUTO else session.console.detail
    tell(session.say("cli.mesin", mesin=str(engine), jumlah=rows))
