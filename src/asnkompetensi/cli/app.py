"""The command tree: which commands there are, and the options before them. A command is made when it is asked for."""

from __future__ import annotations

from typing import Annotated

import typer

from asnkompetensi.cli.complete import words as one_of
from asnkompetensi.cli.errors import BareCall, CallFault, nearest
from asnkompetensi.cli.localise import LocalCommand, LocalGroup, localise
from asnkompetensi.cli.register import command, group
from asnkompetensi.cli.version import answer
from asnkompetensi.text import LANGUAGES, Words, words

Lang = Annotated[str | None, typer.Option("--lang", metavar="|".join(LANGUAGES), autocompletion=one_of(LANGUAGES))]
Version = Annotated[bool, typer.Option("--version")]


def tree(lang: str) -> LocalGroup:
    """The commands of `asn`, with their words in a language."""
    makers = {
        "gap": _gap,
        "check": _check,
        "recommend": _recommend,
        "plan": _plan,
        "mentor": _mentor,
        "talent": _talent,
        "explain": _explain,
        "evaluate": _evaluate,
        "trend": _trend,
        "report": _report,
        "mask": _mask,
        "map": _map,
        "template": _template,
        "sample": _sample,
        "show": _show,
        "diff": _diff,
        "run": _run,
        "config": _config,
    }
    root = group(_root, makers, completion=True)
    localise(root, words(lang))
    return root


def _gap(say: Words) -> LocalCommand:
    from asnkompetensi.cli.gap import GapCall, run

    return command("gap", GapCall, run, say)


def _check(say: Words) -> LocalCommand:
    from asnkompetensi.cli.check import CheckCall, run

    return command("check", CheckCall, run, say)


def _recommend(say: Words) -> LocalCommand:
    from asnkompetensi.cli.recommend import RecommendCall, run

    return command("recommend", RecommendCall, run, say)


def _plan(say: Words) -> LocalCommand:
    from asnkompetensi.cli.plan import PlanCall, run

    return command("plan", PlanCall, run, say)


def _mentor(say: Words) -> LocalCommand:
    from asnkompetensi.cli.mentor import MentorCall, run

    return command("mentor", MentorCall, run, say)


def _talent(say: Words) -> LocalCommand:
    from asnkompetensi.cli.talent import TalentCall, run

    return command("talent", TalentCall, run, say)


def _explain(say: Words) -> LocalCommand:
    from asnkompetensi.cli.explain import ExplainCall, run

    return command("explain", ExplainCall, run, say)


def _evaluate(say: Words) -> LocalCommand:
    from asnkompetensi.cli.evaluate import EvaluateCall, run

    return command("evaluate", EvaluateCall, run, say)


def _trend(say: Words) -> LocalCommand:
    from asnkompetensi.cli.trend import TrendCall, run

    return command("trend", TrendCall, run, say)


def _report(say: Words) -> LocalCommand:
    from asnkompetensi.cli.report import ReportCall, run

    return command("report", ReportCall, run, say)


def _mask(say: Words) -> LocalCommand:
    from asnkompetensi.cli.mask import MaskCall, run

    return command("mask", MaskCall, run, say)


def _map(say: Words) -> LocalCommand:
    from asnkompetensi.cli.map import MapCall, run

    return command("map", MapCall, run, say)


def _template(say: Words) -> LocalCommand:
    from asnkompetensi.cli.template import TemplateCall, run

    return command("template", TemplateCall, run, say)


def _sample(say: Words) -> LocalCommand:
    from asnkompetensi.cli.sample import SampleCall, run

    return command("sample", SampleCall, run, say)


def _show(say: Words) -> LocalCommand:
    from asnkompetensi.cli.show import ShowCall, run

    return command("show", ShowCall, run, say)


def _diff(say: Words) -> LocalCommand:
    from asnkompetensi.cli.diff import DiffCall, run

    return command("diff", DiffCall, run, say)


def _run(say: Words) -> LocalCommand:
    from asnkompetensi.cli.run import RunCall, run

    return command("run", RunCall, run, say)


def _config(_: Words) -> LocalGroup:
    return group(_inner, {"show": _config_show})


def _config_show(say: Words) -> LocalCommand:
    from asnkompetensi.cli.config import ShowCall, run

    return command("show", ShowCall, run, say)


def _root(ctx: typer.Context, lang: Lang = None, version: Version = False) -> None:  # noqa: FBT002
    """What stands before a command: the language, and the question for the version."""
    _known(lang)
    if version:
        raise typer.Exit(answer())
    _bare(ctx)


def _inner(ctx: typer.Context, lang: Lang = None) -> None:
    """What stands before a command of a group."""
    _known(lang)
    _bare(ctx)


def _known(lang: str | None) -> None:
    """Refuse a language that there is not; which one is spoken was found before."""
    if lang is not None and lang not in LANGUAGES:
        known = ", ".join(LANGUAGES)
        raise CallFault("cli.nilai", mirip=nearest(lang, LANGUAGES), asal="--lang", nilai=lang, pilihan=known)


def _bare(ctx: typer.Context) -> None:
    """A group without a command: its help, as a call that is wrong."""
    if ctx.invoked_subcommand is None:
        raise BareCall(ctx.get_help())
