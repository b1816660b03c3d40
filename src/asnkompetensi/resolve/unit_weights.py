"""How much the gaps of a unit count (contract, section 6, "Weight")."""

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


def unit_weights(table: Table, names: Names) -> tuple[int, ...]:
    """The weight of each unit (millionths): the first `prioritas` that the table `unit` gives it, else 1."""
    code, given = (
        texts(table.frame, "unit_kerja").mapped(numbered(names.codes, fold)),
        numbers(table.frame, "prioritas"),
    )
    rows = np.flatnonzero((code != NONE) & (given != NEVER))
    first = first_rows(code[rows], len(names.names))
    return tuple(np.append(given[rows], NUMBER_UNIT)[first].tolist())
