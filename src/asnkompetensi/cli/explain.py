"""`asn explain`: any figure of any result, down to its formula, its cells and what it rests on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Annotated

from asnkompetensi.cli import complete
from asnkompetensi.cli.certainty import Certain
from asnkompetensi.cli.certainty import asked as certain
from asnkompetensi.cli.errors import CallFault
from asnkompetensi.cli.options import (
    Common,
    Computed,
    Formed,
    Judged,
    Limited,
    Offered,
    Paired,
    Read,
    Sought,
    Text,
    Texts,
    choice,
    flag,
    value,
)
from asnkompetensi.text import Words
from asnkompetensi.write.menus import MENUS

if TYPE_CHECKING:
    from asnkompetensi.model.options import ExplainOptions
    from asnkompetensi.model.settings import Settings

PERIODS = 2  # that a comparison has at least
COMMANDS = ("recommend", "mentor", "talent", "plan", "trend")
TABLES = (
    *(name for command in ("gap", *COMMANDS) for name in MENUS[command].by.values()),
    *("ringkasan", *(f"ringkasan-{command}" for command in COMMANDS)),
    *("kursi-kompetensi", "kursi-biaya"),  # what seats are made of
)


@dataclass(frozen=True, kw_only=True)
class Asking:
    """What is to be explained."""

    nip: Annotated[Text, value("saring", "--nip", metavar="NIP")] = None
    unit: Annotated[Text, value("saring", "--unit", metavar="NAME", values=complete.named("unit_kerja"))] = None
    competency: Annotated[
        Text, value("saring", "--competency", metavar="NAME", values=complete.named("kompetensi"))
    ] = None
    jabatan: Annotated[Text, value("saring", "--jabatan", metavar="NAME", values=complete.named("jabatan"))] = None
    by: Annotated[Text, choice("saring", "--by", choices=TABLES)] = None
    figure: Annotated[Text, value("saring", "--figure", metavar="FIELD")] = None
    id: Annotated[Texts, value("saring", "--id", metavar="ID")] = None
    depth: Annotated[Text, value("hasil", "--depth", metavar="N")] = None
    all: Annotated[bool, flag("hasil", "--all")] = False


@dataclass(frozen=True, kw_only=True)
class ExplainCall(Common, Read, Computed, Certain, Offered, Paired, Limited, Sought, Judged, Formed, Asking):
    """A call of `asn explain`; figures of other commands are explained under options of theirs."""

    sweep: Annotated[Text, value("rencana", "--sweep", metavar="RP:RP:RP")] = None


def run(call: ExplainCall, say: Words) -> int:
    """Explain what is asked about in the form that is wanted; the exit status."""
    from asnkompetensi import flow
    from asnkompetensi.cli import asked, output
    from asnkompetensi.cli.endings import announce, ended, refused
    from asnkompetensi.cli.errors import shown
    from asnkompetensi.cli.session import opened
    from asnkompetensi.cli.stages import stages
    from asnkompetensi.cli.watch import watching
    from asnkompetensi.explaining import compares

    session = opened(call, say)
    own = replace(under(wanted(call), session.settings, call.sweep), sure=certain(call))
    sources = asked.sources(call.sources, session, "asn explain")
    if compares(own) and len(sources) < PERIODS:
        raise CallFault("cli.periode_kurang", nama=shown(sources[0]))
    target = output.target(call, session, sources)
    options = asked.computing(call, session, ())
    with stages(session) as stage, watching(session.settings.time_limit, stage) as watch:
        report = flow.explain(sources, asked.reading(session, stage), options, own, watch, stage)
        stage("")
    if flow.status(report.masalah) >= flow.STOPS:
        return refused(report, session, sources)
    announce(report, session, sources)
    heard = output.deliver(report, target, None, session)
    return ended(report, session, sources, target.name, heard=heard)


def wanted(call: Asking) -> ExplainOptions:
    """What a call asks about; CallFault where that is nothing, no table, no NIP or no number."""
    from asnkompetensi.cli.questions import nip
    from asnkompetensi.cli.values import choice as one_of
    from asnkompetensi.cli.values import count
    from asnkompetensi.model.options import ExplainOptions

    if not any((call.nip, call.unit, call.competency, call.jabatan, call.by, call.id)):
        raise CallFault("explain.tanpa_pertanyaan")
    return ExplainOptions(
        id=tuple(call.id or ()),
        nip=None if call.nip is None else nip(call.nip, "--nip"),
        unit=call.unit,
        competency=call.competency,
        jabatan=call.jabatan,
        by=None if call.by is None else one_of("--by", call.by, TABLES),
        figure=call.figure,
        depth=None if call.depth is None else count(call.depth, "--depth"),
        all=call.all,
    )


def under(own: ExplainOptions, settings: Settings, sweep: str | None) -> ExplainOptions:
    """What is asked, under the options that the tables of other commands are made with; CallFault for no budgets."""
    from asnkompetensi.cli import plan
    from asnkompetensi.cli.questions import budgets
    from asnkompetensi.model.options import MentorOptions, RecommendOptions

    return replace(
        own,
        recommend=RecommendOptions(settings.top),
        mentor=MentorOptions(settings.max_learners, not settings.superior),
        plan=replace(plan.options(settings, ()), sweep=budgets(sweep) if sweep else ()),
    )
