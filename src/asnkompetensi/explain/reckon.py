"""What the formula of a figure gives from the rows and cells that feed it, to be held against what the table says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.explain.expression import Number, holds, names, value, whole
from asnkompetensi.explain.formula import PERSON, Choice, Formula, Leaf, Own, Piece, Rows, Source, Where
from asnkompetensi.explain.keys import PERSONAL
from asnkompetensi.model.explanation import Part, Value
from asnkompetensi.model.kinds import SHOWN_UNITS, Shown

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.explain.context import Context
    from asnkompetensi.explain.shelf import Shelf

_HALF = Fraction(1, 2)
_NUMBERED = (Part.SUM, Part.LARGEST, Part.SMALLEST)


@dataclass(frozen=True)
class Reckoned:
    """What a formula gives: the value; whether it was rounded; why there is none; the formula or condition that held.

    `daun` is what a source says, `baris` the rows that fed it, `lain` those that would but for a test.
    """

    nilai: Value | None
    dibulatkan: bool = False
    kosong: str = ""
    rumus: str = ""
    daun: Leaf | None = None
    baris: NDArray[np.intp] | None = None
    lain: tuple[int, ...] = ()


def figure(context: Context, table: str, row: int, column: str) -> Reckoned:
    """What the formula of a figure gives."""
    entry = context.rumus(table)[column]
    if isinstance(entry, Formula):
        return _formula(context, table, row, column, entry)
    if isinstance(entry, Choice):
        return _choice(context, table, row, entry)
    return _piece(context, table, row, entry)


def part(context: Context, table: str, row: int, entry: Formula | Choice, name: str) -> tuple[Shown, Reckoned]:
    """A part of a formula, by its name there."""
    piece = entry.bagian.get(name, Own(name))
    if isinstance(piece, Own):
        shelf = context.shelf(table)
        return shelf.shown[piece.kolom], Reckoned(shelf.column(piece.kolom)[row])
    return shown(context, piece), _piece(context, table, row, piece)


def shown(context: Context, piece: Rows | Source) -> Shown:
    """The kind of what a piece gives."""
    if isinstance(piece, Source):
        return piece.jenis
    if piece.cara in (Part.COUNT, Part.DIFFERENT):
        return Shown.COUNT
    return context.shelf(piece.tabel).shown[piece.kolom]


def _tested(context: Context, piece: Rows, found: NDArray[np.intp]) -> NDArray[np.intp]:
    """The rows that pass the tests of a piece."""
    shelf = context.shelf(piece.tabel)
    for test in piece.bila:
        found = found[_passed(shelf.column(test.kolom).taken(found), test)]
    return _once(shelf, piece.sekali, found) if piece.sekali else found


def _once(shelf: Shelf, columns: str, found: NDArray[np.intp]) -> NDArray[np.intp]:
    """The first of the rows that agree in some columns; `orang` stands for all that names a person."""
    names = [name for word in columns.split() for name in (PERSONAL if word == PERSON else (word,))]
    codes = np.stack([shelf.column(name).codes[found] for name in names], axis=1)
    _, first = np.unique(codes, axis=0, return_index=True)
    return found[np.sort(first)]


def _passed(values: Sequence[Value | None], test: Where) -> NDArray[np.bool_]:
    if test.banding == "ada":
        passed = [value is not None for value in values]
    elif test.banding == "kosong":
        passed = [value is None for value in values]
    elif test.banding == "bawah":
        passed = [isinstance(value, int) and value < int(test.nilai) for value in values]
    elif test.banding == "atas":
        passed = [isinstance(value, int) and value > int(test.nilai) for value in values]
    else:
        passed = [(value == test.nilai) is (test.banding == "sama") for value in values]
    return np.array(passed, dtype=bool)


def _piece(context: Context, table: str, row: int, piece: Piece) -> Reckoned:
    if isinstance(piece, Source):
        leaf = piece.daun(context, table, row)
        return Reckoned(leaf.nilai, daun=leaf)
    if isinstance(piece, Own):
        return Reckoned(context.shelf(table).column(piece.kolom)[row])
    all_rows = context.fed(table, row, piece.tabel, piece.pada)
    found = _tested(context, piece, all_rows)
    others = tuple(np.setdiff1d(all_rows, found).tolist()) if piece.bila else ()
    if piece.cara is Part.COUNT:
        return Reckoned(len(found), baris=found, lain=others)
    if piece.cara is Part.SUM and (exactly := context.told[piece.tabel].tepat.get(piece.kolom)):
        together = sum((exactly(context, at) for at in found.tolist()), Fraction(0))
        return Reckoned(whole(together), baris=found, lain=others)
    values = [one for one in context.shelf(piece.tabel).column(piece.kolom).taken(found) if one is not None]
    return Reckoned(_together(piece.cara, values), baris=found, lain=others)


def _together(cara: Part, values: Sequence[Value]) -> Value | None:
    if cara is Part.DIFFERENT:
        return len(set(values))
    if cara is Part.SAME:
        return values[0] if len(set(values)) == 1 else None
    numbers = [int(one) for one in values]
    if cara is Part.SUM:
        return sum(numbers)
    return (max if cara is Part.LARGEST else min)(numbers, default=None)


class _Parts(dict[str, Number]):
    """The parts of a formula in exact numbers, found as they are asked for."""

    def __init__(self, context: Context, table: str, row: int, entry: Formula | Choice) -> None:
        super().__init__()
        self._about = context, table, row, entry

    def __missing__(self, name: str) -> Number:
        kind, found = part(*self._about, name)
        self[name] = exact(found.nilai, kind)
        return self[name]


def exact(given: Value | None, kind: Shown) -> Number:
    """A value as the number that people read; a text counts as something that is there."""
    if given is None:
        return None
    return Fraction(0) if isinstance(given, str) else Fraction(int(given), SHOWN_UNITS.get(kind, 1))


def _formula(context: Context, table: str, row: int, column: str, entry: Formula) -> Reckoned:
    parts = _Parts(context, table, row, entry)
    for condition, key in entry.kosong:
        if holds(condition, parts):
            return Reckoned(None, kosong=key, rumus=condition)
    number = value(entry.rumus, parts)
    if number is None:
        return Reckoned(None, rumus=entry.rumus)
    shelf = context.shelf(table)
    unit = SHOWN_UNITS.get(shelf.shown[column], 1)
    inside, told = number * unit, shelf.column(column)[row]
    near = (value(entry.longgar, parts) or Fraction(0)) * unit + _HALF if entry.longgar else None
    agrees = near is not None and told is not None and abs(inside - int(told)) <= near
    return Reckoned(told if agrees else whole(inside), dibulatkan=inside.denominator != 1, rumus=entry.rumus)


def _choice(context: Context, table: str, row: int, entry: Choice) -> Reckoned:
    parts = _Parts(context, table, row, entry)
    for word, condition in entry.pilihan:
        if holds(condition, parts):
            return Reckoned(None if word == "" else word, rumus=condition)
    return Reckoned(None)


def named(entry: Formula | Choice, found: Reckoned) -> Iterator[str]:
    """The parts that decided: those of the formula or condition that held; where none is left, those of the first."""
    if found.rumus:
        yield from names(found.rumus)
    elif isinstance(entry, Choice):
        yield from names(entry.pilihan[-2][1]) if len(entry.pilihan) > 1 else ()
