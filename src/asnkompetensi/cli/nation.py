"""`asn plan --shared-purse`: plans of many instansi that draw on the same purses."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from asnkompetensi.cli.nation_asked import COMMAND, Together
from asnkompetensi.text import Words

if TYPE_CHECKING:
    from asnkompetensi.cli.output import Target
    from asnkompetensi.cli.plan import PlanCall
    from asnkompetensi.cli.session import Session
    from asnkompetensi.model.options import GapOptions
    from asnkompetensi.model.result import Report
    from asnkompetensi.national import National


SENT = (
    "rencana-tahunan",
    "rencana-kelas",
    "rencana-peserta",
    "rencana-pegawai",
    "rencana-kursi",
    "rencana-unit",
    "rencana-dana",
    "tanpa-kursi",
    "kelas-batal",
    "rencana-sisa",
)  # fmt: skip - what an instansi needs of its plan; answers that plan again it can ask for itself


@dataclass(frozen=True)
class Given:
    """The sources of a call, of each instansi by its name, and of the purses that they share."""

    instansi: dict[str, str]
    shared: list[str]

    @property
    def every(self) -> list[str]:
        """All of them."""
        return [*self.instansi.values(), *self.shared]


def planned(call: PlanCall, say: Words) -> int:
    """Plan all, give the tables or the folder that is wanted, say what was met on the way; the exit status."""
    from asnkompetensi.cli import asked, output
    from asnkompetensi.cli.foreseen import foreseen
    from asnkompetensi.cli.nation_asked import asked_of_many
    from asnkompetensi.cli.nation_folder import folder, wants_folder
    from asnkompetensi.cli.session import opened

    session = opened(call, say)
    by = asked_of_many(call, session.settings)
    sources = given(call, session, COMMAND)
    inputs = output.inputs([*sources.every, *output.decisions(session.settings)])
    if wants_folder(call, session.settings):
        place: Path | Target = folder(call, inputs)
        name = str(place)
    else:
        place = output.target(call, session, sources.every, tables=True)
        name = place.name
    if call.dry_run:
        return foreseen(inputs, [name] if name else [], session)
    options = asked.computing(call, session, ())
    found = _computed(session, sources, options, SENT if isinstance(place, Path) else ())
    return _told(call, session, (found, _report(found, sources, options)), (place, name), by)


def given(call: PlanCall, session: Session, command: str) -> Given:
    """The sources of a call; CallFault where some are missing or cannot be told apart."""
    from asnkompetensi.cli import asked
    from asnkompetensi.cli.nation_asked import instansi, shared

    return Given(instansi(asked.sources(call.sources, session, command)), shared(call))


def _computed(session: Session, sources: Given, options: GapOptions, wanted: tuple[str, ...]) -> National:
    """The plans with tables of each that are `wanted`, in as many processes as the machine has room for."""
    from concurrent.futures.process import BrokenProcessPool

    from asnkompetensi import national
    from asnkompetensi.cli import asked, plan
    from asnkompetensi.cli.nation_faults import told_as_faults
    from asnkompetensi.cli.stages import stages
    from asnkompetensi.national_sources import workers
    from asnkompetensi.patience import Patience

    patience = partial(Patience, session.settings.time_limit)
    every = {name: [source] for name, source in sources.instansi.items()}
    how = national.Asked(asked.reading(session), options, plan.options(session.settings, wanted))
    with stages(session) as stage, told_as_faults(sources.shared):
        stage("plan")
        try:
            crew = workers(list(every.values()), options.engine)
            found = national.plan(every, sources.shared, how, patience(), patience, crew)
        except BrokenProcessPool:  # no room for so many
            found = national.plan(every, sources.shared, how, patience(), patience)
        stage("")
    return found


def _report(found: National, sources: Given, options: GapOptions) -> Report:
    from asnkompetensi import national_report

    return national_report.report(found, sources.instansi, sources.shared, options)


def _told(
    call: PlanCall,
    session: Session,
    made: tuple[National, Report],
    where: tuple[Path | Target, str],
    by: str | None,
) -> int:
    """Write what was found where it is wanted, or say why there is nothing; the exit status."""
    from asnkompetensi import flow
    from asnkompetensi.cli import output
    from asnkompetensi.cli.endings import announce, ended, refused
    from asnkompetensi.cli.nation_folder import put
    from asnkompetensi.write.human import proof

    (found, report), (place, name) = made, where
    if found.hasil is None or flow.status(report.masalah) >= flow.STOPS:
        return refused(report, session, [])
    announce(report, session, [])
    heard = True
    if isinstance(place, Path):
        put(place, found)
    elif by is None and output.for_the_eye(place, session):
        return ended(report, session, [], "", heard=_summarised(call, session, report))
    else:
        heard = output.deliver(report, place, by, session, all_rows=call.all_rows)
    if heard:
        session.console.note(proof(report, session.say))
    return ended(report, session, [], name, heard=heard)


def _summarised(call: PlanCall, session: Session, report: Report) -> bool:
    from asnkompetensi.cli import asked
    from asnkompetensi.cli.options import Computed, Filtered, Limited, Read, Sought
    from asnkompetensi.cli.output import screen
    from asnkompetensi.write.summary import Call, summary

    again = Call(
        call.sources or [],
        asked.again(call, Read, Computed),
        asked.again(call, Filtered),
        asked.again(call, Limited, Sought, Together),
    )
    return session.console.give(summary(report, again, session.say, screen(session.console)))
