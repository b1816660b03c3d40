"""The people of a dossier in the order of the page: unit by unit, each unit a table that stands in the HTML."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from markupsafe import Markup, escape

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.plain import tellable
from asnkompetensi.model.result import ResultColumn, ResultTable
from asnkompetensi.text import Words
from asnkompetensi.write.cells import NUMBERS, Cells, Value, cells
from asnkompetensi.write.human import UNKNOWN, human
from asnkompetensi.write.laporan.both import headed

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

COLUMNS = (
    "nama", "nip", "jabatan", "jumlah_standar", "jumlah_dimiliki", "jpm", "kategori", "jumlah_kurang",
    "total_kesenjangan",
)  # fmt: skip
UNIT = "unit_kerja"
LISTED = (*COLUMNS[:3], UNIT, *COLUMNS[3:])  # in one list of all people


@dataclass(frozen=True)
class Group:
    """The people of a unit: its name, how many they are, their rows as finished HTML."""

    unit: str
    count: int
    rows: Markup


@dataclass(frozen=True)
class People:
    """Everybody: `order` are positions in the table of people, unit by unit; `columns` those that the page has."""

    table: ResultTable
    order: NDArray[Any]
    units: tuple[str, ...]
    of_unit: tuple[int, ...]
    columns: tuple[ResultColumn, ...]

    def heads(self, names: Sequence[str] = COLUMNS) -> list[tuple[Markup, str, bool]]:
        """The headings of some columns, the name of each, and whether numbers stand below."""
        shown = {one.name: one.shown for one in self.table.columns}
        return [(headed(name, self.table.name), name, shown[name] in NUMBERS) for name in names]

    def groups(self, say: Words, *, show_nip: bool) -> Iterator[Group]:
        """The units with their people, in turn."""
        taken = [_texts(cells(self.table, one), say, show_nip=show_nip)[self.order].tolist() for one in self.columns]
        lines = ["<tr>" + "".join(row) for row in zip(*taken, strict=True)]
        start = 0
        for unit, count in zip(self.units, self.of_unit, strict=True):
            part = "\n".join(lines[start : start + count])
            yield Group(tellable(unit), count, Markup(part))  # noqa: S704 - each cell is escaped below
            start += count


def people(table: ResultTable, units: Sequence[str]) -> People:
    """The people of `asn gap --by pegawai`, by unit in the order of `units`, in a unit as the table has them."""
    import numpy as np

    own = cells(table, next(one for one in table.columns if one.name == UNIT))
    names = [str(value) for value in own.values]
    place = {unit: at for at, unit in enumerate(dict.fromkeys((*units, *names, "")))}
    ranks = np.array([*(place[name] for name in names), place[""]])[own.codes]
    order = np.argsort(ranks, kind="stable")
    found, counts = np.unique(ranks, return_counts=True)
    by_rank = list(place)
    columns = {one.name: one for one in table.columns}
    return People(
        table,
        order,
        tuple(by_rank[at] for at in found.tolist()),
        tuple(counts.tolist()),
        tuple(columns[name] for name in COLUMNS),
    )


def identity(frame: pd.DataFrame) -> pd.Series[str]:
    """What tells the people of a table apart: the NIP, else name and unit."""
    nip, nama, unit = (frame[name].astype(object).fillna("") for name in ("nip", "nama", UNIT))
    return nip.where(nip != "", nama + "\x1f" + unit)


def _texts(column: Cells, say: Words, *, show_nip: bool) -> NDArray[Any]:
    """The cells of a column as finished HTML, one a row."""

    def cell(value: Value, shown: Shown) -> str:
        return f"<td>{escape(human(value, shown, say, show_nip=show_nip))}"

    spread = column.spread(cell, f"<td>{UNKNOWN}")
    texts: NDArray[Any] = spread.texts[spread.codes]
    return texts
