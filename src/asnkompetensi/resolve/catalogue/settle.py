"""One value of each column for things that stand in several rows, and the rows that contradict it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.data import NONE, Names
from asnkompetensi.model.fold import fold
from asnkompetensi.model.kinds import UNITS, Kind, date_of
from asnkompetensi.model.problem import Fact, Problem
from asnkompetensi.model.tables import SPECS
from asnkompetensi.resolve.origin import places
from asnkompetensi.resolve.texts import first_rows, groups, texts
from asnkompetensi.resolve.whole import NEVER, numbers

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.model.table import Table


@dataclass(frozen=True, eq=False)
class Offered:
    """The table `pelatihan`: the training of each row (code, `NONE` for a row without kode), and all by kode."""

    table: Table
    code: NDArray[np.int32]
    kode: Names


def settled(
    rows: Offered, column: str, key: NDArray[np.int32], *, blank_tells: bool = False
) -> tuple[NDArray[np.intp], list[Problem]]:
    """For each key from 0 on the row whose value of a column counts, -1 for none; rows with key `NONE` do not count.

    That is the first row that has one; with `blank_tells` the first row, for there a blank cell says something too.
    `PELATIHAN-01` where rows of one key differ: facts `kode`, `kolom`, `dipakai`; evidence `nilai`, `sel`.
    """
    value, told = _values(rows.table, column)
    given = np.flatnonzero((key != NONE) & ((value != NEVER) | blank_tells))
    count = int(key.max(initial=NONE)) + 1
    used = np.append(given, -1)[first_rows(key[given], count)].astype(np.intp)
    other = given[value[given] != value[used[key[given]]]]
    return used, [_torn(rows, column, used[key[found[0]]], found, told) for found in _by_key(key, other)]


def _by_key(key: NDArray[np.int32], rows: NDArray[np.intp]) -> Iterator[NDArray[np.intp]]:
    return (rows[group] for group in groups(key[rows]))


def _torn(rows: Offered, column: str, used: np.intp, other: NDArray[np.intp], told: Callable[[int], Fact]) -> Problem:
    every = np.sort(np.append(other, used))
    cells = places(rows.table, every, column)
    bukti = tuple(
        {"nilai": told(row), "sel": cell.short} for row, cell in zip(every[: len(cells)].tolist(), cells, strict=True)
    )
    facts = {"kode": rows.kode.names[rows.code[used]], "kolom": column, "dipakai": told(int(used))}
    return Problem("PELATIHAN-01", cells, facts, bukti)


def _values(table: Table, column: str) -> tuple[NDArray[np.int64], Callable[[int], Fact]]:
    """A number for each row, equal where the cells are, `NEVER` for blank ones; and what a problem says of a row."""
    kind = SPECS["pelatihan"].kind(column)
    if kind in UNITS:
        value = numbers(table.frame, column)
        return value, lambda row: plain(int(value[row]), kind)
    column_texts = texts(table.frame, column)
    code = column_texts.dense(fold).astype(np.int64)
    return np.where(code == NONE, NEVER, code), column_texts.at


def plain(value: int, kind: Kind) -> Fact:
    """A value as a fact: a whole number, other numbers and days as text; "" for none, "0" for nothing."""
    if value == NEVER:
        return ""
    if kind is Kind.DATE:
        return date_of(value).strftime("%d-%m-%Y")
    amount = Decimal(value) / UNITS[kind]
    return int(amount) if amount and amount == amount.to_integral_value() else f"{amount:f}"
