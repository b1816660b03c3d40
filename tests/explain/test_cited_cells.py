"""What an explanation cites is what decides: a change in a cited cell changes the figure, in any other it does not.

Every cell of a small workbook is changed, each in several ways, and everything is computed anew.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from asnkompetensi.explain.context import Context
from asnkompetensi.explain.staff import identity
from asnkompetensi.explain.tree import Size, Trees
from tests.explain.agency import EXPIRED, NEW, OLD, ONE, TWO, assessed, context, person, required
from tests.resolve.tables import AS_OF, Row, nip

WORKBOOK: Mapping[str, Sequence[Row]] = {
    "pegawai": [
        person(ONE, "Awan", "Dinas A", "Analis"),
        person(TWO, "Bayu", "Dinas B", "Analis"),
        {"nip": None, "nama": "Embun", "unit_kerja": "Dinas B", "jabatan": "Juru"},
    ],
    "standar": [
        required("Analis", "Integritas", 3),
        required("Analis", "Komunikasi", 5),
        required("Juru", "Integritas", 4, unit_kerja="Dinas B"),
        required("Juru", "Integritas", 5, unit_kerja="Dinas C"),
    ],
    "penilaian": [
        assessed(ONE, "Integritas", 4, OLD),
        assessed(ONE, "Integritas", 2, NEW),
        assessed(ONE, "Komunikasi", 3, EXPIRED),
        assessed(TWO, "Integritas", 0.5, None),
        assessed(TWO, "Komunikasi", 1),
        {
            "nip": None,
            "nama": "Embun",
            "unit_kerja": "Dinas B",
            "kompetensi": "Integritas",
            "level": 0.5,
            "tanggal": NEW,
        },
    ],
}
CHANGES: Mapping[str, tuple[Any, ...]] = {
    "level": (5, None),
    "tanggal": (None, AS_OF),
    "nip": (nip(99),),
    "unit_kerja": ("Dinas Z",),
}
BLANK = (None,)
ORDER = {
    "pegawai": ("nip", "nama", "unit_kerja", "jabatan"),
    "standar": ("jabatan", "unit_kerja", "kompetensi", "level"),
    "penilaian": ("nip", "nama", "unit_kerja", "kompetensi", "level", "tanggal"),
}
# Figures that any change in what they rest on changes; counts of rows over a limit only follow some changes.
EXACT = {
    "detail": ("level_standar", "level_dimiliki", "selisih", "kesenjangan", "tanggal_penilaian"),
    "pegawai": ("jumlah_standar", "jumlah_dimiliki", "jpm_mentah", "jpm", "ikk", "total_kesenjangan"),
    "unit": ("pegawai", "pasangan", "rata_jpm", "total_kesenjangan", "rata_kesenjangan"),
    "kompetensi": ("pasangan", "total_kesenjangan", "rata_kesenjangan"),
    "unit-kompetensi": ("total_kesenjangan",),
    "jabatan": ("pegawai", "total_kesenjangan"),
    "ringkasan": ("pegawai", "pasangan", "total_kesenjangan"),
}
EXAMPLES = max(settings().max_examples // 10, 5)  # each computes an agency anew; by night all cells
Figure = tuple[str, str]
Cell = tuple[str, str]  # sheet and address


def figures(found: Context) -> Iterator[tuple[Figure, str, int]]:
    """Every figure: its id and column, then table and row."""
    for table, told in found.told.items():
        if table in EXACT:
            for row in range(len(found.shelf(table))):
                yield from (((found.id(table, row), column), table, row) for column in told.rumus)


def values(found: Context) -> dict[Figure, Any]:
    return {name: found.shelf(table).column(name[1])[row] for name, table, row in figures(found)}


@cache
def base() -> tuple[dict[Figure, Any], dict[Figure, frozenset[Cell]]]:
    """The figures, and the cells that each cites."""
    found = context(WORKBOOK)
    cited = {}
    for name, table, row in figures(found):
        nodes = [node for _, node in Trees(found).tree(table, row, name[1], Size()).walk()]
        cells = [cell for node in nodes for cell in (*node.sel, *node.hadir)]
        own = found.told[table].ada
        if own:  # the row itself must be there, and the person in its id
            cells += [*own.daun(found, table, row).sel, *_named(found, found.person(table, row))]
        cited[name] = frozenset((cell.tempat.lembar, cell.tempat.sel) for cell in cells)
    return values(found), cited


def _named(found: Context, orang: int) -> tuple[Any, ...]:
    asal = int(found.data.pegawai["asal"].to_numpy()[orang])
    return (*identity(found, orang), *found.sources.cells(0, asal, ("nip",)))


def places() -> Iterator[tuple[str, int, str]]:
    """Table, row and column of every cell that can be changed: those that say something."""
    for name, rows in WORKBOOK.items():
        for at, row in enumerate(rows):
            yield from (
                (name, at, column) for column in ORDER[name] if row.get(column) is not None or column in CHANGES
            )


@cache
def changed(name: str, at: int, column: str) -> tuple[dict[Figure, Any], ...]:
    """All figures after each change of a cell."""
    rows = WORKBOOK[name]
    versions = ([*rows[:at], {**rows[at], column: value}, *rows[at + 1 :]] for value in CHANGES.get(column, BLANK))
    return tuple(values(context({**WORKBOOK, name: other})) for other in versions)


@settings(deadline=None, max_examples=EXAMPLES)
@given(st.sampled_from(list(places())))
@example(("penilaian", 0, "tanggal"))
@example(("standar", 2, "level"))
@example(("pegawai", 2, "nama"))
def test_what_is_cited_decides_and_nothing_else(place: tuple[str, int, str]) -> None:
    name, at, column = place
    now, cited = base()
    versions = changed(*place)
    cell = name.capitalize(), f"{chr(65 + ORDER[name].index(column))}{at + 2}"
    moved = {figure for figure, value in now.items() if any(one.get(figure, "") != value for one in versions)}
    named = {figure for figure in now if cell in cited[figure]}
    assert moved - named == set()
    assert {figure for figure in named - moved if exact(figure) and now[figure] is not None} == set()


def exact(figure: Figure) -> bool:
    """Whether any change in what a figure rests on changes it."""
    return figure[1] in EXACT[figure[0].partition("/")[0]]
