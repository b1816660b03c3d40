"""Where a value stands: file, sheet, cell."""

from __future__ import annotations

import re
from dataclasses import dataclass

_CELL = re.compile(r"([A-Z]+)(\d+)")


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A cell (`F23`), a range (`B5:E12`), a whole row (`23`), a sheet (empty `sel`) or a file (empty `lembar` too).

    `berkas` is the file as the user named it, `lembar` the sheet (a text file's sheet name is its file name).
    """

    berkas: str
    lembar: str = ""
    sel: str = ""

    @property
    def nama(self) -> str:
        """The file's name without its folder; also the sheet's name where the file is a text."""
        return self.berkas.replace("\\", "/").rpartition("/")[2]

    @property
    def short(self) -> str:
        """`Pegawai!A62`, the way messages write a place inside a file."""
        return f"{self.lembar}!{self.sel}" if self.sel else self.lembar


def column_letters(column: int) -> str:
    """Letters of a column counted from 0: 0 is `A`, 26 is `AA`."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def cell(row: int, column: int) -> str:
    """Address of a cell, both counted from 0: (22, 5) is `F23`."""
    return f"{column_letters(column)}{row + 1}"


def position(sel: str) -> tuple[int, int] | None:
    """Row and column of an address, both counted from 0: `F23` is (22, 5); None for what is no single cell."""
    found = _CELL.fullmatch(sel)
    if not found:
        return None
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - 64
    return int(found[2]) - 1, column - 1
