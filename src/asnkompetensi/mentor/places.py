"""Where people work: which units are neighbours, and which stand above which."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.data import NO_UNIT, NONE
from asnkompetensi.model.fold import fold

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.model.data import Data


class Kedekatan(IntEnum):
    """How near two people work: in one unit, in units side by side or one above the other, elsewhere in the agency."""

    UNIT = 0
    TETANGGA = 1
    INSTANSI = 2


@dataclass(frozen=True, eq=False)
class Places:
    """The units by code, and for each the code of the unit above it, `NONE` for none.

    A unit above that has no people of its own has a code past those of `Data.unit`. `nowhere` is the code of
    "(tanpa unit)": no place, so that two people there are not near each other; `NONE` where nobody is.
    """

    induk: NDArray[np.int64]
    nowhere: int

    @property
    def count(self) -> int:
        """How many units there are."""
        return len(self.induk)

    @cached_property
    def above(self) -> tuple[tuple[int, ...], ...]:
        """For each unit the line of those above it, the nearest first."""
        lines: dict[int, tuple[int, ...]] = {}
        for unit in range(self.count):
            line, upper = list[int](), int(self.induk[unit])
            while upper != NONE:
                line.append(upper)
                upper = int(self.induk[upper]) if upper < self.count else NONE
            lines[unit] = tuple(line)
        return tuple(lines.values())

    @cached_property
    def families(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """For each unit the number of the family in which it stands below, and of that in which it stands above.

        A family is a unit and those directly below it; `NONE` where there is none. Numbers count from 0 without gaps.
        """
        heads = np.unique(self.induk[self.induk != NONE])
        units = np.arange(self.count)
        below = np.where(self.induk == NONE, NONE, np.searchsorted(heads, self.induk))
        return below, np.where(np.isin(units, heads), np.searchsorted(heads, units), NONE)

    @cached_property
    def neighbourhood(self) -> NDArray[np.int64]:
        """Units of one number are neighbours of each other: those below one unit, or a topmost unit and those below."""
        return np.where(self.induk == NONE, np.arange(self.count), self.induk)

    def near(self, one: NDArray[np.int64], other: NDArray[np.int64]) -> NDArray[np.int64]:
        """The codes of :class:`Kedekatan` between units, pair by pair."""
        up, across = self.induk[one], self.induk[other]
        beside = ((up == across) & (up != NONE)) | (up == other) | (across == one)
        same = (one == other) & (one != self.nowhere)
        return np.where(same, Kedekatan.UNIT, np.where(beside, Kedekatan.TETANGGA, Kedekatan.INSTANSI))


def places(data: Data) -> Places:
    """The places of resolved data. Of units that stand above each other in a circle, one loses its upper unit."""
    nowhere, count = data.unit.code(NO_UNIT), len(data.unit.names)
    others: dict[str, int] = {}
    induk = []
    for name in data.unit_induk:
        code = data.unit.code(name) if name else NONE
        if name and code == NONE:
            code = others.setdefault(fold(name), count + len(others))
        induk.append(NONE if code == nowhere else code)
    return Places(np.array(_opened(induk), np.int64), nowhere)


def _opened(induk: list[int]) -> list[int]:
    """The same without circles: where a walk upwards comes back, its last step is left out."""
    induk, sound = list(induk), set[int]()
    for start in range(len(induk)):
        walk, unit = list[int](), start
        while 0 <= unit < len(induk) and unit not in sound:
            walk.append(unit)
            sound.add(unit)
            unit = induk[unit]
        if unit in walk:
            induk[walk[-1]] = NONE
    return induk
