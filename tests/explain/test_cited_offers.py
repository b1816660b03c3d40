"""What an offer and a seat cite decides: a change in a cited cell changes the figure or the choice, no other does.

Which offer is the best, and which seats a plan has, an order or a search tells: a row that is no longer there says
nothing against what it cited, and a row that is new had nothing to cite.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from asnkompetensi.explain.context import Context
from asnkompetensi.explain.tree import Size, Trees
from tests.explain.agency import context
from tests.explain.tables.catalogue import PLANNED

FIGURES = {
    "rekomendasi-pegawai": ("level_ditutup", "jp", "biaya_peserta"),
    "rencana-kursi": ("level_ditutup", "nilai", "jp", "biaya_peserta"),
}
Figure = tuple[str, str]
Cell = tuple[str, str]  # sheet and address
CHANGED = [  # table, row, column, another value
    ("pelatihan", 0, "level_hasil", 2.5),
    ("pelatihan", 0, "jp", 19),
    ("pelatihan", 0, "biaya_peserta", 1_400_000),
    ("pelatihan", 1, "hari", 3),
    ("penilaian", 1, "level", 1),
    ("penilaian", 3, "level", 3),
    ("standar", 0, "level", 4),
    ("unit", 0, "prioritas", 3),
    ("kinerja", 0, "target", 5),
    ("riwayat", 0, "jp", 5),
]


def made(rows: Any) -> Context:
    return context(rows, more=tuple(FIGURES))


def values(found: Context) -> dict[Figure, Any]:
    return {
        (found.id(table, row), column): found.shelf(table).column(column)[row]
        for table, columns in FIGURES.items()
        for row in range(len(found.shelf(table)))
        for column in columns
    }


@cache
def base() -> tuple[dict[Figure, Any], dict[Figure, frozenset[Cell]]]:
    """The figures, and the cells that each cites."""
    found, cited = made(PLANNED), {}
    for table, columns in FIGURES.items():
        for row in range(len(found.shelf(table))):
            for column in columns:
                nodes = [node for _, node in Trees(found).tree(table, row, column, Size()).walk()]
                cells = [cell.tempat for node in nodes for cell in node.sel]
                cited[found.id(table, row), column] = frozenset((cell.lembar, cell.sel) for cell in cells)
    return values(found), cited


def address(found: Context, table: str, row: int, column: str) -> Cell:
    (number,) = (at for at, source in enumerate(found.data.tabel) if source.nama == table)
    cell = found.sources.cell(number, row, column)
    assert cell is not None
    return cell.tempat.lembar, cell.tempat.sel


@pytest.mark.parametrize(("table", "row", "column", "value"), CHANGED)
def test_what_offers_and_seats_cite_decides(table: str, row: int, column: str, value: float) -> None:
    now, cited = base()
    rows = PLANNED[table]
    found = made({**PLANNED, table: [*rows[:row], {**rows[row], column: value}, *rows[row + 1 :]]})
    cell, later = address(found, table, row, column), values(found)
    moved = {figure for figure, told in now.items() if later.get(figure, told) != told}
    gone = now.keys() - later.keys()
    named = {figure for figure in now if cell in cited[figure]}
    assert moved - named == set()
    assert named - moved - gone == set()
