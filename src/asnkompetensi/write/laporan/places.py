"""The units of an agency whose people stand on pages of their own: how each of them does, and where its page is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup

from asnkompetensi.model.plain import tellable
from asnkompetensi.model.result import Report
from asnkompetensi.text import Words
from asnkompetensi.write.cells import records
from asnkompetensi.write.human import known
from asnkompetensi.write.laporan.both import headed

TABLE, UNIT = "unit", "unit_kerja"
COLUMNS = ("pegawai", "dinilai", "rata_jpm", "persen_kurang", "total_kesenjangan")
_ALL = 1_000_000


@dataclass(frozen=True, slots=True)
class Place:
    """A unit: its name, the address of its page, its numbers in the order of `COLUMNS`."""

    name: str
    address: str
    numbers: tuple[str, ...]


@dataclass(frozen=True)
class Places:
    """The units in the order of the table `unit`, under the headings of their numbers."""

    heads: tuple[Markup, ...]
    rows: tuple[Place, ...]


def places(gap: Report, pages: Mapping[str, str], say: Words) -> Places:
    """The units of the gaps that have a page, by their address in `pages`."""
    table = gap.tabel[TABLE]
    shown = {one.name: one.shown for one in table.columns}
    rows = tuple(
        Place(
            tellable(str(row[UNIT])),
            pages[str(row[UNIT])],
            tuple(known(row[name], shown[name], say) for name in COLUMNS),
        )
        for row in records(table, _ALL)
        if str(row[UNIT]) in pages
    )
    return Places(tuple(headed(name, TABLE) for name in (UNIT, *COLUMNS)), rows)
