"""`asn plan --verify`: whether a plan that was written holds for the data, without solving anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asnkompetensi.text import Words

if TYPE_CHECKING:
    from asnkompetensi.cli.plan import PlanCall
    from asnkompetensi.cli.session import Session
    from asnkompetensi.model.plan_file import PlanFile
    from asnkompetensi.model.result import Report

UNPROVEN = "RENCANA-01"
_FIGURES = (
    *("orang", "kursi", "kelas", "biaya", "nilai", "batas", "selisih_persen"),
    *("batas_terbukti", "selisih_terbukti"),
)
_RESULT = ("output", "format", "by", "dry_run", "why", "sweep")  # options about a table: there is none


def verified(call: PlanCall, say: Words) -> int:
    """Prove the plan of a file, say what was proven or the first thing that is broken; the exit status."""
    from asnkompetensi import flow, read
    from asnkompetensi.cli import asked
    from asnkompetensi.cli.endings import stopped
    from asnkompetensi.cli.session import opened
    from asnkompetensi.cli.stages import stages

    session, berkas = opened(call, say), str(call.verify)
    sources = asked.sources(call.sources, session, "asn plan --verify")
    plan, wrong = read.plan(berkas)
    if plan is None:
        return stopped(wrong, session, sources)
    agreed(call, session, plan, berkas)
    with stages(session) as stage:
        computing = asked.computing(call, session, ())
        report = flow.verify(plan, berkas, sources, asked.reading(session, stage), computing, stage)
        stage("")
    broken = [one for one in report.masalah if one.kode == UNPROVEN or flow.status([one]) >= flow.STOPS]
    return stopped(broken, session, sources) if broken else _told(report, plan, session)


def agreed(call: PlanCall, session: Session, plan: PlanFile, berkas: str) -> None:
    """Refuse an option that asks for a table, and one that contradicts the plan, which has its options with it."""
    from asnkompetensi.cli.errors import CallFault

    for name in _RESULT:
        if getattr(call, name):
            raise CallFault("verify.tanpa_tabel", opsi=_option(name))
    for name, kept in plan.aturan:
        given = getattr(call, name)
        asked = tuple(given) if isinstance(given, list) else getattr(session.settings, name, None)
        if given is not None and asked != kept:
            raise CallFault("verify.opsi_lain", opsi=_option(name), berkas=berkas)


def _option(name: str) -> str:
    return f"--{name.replace('_', '-')}"


def _told(report: Report, plan: PlanFile, session: Session) -> int:
    """Say what was proven, of the bound as well, and what of it is the solver's word."""
    from asnkompetensi.model.kinds import SHOWN_UNITS, Shown

    say = session.say
    facts: dict[str, str | int] = {}
    for name in _FIGURES:
        figure = report.ringkasan[name]
        value = figure.value or 0
        facts[name] = value if figure.shown is Shown.COUNT else say.number(value, SHOWN_UNITS[figure.shown])
    facts["biaya"] = say.money(report.ringkasan["biaya"].value or 0)
    whole = report.ringkasan["batas_terbukti"].value == report.ringkasan["batas"].value
    keys = (f"terbukti_harga_{plan.status}",) if whole else ("harga_saja", f"jarak_{plan.status}")
    session.console.give("".join(f"{say(f'verify.{key}', **facts)}\n" for key in ("terbukti", *keys)))
    return 0
