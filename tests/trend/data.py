"""Two periods of a small agency, written as one would on paper, and what is told of them."""

from __future__ import annotations

from functools import cache
from typing import Any

from asnkompetensi.model.engine import Engine
from asnkompetensi.model.frames import Frame
from asnkompetensi.model.options import TrendOptions
from asnkompetensi.model.period import Periods
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.result import Computed
from asnkompetensi.trend import trend
from asnkompetensi.trend.causes import causes, standings
from asnkompetensi.trend.columns import NAMES
from asnkompetensi.trend.rows import rows
from asnkompetensi.trend.step import Step, steps
from tests.follow.data import periods
from tests.gap.engines import in_use

__all__ = ["STANDARD", "explained", "one", "periods", "result", "step", "told", "town"]

STANDARD = "jabatan | kompetensi | level\nJuru | Integritas | 3\nMuda | Integritas | 4"


def one(people: str, levels: str = "", standard: str = STANDARD) -> dict[str, str]:
    """A period: lines of `nip | nama | unit_kerja | jabatan`, lines of `nip | kompetensi | level`, a standard."""
    return {
        "pegawai": f"nip | nama | unit_kerja | jabatan\n{people}",
        "standar": standard,
        "penilaian": f"nip | kompetensi | level\n{levels}",
    }


def told(found: Periods, **choices: Any) -> tuple[Computed, list[Problem]]:
    """Every table of a comparison, and its problems."""
    return trend(found, TrendOptions(**{"tables": NAMES, **choices}))


def levels_of(text: str) -> str:
    """Lines of assessments from `1 I 2, ...`: person, first letter of the competency, level."""
    names = {"I": "Integritas", "K": "Komunikasi"}
    return "\n".join(f"{nip} | {names[name]} | {level}" for nip, name, level in map(str.split, text.split(",")))


def town() -> Periods:
    """The town of :func:`_town`, computed on the engine in use."""
    return _town(in_use())


@cache
def _town(_: Engine) -> Periods:
    """Two years of a small town: Laut is renamed Bahari, Arsip is split, one person leaves, one comes, one moves."""
    standard = "jabatan | kompetensi | level\nJuru | Integritas | 3\nJuru | Komunikasi | 2\nMuda | Integritas | 4"
    harder = standard.replace("Komunikasi | 2", "Komunikasi | 3")
    before = (
        "1 | A | Laut | Juru\n2 | B | Laut | Juru\n3 | C | Arsip | Juru\n4 | D | Arsip | Juru\n5 | E | Hutan | Juru"
    )
    after = "1 | A | Bahari | Juru\n2 | B | Bahari | Juru\n3 | C | Arsip 1 | Muda\n4 | D | Arsip 2 | Juru"
    after += "\n6 | F | Hutan | Juru"
    levels = levels_of("1 I 1, 1 K 2, 2 I 3, 3 I 2, 4 K 1, 5 I 1")
    now = levels_of("1 I 2, 1 K 1, 2 I 5, 3 I 3, 6 I 2")
    return periods(one(before, levels, standard), one(after, now, harder))


def result() -> Computed:
    """Every table and the totals of the town."""
    return _result(in_use())


@cache
def _result(_: Engine) -> Computed:
    return told(town())[0]


def step() -> Step:
    """The one step of the town."""
    return _step(in_use())


@cache
def _step(_: Engine) -> Step:
    return next(steps(town(), TrendOptions()))


def explained() -> Frame:
    """The gap rows of the town with their causes."""
    return causes(rows(step(), town()), step().mesin.put(standings(step())))
