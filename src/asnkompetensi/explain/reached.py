"""Who is reached by the catalogue: the group of each person by unit, sex, age and status; who is short, who served."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pandas as pd

from asnkompetensi.explain.formula import Leaf, Source
from asnkompetensi.model.codes import Kelamin, Pegawai, words
from asnkompetensi.model.data import NONE
from asnkompetensi.model.kinds import date_of
from asnkompetensi.model.reason import encoded, reason

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from asnkompetensi.explain.context import Context

PEOPLE = "rekomendasi-pegawai"
UNKNOWN = "tidak_diketahui"


def of_group(what: str) -> Source:
    """How many people of the group of a row there are: `pegawai`, `dengan_kesenjangan`, `dengan_tawaran`."""

    def tell(context: Context, table: str, row: int) -> Leaf:
        shelf = context.shelf(table)
        dimension, group = (str(shelf.column(name)[row]) for name in ("dimensi", "kelompok"))
        people = context.once(("kelompok", dimension), lambda: _groups(context, dimension)).get(group, set())
        found = people & context.once("terjangkau", lambda: _reached(context))[what]
        return Leaf(len(found), encoded(reason(f"explain.{what}", jumlah=len(people))))

    return Source(tell)


def _reached(context: Context) -> dict[str, set[int]]:
    """People asked for, those short of a level, and of these those with an offer."""
    shelf = context.shelf(PEOPLE)
    need, closed = shelf.column("kebutuhan"), shelf.column("level_ditutup")
    short = [at for at in range(len(shelf)) if need[at] == "kesenjangan"]
    return {
        "pegawai": {context.person("pegawai", at) for at in range(len(context.shelf("pegawai")))},
        "dengan_kesenjangan": {context.person(PEOPLE, at) for at in short},
        "dengan_tawaran": {context.person(PEOPLE, at) for at in short if closed[at] is not None},
    }


def _groups(context: Context, dimension: str) -> dict[str, set[int]]:
    """The people of each group of a dimension."""
    found: dict[str, set[int]] = {}
    for orang, group in enumerate(_named(context, dimension)):
        found.setdefault(group, set()).add(orang)
    return found


def _named(context: Context, dimension: str) -> list[str]:
    people = context.data.pegawai
    if dimension == "unit":
        return [context.data.unit.names[code] for code in people["unit"].tolist()]
    if dimension == "usia":
        bands, today = context.run.training.usia, context.run.training.as_of
        return [UNKNOWN if pd.isna(born) else band(age(date_of(int(born)), today), bands) for born in people["lahir"]]
    column, texts = ("kelamin", words(Kelamin)) if dimension == "jenis_kelamin" else ("status", words(Pegawai))
    return [UNKNOWN if code == NONE else texts[code] for code in people[column].tolist()]


def age(born: date, today: date) -> int:
    """Completed years; somebody born on 29 February is a year older on the last day of a shorter one."""
    leap = (born.month, born.day) == (2, 29) and not _is_leap(today.year)
    birthday = (2, 28) if leap else (born.month, born.day)
    return today.year - born.year - ((today.month, today.day) < birthday)


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def band(years: int, lower: Sequence[int]) -> str:
    """The group of an age: `<30`, `30-39`, `50+` for lower ends 0, 30, 40, 50."""
    if years < lower[1]:
        return f"<{lower[1]}"
    middle = (f"{first}-{after - 1}" for first, after in pairwise(lower[1:]) if first <= years < after)
    return next(middle, f"{lower[-1]}+")
