"""`asn plan --shared-purse --verify`: whether all plans of a folder hold, and share no more than there is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from asnkompetensi.text import Words

if TYPE_CHECKING:
    from asnkompetensi.cli.plan import PlanCall
    from asnkompetensi.cli.session import Session
    from asnkompetensi.model.problem import Problem
    from asnkompetensi.model.result import Figure
    from asnkompetensi.national_proof import Shown


def verified(call: PlanCall, say: Words) -> int:
    """Prove the plans, say what was proven or what is broken; the exit status."""
    from asnkompetensi import flow, national_proof, national_report
    from asnkompetensi.cli import asked
    from asnkompetensi.cli.endings import stopped
    from asnkompetensi.cli.nation import given
    from asnkompetensi.cli.nation_asked import COMMAND
    from asnkompetensi.cli.nation_faults import told_as_faults
    from asnkompetensi.cli.nation_folder import plans_in
    from asnkompetensi.cli.session import opened
    from asnkompetensi.cli.stages import stages
    from asnkompetensi.cli.verify import UNPROVEN
    from asnkompetensi.write.where import periods_of

    session, path = opened(call, say), str(call.verify)
    sources = given(call, session, f"{COMMAND} --verify")
    plans, wrong = _shown(call, session, sources.instansi, plans_in(path, sources.instansi))
    if wrong:
        return stopped(wrong, session, sources.every)
    options = asked.computing(call, session, ())
    with stages(session) as stage, told_as_faults(sources.shared):
        stage("plan")
        found = national_proof.verify(plans, sources.shared, asked.reading(session, stage), options)
        stage("")
    report = national_report.joined(found.laporan, found.masalah, sources.instansi, sources.shared, options)
    broken = [one for one in report.masalah if one.kode == UNPROVEN or flow.status([one]) >= flow.STOPS]
    if broken or not found.ringkasan:
        return stopped(broken, session, sources.every, periods_of(report))
    return _told(found.ringkasan, len(plans), session)


def _shown(
    call: PlanCall, session: Session, sources: Mapping[str, str], files: Mapping[str, str]
) -> tuple[dict[str, Shown], list[Problem]]:
    """The plan of each instansi beside its sources, and why some cannot be read."""
    from dataclasses import replace

    from asnkompetensi import read
    from asnkompetensi.cli.verify import agreed
    from asnkompetensi.national_proof import Shown

    plans: dict[str, Shown] = {}
    wrong: list[Problem] = []
    for name, file in files.items():
        plan, unread = read.plan(file)
        wrong += [replace(one, instansi=name) for one in unread]
        if plan:
            agreed(call, session, plan, file)
            plans[name] = Shown([sources[name]], file, plan)
    return plans, wrong


def _told(figures: Mapping[str, Figure], count: int, session: Session) -> int:
    """Say what was proven of all plans together."""
    from asnkompetensi.model.kinds import SHOWN_UNITS

    say = session.say
    facts: dict[str, str | int] = {
        name: say.number(one.value or 0, SHOWN_UNITS[one.shown]) for name, one in figures.items()
    }
    facts |= {name: say.money(figures[name].value or 0) for name in ("pagu", "terpakai")}
    keys = ("terbukti", "terbukti_batas")
    session.console.give("".join(f"{say(f'nation.{key}', jumlah=count, **facts)}\n" for key in keys))
    return 0
