"""The tables of an invented agency, as they stand in its file."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from importlib import resources

Row = Mapping[str, str]
Rows = tuple[Row, ...]
_NOTHING = "-"


def agency(name: str) -> dict[str, Rows]:
    """Every table of an agency, by its name; cells are text, blank where nothing stands."""
    text = resources.files(__package__).joinpath(f"{name}.toml").read_text(encoding="utf-8")
    return {table: rows(block) for table, block in tomllib.loads(text).items()}


def rows(block: str) -> Rows:
    """Lines of cells parted by `|`, the first one naming the columns."""
    head, *lines = [[cell.strip() for cell in line.split("|")] for line in block.strip("\n").split("\n")]
    return tuple(dict(zip(head, line, strict=True)) for line in lines)


def wide(table: Iterable[Row], kompetensi: Rows) -> Rows:
    """One column per competency: `level` holds a level for each of them, `-` where there is none."""
    names = [each["kompetensi"] for each in kompetensi]
    return tuple(
        {column: cell for column, cell in row.items() if column != "level"}
        | {name: "" if level == _NOTHING else level for name, level in _levels(names, row)}
        for row in table
    )


def long(table: Iterable[Row], kompetensi: Rows, *, described: bool = False) -> Rows:
    """One row per competency that has a level; `described` adds the columns `jenis` and `tingkat`."""
    names = {each["kompetensi"]: each for each in kompetensi}
    return tuple(
        {column: cell for column, cell in row.items() if column != "level"}
        | ({**names[name], "level": level} if described else {"kompetensi": name, "level": level})
        for row in table
        for name, level in _levels(names, row)
        if level != _NOTHING
    )


def without(table: Iterable[Row], *columns: str) -> Rows:
    """The rows without some columns."""
    return tuple({column: cell for column, cell in row.items() if column not in columns} for row in table)


def _levels(names: Iterable[str], row: Row) -> Iterable[tuple[str, str]]:
    return zip(names, row["level"].split(), strict=True)
