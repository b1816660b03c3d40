"""Where a value stands: file, sheet, cell."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A cell (`F23`), a range (`B5:E12`), a whole row (`23`), a sheet (empty `sel`) or a file (empty `lembar` too).

    `berkas` is the file as the user named it, `lembar` the sheet (a text file's sheet name is its file name).
    """

    berkas: str
    lembar: str = ""
    sel: str = ""

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
