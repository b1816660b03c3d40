"""How much the gaps of a unit count, and how well it serves (contract, section 6, "Weight")."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.data import NONE, Names
from asnkompetensi.model.fold import fold
from asnkompetensi.model.kinds import NUMBER_UNIT
from asnkompetensi.resolve.texts import first_rows, numbered, texts
from asnkompetensi.resolve.whole import NEVER, numbers

if TYPE_CHECKING:
    from asnkompetensi.model.table import Table

FULL = 100 * NUMBER_UNIT  # the highest service index


def unit_weights(table: Table, names: Names) -> tuple[int, ...]:
    """The weight of each unit (millionths): the first `prioritas` that the table `unit` gives it, else 1."""
    return _first(table, names, "prioritas", NUMBER_UNIT)


def unit_services(table: Table, names: Names) -> tuple[int, ...]:
    """The service index of each unit (millionths): the first `ikm` that the table `unit` gives it, else `NONE`.

    A number above 100 is none.
    """
    return tuple(index if index <= FULL else NONE for index in _first(table, names, "ikm", NONE))


def _first(table: Table, names: Names, column: str, blank: int) -> tuple[int, ...]:
    """The first number that a column gives each unit, else `blank`."""
    code = texts(table.frame, "unit_kerja").mapped(numbered(names.codes, fold))
    given = numbers(table.frame, column)
    rows = np.flatnonzero((code != NONE) & (given != NEVER))
    first = first_rows(code[rows], len(names.names))
    return tuple(np.append(given[rows], blank)[first].tolist())
