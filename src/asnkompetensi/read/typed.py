"""Columns of cells to columns of values: each different entry is read once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from asnkompetensi.model.kinds import Kind
from asnkompetensi.model.sheet import CellValue, SheetColumn
from asnkompetensi.read.values.day import day
from asnkompetensi.read.values.level import level
from asnkompetensi.read.values.money import money
from asnkompetensi.read.values.nip import nip
from asnkompetensi.read.values.number import number
from asnkompetensi.read.values.text import text
from asnkompetensi.read.values.unread import Unread, fault

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.int32] | NDArray[np.int64]

MISSING, GIVEN, FAULTY = 0, 1, 2

Reader = Callable[[CellValue], int | str | Unread | None]

_READERS: Mapping[Kind, Reader] = {
    Kind.TEXT: text,
    Kind.NAME: text,
    Kind.NIP: nip,
    Kind.LEVEL: level,
    Kind.DATE: day,
    Kind.MONEY: money,
    Kind.NUMBER: number,
}


@dataclass(frozen=True)
class Typed:
    """A column read as one kind. By entry of `column.values`: `state` (MISSING, GIVEN, FAULTY), `value` and `faults`.

    `value` is the number in small units, or the position in `texts` where the kind is text; `faults` holds the problem
    code.
    """

    column: SheetColumn
    kind: Kind
    state: NDArray[np.int8]
    value: Numbers
    texts: tuple[str, ...]
    faults: Mapping[int, str]

    def states(self, rows: NDArray[np.intp]) -> NDArray[np.int8]:
        """The state of the cells in these rows."""
        return self.state[self.column.codes[rows]]


def typed(column: SheetColumn, kind: Kind, top: int) -> Typed:
    """A column, read as one kind from row `top` down; entries that stand above only are not looked at."""
    import numpy as np

    occurs = np.bincount(column.codes[top:], minlength=len(column.values)) > 0
    occurs[0] = False
    entries = np.flatnonzero(occurs)
    read = _read([column.values[entry] for entry in entries.tolist()], _READERS[kind])
    faults = {entry: one.kode for entry, one in zip(entries.tolist(), read, strict=True) if type(one) is Unread}
    texts = {text: place for place, text in enumerate(dict.fromkeys(one for one in read if type(one) is str))}
    numbers = [texts[one] if type(one) is str else one for one in read if type(one) is str or type(one) is int]
    given = entries[[type(one) is str or type(one) is int for one in read]] if read else entries
    state = np.zeros(len(column.values), dtype=np.int8)
    state[given], state[list(faults)] = GIVEN, FAULTY
    value = np.full(len(column.values), -1, dtype=np.int64)
    value[given] = numbers
    if abs(value).max(initial=0) <= np.iinfo(np.int32).max:
        value = value.astype(np.int32)  # half the memory, row by row
    return Typed(column, kind, state, value, tuple(texts), faults)


def _read(cells: Sequence[CellValue | None], reader: Reader) -> list[int | str | Unread | None]:
    """What each cell holds; text without the sign of an error value, as nearly all is, goes straight to its reader."""
    return [
        reader(cell) if isinstance(cell, str) and "#" not in cell else fault(cell) or reader(cell)
        for cell in cells
        if cell is not None
    ]
