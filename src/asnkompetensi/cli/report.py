"""`asn report`: the whole dossier of an agency, as one folder."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from asnkompetensi.cli.evaluate import AGENCY, UNIT
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
    choice,
    flag,
    value,
)
from asnkompetensi.text import Words

if TYPE_CHECKING:
    from asnkompetensi.cli.report_shared import Given
    from asnkompetensi.cli.session import Session
    from asnkompetensi.cli.stages import Stages
    from asnkompetensi.model.dossier import Dossier
    from asnkompetensi.model.options import GapOptions, ReportOptions
    from asnkompetensi.write.dossier.files import Wanted
    from asnkompetensi.write.dossier.manifest import Made

OF_THE_TERMINAL = ("color", "quiet", "verbose", "exit_zero", "format", "raw")  # settings that no file shows
OF_THIS_MACHINE = ("map", "password_file")  # settings that are paths


@dataclass(frozen=True, kw_only=True)
class ReportCall(Common, Read, Filtered, Computed, Offered, Paired, Limited, Sought, Judged):
    """A call of `asn report`."""

    output: Annotated[Text, value("hasil", "--output", "-o", metavar="DIR")] = None
    only: Annotated[Text, value("hasil", "--only", metavar="KIND,KIND")] = None
    style: Annotated[Text, value("hasil", "--style", metavar="TEMPLATE.docx")] = None
    agency: Annotated[Text, value("hasil", "--agency", metavar="NAME")] = None
    shared: Annotated[bool, flag("hasil", "--shared")] = False
    key: Annotated[Text, value("hasil", "--key", metavar="FILE")] = None
    dry_run: Annotated[bool, flag("hasil", "--dry-run")] = False
    before: Annotated[Texts, value("baca", "--before", metavar="SRC")] = None
    match: Annotated[Text, choice("hitung", "--match", choices=(UNIT, AGENCY))] = None


@dataclass(frozen=True)
class Out:
    """The folder of a dossier, what files are wanted in it, and the inputs that it must not replace."""

    path: Path
    wanted: Wanted
    inputs: list[Path]


def run(call: ReportCall, say: Words) -> int:
    """Compute every part once, write the folder, and say what was met on the way; the exit status."""
    from asnkompetensi.cli import asked, output
    from asnkompetensi.cli.endings import stopped
    from asnkompetensi.cli.foreseen import foreseen
    from asnkompetensi.cli.report_folder import target
    from asnkompetensi.cli.report_shared import Given
    from asnkompetensi.cli.session import opened
    from asnkompetensi.cli.style import styled
    from asnkompetensi.cli.values import choice as chosen
    from asnkompetensi.write.dossier.files import Wanted

    session, asked_for = opened(call, say), kinds(call.only)
    across = chosen("--match", call.match or UNIT, (UNIT, AGENCY)) == AGENCY
    sources = asked.sources(call.sources, session, "asn report")
    before = tuple(call.before or ())
    template = [call.style] if call.style else []
    inputs = output.inputs([*sources, *before, *template, *output.decisions(session.settings)])
    path = target(call.output, inputs)
    style, wrong = styled(call.style)
    if wrong:
        return stopped(wrong, session, sources)
    if call.dry_run:
        return foreseen(inputs, [str(path)], session)
    wanted = Wanted(asked_for, say.lang, session.settings.show_nip, style)
    return _made(call, session, Given(sources, before), Out(path, wanted, inputs), across=across)


def _made(call: ReportCall, session: Session, given: Given, out: Out, *, across: bool) -> int:
    """Compute and write; the exit status."""
    from asnkompetensi import flow
    from asnkompetensi.cli import asked
    from asnkompetensi.cli.endings import announce, ended, refused
    from asnkompetensi.cli.report_shared import masked
    from asnkompetensi.cli.stages import stages
    from asnkompetensi.write.dossier.folder import save
    from asnkompetensi.write.menus import MENUS

    options, names = asked.computing(call, session, MENUS["gap"].workbook), list(map(str, given.sources))
    older = list(map(str, given.before))
    made = origin(session, shared=call.shared)
    with stages(session) as stage:
        used = masked(given, call.key, options, session, stage) if call.shared else given
        dossier = _computed(used, options, session, stage, across=across)
        report = replace(dossier.bagian["gap"], masalah=used.told(dossier.masalah))
        status = flow.status(report.masalah)
        if status < flow.STOPS:
            stage("write")
            save(out.path, dossier, out.wanted, made, out.inputs, stage.count)
        stage("")
    if status >= flow.STOPS:
        return refused(report, session, names, older)
    announce(report, session, names, older)
    return ended(report, session, names, str(out.path), before=older)


def _computed(given: Given, options: GapOptions, session: Session, stage: Stages, *, across: bool) -> Dossier:
    from asnkompetensi import flow
    from asnkompetensi.cli.watch import watching
    from asnkompetensi.model.dossier import Dossier

    asked = parts(session, options)
    own = replace(asked, before=given.before, evaluate=replace(asked.evaluate, across=across))
    if given.halted:
        return Dossier(own.instansi, options.as_of, (), {"gap": given.halted}, given.halted.masalah)
    with watching(session.settings.time_limit, stage) as watch:
        return flow.report(given.sources, *given.how(options, session, stage), own, watch, stage)


def kinds(given: str | None) -> tuple[str, ...]:
    """The kinds of files that a call wants, all where it names none; CallFault for one that there is not."""
    from asnkompetensi.cli.values import choice
    from asnkompetensi.write.dossier.files import KINDS

    named = [one.strip() for one in (given or "").split(",") if one.strip()]
    asked = {choice("--only", one, KINDS) for one in named}
    return tuple(kind for kind in KINDS if kind in asked or not asked)


def parts(session: Session, options: GapOptions) -> ReportOptions:
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


def origin(session: Session, *, shared: bool) -> Made:
    """How a dossier is made, for its manifest: versions, and with its origin every setting that files can show.

    One that is `shared` names no file of this machine.
    """
    from asnkompetensi import __version__
    from asnkompetensi.cli import config, version
    from asnkompetensi.cli.files import NAME, user_file
    from asnkompetensi.write.dossier.manifest import Made

    own = str(user_file())  # whose folder nobody typed, and which bears the name of who made the dossier
    settings = [
        {**row, "tempat": row["tempat"].replace(own, NAME)}
        for row in config.shown(session)
        if row["setelan"] not in OF_THE_TERMINAL
    ]
    if shared:
        settings = [{**row, "tempat": ""} for row in settings if row["setelan"] not in OF_THIS_MACHINE]
    return Made(f"asn {__version__}", version.law(), tuple(settings))
