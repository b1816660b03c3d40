"""`asn explain`: any figure of any result, down to its formula, its cells and what it rests on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Annotated

from asnkompetensi.cli import complete
from asnkompetensi.cli.certainty import Certain
from asnkompetensi.cli.certainty import asked as certain
from asnkompetensi.cli.errors import CallFault
from asnkompetensi.cli.evaluate import AGENCY, PERIODS, UNIT, Compared
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
    from asnkompetensi.model.options import EvaluateOptions, ExplainOptions, GapOptions
    from asnkompetensi.model.settings import Settings

COMMANDS = ("recommend", "mentor", "talent", "plan", "trend", "evaluate")
TABLES = (
    *(name for command in ("gap", *COMMANDS) for name in MENUS[command].by.values()),
    *("ringkasan", *(f"ringkasan-{command}" for command in COMMANDS)),
    *("kursi-kompetensi", "kursi-biaya"),  # what seats are made of
    *("evaluasi-kelompok", "evaluasi-hadir", "evaluasi-ulang"),  # what an evaluation is made of
    *("evaluasi-kursi", "evaluasi-datang", "evaluasi-kelas"),  # what became of a plan
)
OF_PLAN = ("evaluasi-rencana", "evaluasi-kursi", "evaluasi-datang", "evaluasi-kelas")  # there only with `--plan`


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
class Within:
    """Which part of the data the result is of that is explained: the filters of the command that gave it."""

    only_unit: Annotated[Texts, value("saring", "--only-unit", metavar="NAME", values=complete.named("unit_kerja"))] = (
        None
    )
    only_competency: Annotated[
        Texts, value("saring", "--only-competency", metavar="NAME", values=complete.named("kompetensi"))
    ] = None
    only_jabatan: Annotated[
        Texts, value("saring", "--only-jabatan", metavar="NAME", values=complete.named("jabatan"))
    ] = None


@dataclass(frozen=True, kw_only=True)
class ExplainCall(
    Common, Read, Computed, Certain, Offered, Paired, Limited, Sought, Judged, Formed, Asking, Within, Compared
):
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
    from asnkompetensi.explaining import compares, judges

    session = opened(call, say)
    options = filtered(asked.computing(call, session, ()), call)
    own = replace(
        under(wanted(call, len(call.sources or ())), session.settings, call.sweep),
        sure=certain(call),
        evaluate=judged(call, options),
    )
    sources = asked.sources(call.sources, session, "asn explain")
    if compares(own) and len(sources) < PERIODS:
        raise CallFault("cli.periode_kurang", nama=shown(sources[0]))
    if judges(own) and len(sources) != PERIODS:
        raise CallFault("evaluate.dua_periode", jumlah=len(sources))
    if call.plan is None:
        unplanned(call)
    target = output.target(call, session, [*sources, *([call.plan] if call.plan else [])])
    with stages(session) as stage, watching(session.settings.time_limit, stage) as watch:
        report = flow.explain(sources, asked.reading(session, stage), options, own, watch, stage)
        stage("")
    if flow.status(report.masalah) >= flow.STOPS:
        return refused(report, session, sources)
    announce(report, session, sources)
    heard = output.deliver(report, target, None, session)
    return ended(report, session, sources, target.name, heard=heard)


def wanted(call: Asking, sources: int = 1) -> ExplainOptions:
    """What a call of so many sources asks about; CallFault where that is nothing, no table, no NIP or no number."""
    from asnkompetensi.cli.questions import nip
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
        by=None if call.by is None else table(call.by, sources),
        figure=call.figure,
        depth=None if call.depth is None else count(call.depth, "--depth"),
        all=call.all,
    )


def table(name: str, sources: int) -> str:
    """The table of a name; CallFault for none, with the one that a command with `--by` of that name would show.

    Tables of many instansi are made of plans, each of which is explained with the data of its own instansi.
    """
    from asnkompetensi.cli.errors import nearest
    from asnkompetensi.write.menu_nation import NATION

    if name in TABLES:
        return name
    if name in NATION.by:
        raise CallFault("explain.banyak_instansi", tabel=name)
    commands: Iterable[str] = (
        COMMANDS if sources < PERIODS else reversed(COMMANDS)
    )  # of several those that compare first
    if sources > PERIODS:  # whether training worked is asked of two
        commands = [one for one in commands if one != "evaluate"]
    meant = next((MENUS[one].by[name] for one in commands if name in MENUS[one].by), nearest(name, TABLES))
    raise CallFault("cli.nilai", mirip=meant, asal="--by", nilai=name, pilihan=", ".join(TABLES))


def unplanned(call: Asking) -> None:
    """CallFault where a call without a plan asks what became of one."""
    asked = [f"--by {call.by}"] if call.by in OF_PLAN else []
    asked += [f"--id {one}" for one in call.id or () if one.partition("#")[0].partition("/")[0] in OF_PLAN]
    if asked:
        raise CallFault("evaluate.perlu_rencana", apa=asked[0])


def filtered(options: GapOptions, call: Within) -> GapOptions:
    """The options of a result that is filtered as the call says."""
    unit, competency, jabatan = (
        tuple(texts or ()) for texts in (call.only_unit, call.only_competency, call.only_jabatan)
    )
    return replace(options, unit=unit, competency=competency, jabatan=jabatan)


def judged(call: Compared, options: GapOptions) -> EvaluateOptions:
    """The options of an evaluation; CallFault for no way to match."""
    from asnkompetensi.cli.values import choice as one_of
    from asnkompetensi.model.options import EvaluateOptions

    match = one_of("--match", call.match or UNIT, (UNIT, AGENCY))
    return EvaluateOptions(options.unit, options.jabatan, match == AGENCY, call.plan or "")


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
