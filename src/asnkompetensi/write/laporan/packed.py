"""Rows about people packed for the script: each column as text, a character a row, beside its distinct values.

Ten thousand people have two hundred thousand levels: packed a column of them takes 200 kB, as a table 20 MB. What
follows from the person, or from another column, is packed once for each of these.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from markupsafe import Markup

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.result import ResultTable
from asnkompetensi.text import Words
from asnkompetensi.write.cells import NUMBERS, Cells, Value, cells
from asnkompetensi.write.human import human
from asnkompetensi.write.laporan.both import pair
from asnkompetensi.write.laporan.people import People, identity

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Codes = NDArray[np.int64]

FIRST = 63  # 0 is "?", missing the character before it: neither can end a script
PLAIN = 64  # numbers from here on skip the control characters after "~"
SKIPPED = 34
MOST = 0xD7FF - FIRST - SKIPPED
PERSON = "#"  # what a column follows that is the same in all rows of a person
MISSING = -1

Packed = dict[str, Any]


@dataclass(frozen=True, eq=False)
class Stored:
    """A column as it is stored: what it follows ("": the row), what says that it is missing, its codes by that."""

    leader: str
    mask: str
    codes: Codes


def packed(table: ResultTable, people: People, names: Sequence[str], say: Words, *, show_nip: bool) -> Packed:
    """Some columns of a table, its rows person by person in the order of `people`.

    `n`: how many rows each person has. `c`: a text for each column, in which a character is a position in `v`, the
    column's values in words: one text, or one for each language. `f` names what a column follows, if not the row: a
    column before it, or a person; `m` a column before it that is missing where it is. `t` names the columns of numbers.
    Rows of nobody in `people` are left out, and so is a column of more values than there are characters.
    """
    at = _person(table, people)
    rows = np.argsort(at, kind="stable")[int((at < 0).sum()) :]
    columns = {one.name: one for one in table.columns}
    taken = [cells(table, columns[name]) for name in names if name in columns]
    fits = [column for column in taken if len(column.values) <= MOST]
    codes = {column.name: column.codes[rows].astype(np.int64) for column in fits}
    stored = _stored(codes, at[rows], len(people.order))
    return {
        "n": letters(np.bincount(at[rows], minlength=len(people.order))),
        "c": {name: letters(one.codes) for name, one in stored.items()},
        "f": {name: one.leader for name, one in stored.items() if one.leader},
        "m": {name: one.mask for name, one in stored.items() if one.mask},
        "v": {column.name: [_said(one, column, say, show_nip=show_nip) for one in column.values] for column in fits},
        "t": [column.name for column in fits if column.shown in NUMBERS],
    }


def _stored(codes: dict[str, Codes], person: Codes, people: int) -> dict[str, Stored]:
    """What is stored of each column.

    A competency has one column in a sheet of assessments, a training one name, a person one row: that is stored once
    for each of them, and not once a row. Without anything to follow, a column is stored by row.
    """
    found: dict[str, Stored] = {}
    for name, own in codes.items():
        by_row = [other for other, one in found.items() if not one.leader]
        masks = ["", *(other for other in by_row if np.array_equal(codes[other] < 0, own < 0))][:2]
        leaders = {PERSON: (person, people), **{other: _led(codes[other]) for other in by_row}}
        made = (_following(own, leader, *by, mask) for mask in masks for leader, by in leaders.items())
        found[name] = next(filter(None, made), Stored("", "", own))
    return found


def _led(codes: Codes) -> tuple[Codes, int]:
    """The codes of a column as places from 0, the first for what is missing, and how many places there are."""
    return codes + 1, int(codes.max(initial=-1)) + 2


def _following(own: Codes, leader: str, by: Codes, size: int, mask: str) -> Stored | None:
    """A column by the places of another; None where one place stands beside several codes, or nothing is saved.

    With a `mask`, a column that is missing in the same rows, what is missing may stand beside any place.
    """
    short = np.full(size, MISSING)
    there = own >= 0 if mask else np.full(len(own), fill_value=True)
    short[by[there]] = own[there]
    agree = size < len(own) and np.array_equal(short[by[there]], own[there])
    return Stored(leader, mask, short) if agree else None


def letters(codes: NDArray[Any]) -> str:
    """Whole numbers from -1 as characters."""
    wide = codes.astype("<i4")
    shifted = np.where(wide < PLAIN, wide + FIRST, wide + FIRST + SKIPPED)
    return shifted.astype("<u4").tobytes().decode("utf-32-le")


def json_text(value: object) -> Markup:
    """A value as JSON that may stand in a script element: no markup can begin in it."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=False)
    return Markup(text.replace("<", "\\u003c"))  # noqa: S704 - nothing that ends the element is left


def _person(table: ResultTable, people: People) -> NDArray[Any]:
    """By row, whose it is: a position in the order of the page, -1 for nobody's."""
    import pandas as pd

    known = pd.Index(identity(people.table.frame).iloc[people.order])
    found: NDArray[Any] = known.get_indexer(pd.Index(identity(table.frame)))
    return found


def _said(value: Value, column: Cells, say: Words, *, show_nip: bool) -> str | list[str]:
    if column.shown in NUMBERS or column.shown in (Shown.TEXT, Shown.NIP):
        return human(value, column.shown, say, show_nip=show_nip)
    texts = pair(lambda say: human(value, column.shown, say, show_nip=show_nip))
    return texts[0] if len(set(texts)) == 1 else list(texts)
