"""`asn report`: the whole dossier of an agency, as one folder."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Annotated

from asnkompetensi.cli.options import (
    Common,
    Computed,
    Filtered,
    Judged,
    Limited,
    Offered,
    Paired,
    Read,
    Sought,
    Text,
    Texts,
    flag,
    value,
)
from asnkompetensi.text import Words

if TYPE_CHECKING:
    from asnkompetensi.cli.session import Session
    from asnkompetensi.cli.stages import Stages
    from asnkompetensi.model.dossier import Dossier
    from asnkompetensi.model.options import GapOptions, ReportOptions
    from asnkompetensi.write.dossier.manifest import Made

OF_THE_TERMINAL = ("color", "quiet", "verbose", "exit_zero", "format", "raw")  # settings that no file shows


@dataclass(frozen=True, kw_only=True)
class ReportCall(Common, Read, Filtered, Computed, Offered, Paired, Limited, Sought, Judged):
    """A call of `asn report`."""

    output: Annotated[Text, value("hasil", "--output", "-o", metavar="DIR")] = None
    only: Annotated[Text, value("hasil", "--only", metavar="KIND,KIND")] = None
    agency: Annotated[Text, value("hasil", "--agency", metavar="NAME")] = None
    dry_run: Annotated[bool, flag("hasil", "--dry-run")] = False
    before: Annotated[Texts, value("baca", "--before", metavar="SRC")] = None


def run(call: ReportCall, say: Words) -> int:
    """Compute every part once, write the folder, and say what was met on the way; the exit status."""
    from asnkompetensi import flow
    from asnkompetensi.cli import asked, output
    from asnkompetensi.cli.endings import announce, ended, refused
    from asnkompetensi.cli.foreseen import foreseen
    from asnkompetensi.cli.report_folder import target
    from asnkompetensi.cli.session import opened
    from asnkompetensi.cli.stages import stages
    from asnkompetensi.write.dossier.folder import save
    from asnkompetensi.write.menus import MENUS

    session, wanted = opened(call, say), kinds(call.only)
    sources = asked.sources(call.sources, session, "asn report")
    before = tuple(call.before or ())
    inputs = output.inputs([*sources, *before, *output.decisions(session.settings)])
    path = target(call.output, inputs)
    if call.dry_run:
        return foreseen(inputs, [str(path)], session)
    options = asked.computing(call, session, MENUS["gap"].workbook)
    with stages(session) as stage:
        dossier = _computed(sources, options, replace(own(session, options), before=before), session, stage)
        report = replace(dossier.bagian["gap"], masalah=dossier.masalah)
        if flow.status(dossier.masalah) < flow.STOPS:
            stage("write")
            save(path, dossier, wanted, made(session), say.lang, inputs)
        stage("")
    if flow.status(dossier.masalah) >= flow.STOPS:
        return refused(report, session, [*before, *sources])
    announce(report, session, sources)
    return ended(report, session, sources, str(path))


def kinds(given: str | None) -> tuple[str, ...]:
    """The kinds of files that a call wants, all where it names none; CallFault for one that there is not."""
    from asnkompetensi.cli.values import choice
    from asnkompetensi.write.dossier.files import KINDS

    named = [one.strip() for one in (given or "").split(",") if one.strip()]
    asked = {choice("--only", one, KINDS) for one in named}
    return tuple(kind for kind in KINDS if kind in asked or not asked)


def _computed(sources: list[str], options: GapOptions, own: ReportOptions, session: Session, stage: Stages) -> Dossier:
    from asnkompetensi import flow
    from asnkompetensi.cli import asked
    from asnkompetensi.cli.watch import watching

    with watching(session.settings.time_limit, stage) as watch:
        return flow.report(sources, asked.reading(session, stage), options, own, watch, stage)


def own(session: Session, options: GapOptions) -> ReportOptions:
    """What the settings ask of each part, with all tables that its workbook has."""
    from asnkompetensi.cli import plan
    from asnkompetensi.model.options import (
        EvaluateOptions,
        MentorOptions,
        RecommendOptions,
        ReportOptions,
        TalentOptions,
        TrendOptions,
    )
    from asnkompetensi.write.menus import MENUS

    settings, tables = session.settings, {command: menu.workbook for command, menu in MENUS.items()}
    return ReportOptions(
        recommend=RecommendOptions(settings.top, tables["recommend"]),
        plan=plan.options(settings, tables["plan"]),
        mentor=MentorOptions(settings.max_learners, not settings.superior, tables["mentor"]),
        talent=TalentOptions(tables["talent"]),
        trend=TrendOptions(tables["trend"], options.target),
        evaluate=EvaluateOptions(options.unit, options.jabatan, tables=tables["evaluate"]),
        instansi=settings.agency or "",
    )


def made(session: Session) -> Made:
    """How the dossier is made, for its manifest: versions, and with its origin every setting that files can show."""
    from asnkompetensi import __version__
    from asnkompetensi.cli import config, version
    from asnkompetensi.write.dossier.manifest import Made

    settings = [row for row in config.shown(session) if row["setelan"] not in OF_THE_TERMINAL]
    return Made(f"asn {__version__}", version.law(), tuple(settings))
