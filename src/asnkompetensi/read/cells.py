"""A sheet as the finder of tables looks at it: which cells are filled, and what stands in one of them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePath
from typing import TYPE_CHECKING

from asnkompetensi.model.fold import clean
from asnkompetensi.model.place import Place, cell
from asnkompetensi.model.sheet import CellValue, Sheet
from asnkompetensi.read.values.text import as_typed

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True)
class Cells:
    """A sheet; rows and columns count from 0. `alone`: it is all that its file holds."""

    sheet: Sheet
    alone: bool = False

    @cached_property
    def filled(self) -> NDArray[np.bool_]:
        """Rows x columns: whether a cell holds anything."""
        import numpy as np

        mask = np.zeros((self.sheet.rows, len(self.sheet.columns)), dtype=bool, order="F")
        for index, column in enumerate(self.sheet.columns):
            mask[:, index] = column.codes != 0
        return mask

    @property
    def filled_rows(self) -> NDArray[np.intp]:
        """The rows that hold anything, in order."""
        import numpy as np

        return np.flatnonzero(self.filled.any(axis=1))

    def value(self, row: int, column: int) -> CellValue | None:
        """What stands in a cell, None for nothing."""
        found = self.sheet.columns[column]
        return found.values[int(found.codes[row])]

    def text(self, row: int, column: int) -> str:
        """What stands in a cell as one line of text, "" for nothing."""
        value = self.value(row, column)
        return "" if value is None else clean(as_typed(value))

    def place(self, row: int | None = None, column: int | None = None) -> Place:
        """The place of a cell, of a whole row, or of the sheet."""
        if row is None:
            return Place(self.sheet.berkas, self.sheet.lembar)
        return self.sheet.place(row, column)

    def area(self, top: int, left: int, bottom: int, right: int) -> Place:
        """The place of a range of cells: `B5:E12`."""
        return Place(self.sheet.berkas, self.sheet.lembar, f"{cell(top, left)}:{cell(bottom, right)}")

    @property
    def name(self) -> str:
        """The sheet's name; of a text file, whose sheet is named after it, without the suffix."""
        lembar = self.sheet.lembar
        return PurePath(lembar).stem if lembar == PurePath(self.sheet.berkas).name else lembar

    @property
    def file_name(self) -> str:
        """The name of the file without its suffix, where it speaks for this sheet alone; else ""."""
        return PurePath(self.sheet.berkas).stem if self.alone else ""
