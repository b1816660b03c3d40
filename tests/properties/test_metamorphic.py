"""The same data laid out in another way gives the same result: blank rows and columns, another order, other names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from asnkompetensi.model.options import ReadOptions
from asnkompetensi.model.sheet import CellValue, Sheet
from asnkompetensi.read.tables import tabulate
from tests.gap.data import computed, full_nip, shown
from tests.properties.agencies import Agency, agencies
from tests.read.sheets import sheet
from tests.resolve.tables import resolved_tables

few = settings(max_examples=settings().max_examples // 5)
NAMES = {
    "pegawai": ("Pegawai", "DUK", "Daftar Nominatif 2026", "DATA ASN", "pegawai"),
    "standar": ("Standar", "SKJ", "Standar Kompetensi Jabatan", "standar kompetensi"),
    "penilaian": ("Penilaian", "Hasil Asesmen", "Uji Kompetensi 2026", "Assessment"),
}
RESULT = {
    "detail": "nip nama unit_kerja jabatan kompetensi level_standar level_dimiliki kesenjangan status sumber_standar",
    "unit": "unit_kerja pegawai dinilai lengkap tanpa_standar rata_jpm total_kesenjangan kompetensi_terlemah",
}
Rows = list[list[CellValue | None]]


@dataclass(frozen=True)
class Layout:
    """How a sheet is laid out: its name, the order of its columns, where blank rows and columns are put in."""

    name: int
    order: int
    rows: Sequence[int]
    columns: Sequence[int]


def layouts() -> st.SearchStrategy[Layout]:
    places = st.lists(st.integers(0, 12), max_size=4)
    return st.builds(Layout, st.integers(0, 9), st.integers(0, 5_000), places, places)


PLAIN = Layout(0, 0, (), ())


def laid_out(table: str, typed: Sequence[Mapping[str, str]], layout: Layout) -> Sheet:
    """The rows of a table as a sheet: its headings, then a row each; a NIP is written whole, a level as a number."""
    columns = list(dict.fromkeys(name for row in typed for name in row))
    columns = _shuffled(columns, layout.order)
    rows: Rows = [list(columns), *([_cell(name, row.get(name, "")) for name in columns] for row in typed)]
    for place in sorted(layout.columns, reverse=True):
        rows = [[*row[:place], None, *row[place:]] for row in rows]
    for place in sorted(layout.rows, reverse=True):
        rows.insert(place, [])
    return sheet(rows, NAMES[table][layout.name % len(NAMES[table])])


def _shuffled(columns: list[str], number: int) -> list[str]:
    """The permutation of a number: 0 leaves the columns as they are."""
    left, order = list(columns), []
    while left:
        number, place = divmod(number, len(left))
        order.append(left.pop(place))
    return order


def _cell(name: str, text: str) -> CellValue | None:
    if name == "nip":
        return full_nip(text) if text.isdigit() else None
    return float(text) if name == "level" else text or None


def result(agency: Agency, *each: Layout) -> dict[str, object]:
    """The gap rows and the units of an agency whose sheets are laid out so."""
    typed = {"pegawai": agency.pegawai, "standar": agency.standar, "penilaian": agency.penilaian}
    sheets = [laid_out(name, rows, layout) for (name, rows), layout in zip(typed.items(), each, strict=True) if rows]
    tables, _ = tabulate(sheets, ReadOptions())
    assert set(tables) == {name for name, rows in typed.items() if rows}
    made, _ = computed(resolved_tables(tables)[0], *RESULT)
    return {name: shown(made.tabel[name], columns) for name, columns in RESULT.items()}


@few
@given(agencies(own=False), layouts(), layouts(), layouts())
def test_another_layout_gives_the_same_result(agency: Agency, first: Layout, second: Layout, third: Layout) -> None:
    assume(agency.pegawai and agency.standar and agency.penilaian)
    assert result(agency, first, second, third) == result(agency, PLAIN, PLAIN, PLAIN)
