"""How a run ends: what is said of the data on standard error, and the exit status."""

from __future__ import annotations

from asnkompetensi import flow
from asnkompetensi.cli.notices import blocks
from asnkompetensi.cli.session import Session
from asnkompetensi.model.result import Report
from asnkompetensi.write.messages import summary_line
from asnkompetensi.write.where import check_command

FAULTY = 1


def refused(report: Report, session: Session, sources: list[str]) -> int:
    """The end of a run that gives no result: every grave problem, and the status that it calls for."""
    session.console.tell(blocks(report.masalah, session.say, session.console, check_command(sources)))
    return flow.status(report.masalah)


def ended(report: Report, session: Session, sources: list[str], result: str, *, shown: bool = False) -> int:
    """The end of a run with a result: the problems, unless they were `shown`; a last line; the status.

    `result` is the file that the result went to, empty for standard output.
    """
    say, console = session.say, session.console
    command = check_command(sources)
    if report.masalah and not shown:
        said = blocks(report.masalah, say, console, command)
        if said:
            console.tell(said + "\n" * (not console.quiet))
    people, units = report.ringkasan.get("pegawai"), report.tabel.get("unit")
    console.note(
        summary_line(
            report.masalah,
            say,
            pegawai=people.value if people else None,
            unit=len(units.frame) if units else None,
            hasil=result,
            command="" if shown else command,
        )
    )
    faulty = flow.status(report.masalah) >= FAULTY and not session.settings.exit_zero
    return FAULTY if faulty else 0
