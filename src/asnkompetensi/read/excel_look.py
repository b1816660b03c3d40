"""What an exact look at a sheet finds that the fast reader does not tell (child side)."""

from __future__ import annotations

from dataclasses import dataclass, field

from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.sheet import CellFault
from asnkompetensi.read.encode import MOST_COLUMNS, Range, fits, too_far
from asnkompetensi.read.refusal import Refused


@dataclass(slots=True)
class Look:
    """Filled cells (their number, the lowest and the widest), faults among them, hidden rows that are filled.

    `hidden_rows` is -1 where it was not looked for; `merged` holds ranges only where the fast reader gives none.
    """

    filled: int = 0
    faults: dict[tuple[int, int], CellFault] = field(default_factory=dict)
    merged: list[Range] = field(default_factory=list)
    hidden_rows: int = -1
    lowest: tuple[int, int] = (-1, -1)
    widest: tuple[int, int] = (-1, -1)

    def add(self, row: int, column: int, fault: CellFault | None) -> None:
        """Note a filled cell."""
        self.filled += 1
        self.lowest = max(self.lowest, (row, column))
        self.widest = self.widest if column <= self.widest[1] else (row, column)
        if fault:
            self.faults[row, column] = fault

    def check_size(self, berkas: str, lembar: str) -> None:
        """Refuse the sheet (BERKAS-12) where its farthest filled cell is beyond the limits."""
        if not fits(self.lowest[0] + 1, self.widest[1] + 1):
            far = self.widest if self.widest[1] >= MOST_COLUMNS else self.lowest
            raise too_far(berkas, lembar, *far)

    def check_seen(self, berkas: str, lembar: str) -> None:
        """Refuse the sheet (BERKAS-13) of which a reader saw no cell, where there are some with a value."""
        if self.filled > len(self.faults):
            facts = {"berkas": berkas, "lembar": lembar}
            raise Refused(Problem("BERKAS-13", (Place(berkas, lembar),), facts))
