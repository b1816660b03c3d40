"""The options, each declared once; a command's call is a dataclass that inherits the groups it understands.

A field that is None was not given, so that the environment or a settings file may speak. Words of help are looked up
by the field's name and by the heading (:mod:`asnkompetensi.cli.localise`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any

from typer import Argument, Option

from asnkompetensi.cli import complete
from asnkompetensi.model.engine import Engine
from asnkompetensi.model.plan import Method
from asnkompetensi.model.rules import Assessment, Expired, Purpose
from asnkompetensi.text import LANGUAGES
from asnkompetensi.write.forms import NAMES
from asnkompetensi.write.menus import MENUS

COLORS = ("auto", "always", "never")

Text = str | None
Flag = bool | None
Texts = list[str] | None


def value(heading: str, *names: str, metavar: str, values: Callable[..., list[str]] | None = None) -> Any:  # noqa: ANN401
    """An option with a value, under a heading of the help page; `values` completes it."""
    return Option(*names, metavar=metavar, rich_help_panel=heading, autocompletion=values)


def choice(heading: str, *names: str, choices: tuple[str, ...]) -> Any:  # noqa: ANN401
    """An option whose value is one of a list."""
    return value(heading, *names, metavar="|".join(choices), values=complete.words(choices))


def flag(heading: str, *names: str) -> Any:  # noqa: ANN401
    """An option without a value."""
    return Option(*names, rich_help_panel=heading)


def tables(*menus: str) -> Any:  # noqa: ANN401
    """The option that names one of the tables of some menus."""
    return choice("hasil", "--by", choices=tuple(word for menu in menus for word in MENUS[menu].by))


@dataclass(frozen=True, kw_only=True)
class Common:
    """What every command understands."""

    lang: Annotated[Text, choice("umum", "--lang", choices=LANGUAGES)] = None
    color: Annotated[Text, choice("umum", "--color", choices=COLORS)] = None
    quiet: Annotated[Flag, flag("umum", "--quiet/--no-quiet", "-q")] = None
    verbose: Annotated[Flag, flag("umum", "--verbose/--no-verbose", "-v")] = None
    debug: Annotated[bool, flag("umum", "--debug")] = False
    config: Annotated[Text, value("umum", "--config", metavar="FILE")] = None


@dataclass(frozen=True, kw_only=True)
class Formed:
    """The form of a result and where it goes."""

    format: Annotated[Text, choice("hasil", "--format", "-f", choices=NAMES)] = None
    output: Annotated[Text, value("hasil", "--output", "-o", metavar="FILE")] = None
    raw: Annotated[Flag, flag("hasil", "--raw/--no-raw")] = None


@dataclass(frozen=True, kw_only=True)
class Judged:
    """What is shown of a person, and what faults of the data do to the exit status."""

    show_nip: Annotated[Flag, flag("hasil", "--show-nip/--no-show-nip")] = None
    exit_zero: Annotated[Flag, flag("hasil", "--exit-zero/--no-exit-zero")] = None


@dataclass(frozen=True, kw_only=True)
class Tabled:
    """Which table is wanted, and how much of it."""

    by: Annotated[Text, tables("gap")] = None
    all_rows: Annotated[bool, flag("hasil", "--all")] = False


@dataclass(frozen=True, kw_only=True)
class Filtered:
    """Which part of the data is wanted."""

    unit: Annotated[Texts, value("saring", "--unit", metavar="NAME", values=complete.named("unit_kerja"))] = None
    competency: Annotated[
        Texts, value("saring", "--competency", metavar="NAME", values=complete.named("kompetensi"))
    ] = None
    jabatan: Annotated[Texts, value("saring", "--jabatan", metavar="NAME", values=complete.named("jabatan"))] = None


@dataclass(frozen=True, kw_only=True)
class Computed:
    """What changes numbers."""

    as_of: Annotated[Text, value("hitung", "--as-of", metavar="DATE")] = None
    assessment: Annotated[Text, choice("hitung", "--assessment", choices=tuple(Assessment))] = None
    expired: Annotated[Text, choice("hitung", "--expired", choices=tuple(Expired))] = None
    purpose: Annotated[Text, choice("hitung", "--purpose", choices=tuple(Purpose))] = None
    target: Annotated[Flag, flag("hitung", "--target/--no-target")] = None
    builtin_standard: Annotated[Flag, flag("hitung", "--builtin-standard/--no-builtin-standard")] = None
    map: Annotated[Text, value("hitung", "--map", metavar="FILE")] = None
    engine: Annotated[Text, choice("hitung", "--engine", choices=tuple(Engine))] = None
    spark_master: Annotated[Text, value("hitung", "--spark-master", metavar="URL")] = None


@dataclass(frozen=True, kw_only=True)
class Offered:
    """How many trainings are offered."""

    top: Annotated[Text, value("hitung", "--top", metavar="N")] = None


@dataclass(frozen=True, kw_only=True)
class Paired:
    """Who may teach whom."""

    max_learners: Annotated[Text, value("hitung", "--max-learners", metavar="N")] = None
    superior: Annotated[Flag, flag("hitung", "--superior/--no-superior")] = None


@dataclass(frozen=True, kw_only=True)
class Limited:
    """What a plan must keep."""

    max_jp: Annotated[Text, value("rencana", "--max-jp", metavar="N")] = None
    max_trainings: Annotated[Text, value("rencana", "--max-trainings", metavar="N")] = None
    budget: Annotated[Text, value("rencana", "--budget", metavar="RP")] = None
    min_per_unit: Annotated[Text, value("rencana", "--min-per-unit", metavar="N")] = None
    fair: Annotated[Flag, flag("rencana", "--fair/--no-fair")] = None
    max_away: Annotated[Text, value("rencana", "--max-away", metavar="PCT")] = None
    ikm: Annotated[Flag, flag("rencana", "--ikm/--no-ikm")] = None


@dataclass(frozen=True, kw_only=True)
class Sought:
    """How hard a plan is sought."""

    time_limit: Annotated[Text, value("pencarian", "--time-limit", metavar="S")] = None
    gap: Annotated[Text, value("pencarian", "--gap", metavar="PCT")] = None
    solver: Annotated[Text, choice("pencarian", "--solver", choices=tuple(Method))] = None


@dataclass(frozen=True, kw_only=True)
class Read:
    """What is read, and what is known about it beforehand."""

    sources: Annotated[Texts, Argument(metavar="SRC...")] = None
    sheet: Annotated[Texts, value("baca", "--sheet", metavar="TABLE=NAME", values=complete.sheets)] = None
    column: Annotated[Texts, value("baca", "--column", metavar="FIELD=NAME", values=complete.fields)] = None
    encoding: Annotated[Text, value("baca", "--encoding", metavar="ENCODING")] = None
    password_file: Annotated[Text, value("baca", "--password-file", metavar="FILE")] = None


@dataclass(frozen=True, kw_only=True)
class Computing(Common, Read, Filtered, Computed, Judged, Formed, Tabled):
    """What every command understands whose result is computed from gaps."""

    agency: Annotated[Text, value("hasil", "--agency", metavar="NAME")] = None
