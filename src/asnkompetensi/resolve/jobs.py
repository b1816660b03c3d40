"""Jabatan and their jenjang: given, derived, and those of the jabatan somebody is to hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi import law
from asnkompetensi.model.data import NONE, Names
from asnkompetensi.model.fold import fold
from asnkompetensi.resolve.names import build
from asnkompetensi.resolve.texts import Texts, numbered, texts

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.model.rules import Rules
    from asnkompetensi.model.table import Table
    from asnkompetensi.resolve.roster import Roster

_TELLING = ("jenis_jabatan", "eselon", "jabatan")


@dataclass(frozen=True, eq=False)
class Jobs:
    """The names of jabatan and jenjang, and for each row about people the codes of both, held and to be held."""

    jabatan: Names
    jenjang: Names
    held: NDArray[np.int32]
    level: NDArray[np.int32]
    target: NDArray[np.int32]
    target_level: NDArray[np.int32]


def jobs(standard: Table, people: Roster, counting: NDArray[np.intp], rules: Rules) -> Jobs:
    """The jabatan of people, of targets and of standards, and their jenjang.

    The jenjang of a jabatan to be held is that of the people who hold it, if all whose jenjang is known agree
    (`counting` are their rows); else the one that the title itself tells.
    """
    held, target = people.texts["jabatan"], people.texts["jabatan_tujuan"]
    level = _levels(people)
    by_title = target.renamed(lambda title: law.jenjang(jabatan=title))
    jabatan = build((*held.met(), *target.met(), *texts(standard.frame, "jabatan").met()))
    named = (*level.met(), *standard_jenjang(standard).met(), *by_title.met())
    jenjang = build((*named, *(name for name, *_ in rules.bawaan)))
    codes = [column.mapped(numbered(jabatan.codes, fold)) for column in (held, target)]
    levels = [column.mapped(numbered(jenjang.codes, fold)) for column in (level, by_title)]
    agreed = _agreed(codes[0][counting], levels[0][counting], len(jabatan.names))[codes[1]]
    return Jobs(jabatan, jenjang, codes[0], levels[0], codes[1], np.where(agreed != NONE, agreed, levels[1]))


def standard_jenjang(table: Table) -> Texts:
    """The jenjang that each row of `standar` names, by its label."""
    return texts(table.frame, "jenjang_jabatan").renamed(_label)


def _label(text: str) -> str:
    return law.jenjang(jenjang=text)


def _levels(people: Roster) -> Texts:
    """The jenjang of each row: the given one, else what kind of position, eselon and title tell."""
    given = people.texts["jenjang_jabatan"].renamed(_label)
    telling = [people.texts[name] for name in _TELLING]
    codes = np.stack([column.codes for column in telling], axis=1)
    different, which = np.unique(codes[~given.given], axis=0, return_inverse=True)
    told = tuple(
        law.jenjang(**{name: column.value(code) for name, column, code in zip(_TELLING, telling, row, strict=True)})
        for row in different.tolist()
    )
    codes = given.codes.copy()
    codes[~given.given] = which.ravel() + len(given.values)
    return Texts(codes, (*given.values, *told)).renamed(str)


def _agreed(jabatan: NDArray[np.int32], level: NDArray[np.int32], count: int) -> NDArray[np.int32]:
    """By jabatan the jenjang of all its holders, `NONE` where they differ or none is known; `NONE` at the end."""
    lowest = np.full(count + 1, np.iinfo(np.int32).max, np.int32)
    highest = np.full(count + 1, NONE, np.int32)
    known = (level != NONE) & (jabatan != NONE)
    np.minimum.at(lowest, jabatan[known], level[known])
    np.maximum.at(highest, jabatan[known], level[known])
    return np.where(lowest == highest, highest, np.int32(NONE))
