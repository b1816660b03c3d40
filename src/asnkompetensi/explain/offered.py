"""What a training cost, by the prices and sizes of classes of the catalogue that describes it, of either period."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asnkompetensi.explain.attended import catalogued, number_of
from asnkompetensi.explain.evaluated import kode
from asnkompetensi.explain.formula import Formula, Leaf, Rows, Source
from asnkompetensi.model.explanation import Part
from asnkompetensi.model.kinds import NUMBER_UNIT, Shown
from asnkompetensi.model.reason import encoded, reason

if TYPE_CHECKING:
    from collections.abc import Mapping

    from asnkompetensi.explain.context import Context
    from asnkompetensi.explain.formula import Entry, Piece, Where


def of_catalogue(column: str, kind: Shown, *, missing: int | None = None) -> Source:
    """A column of the training of a row, `missing` where the catalogue says nothing, or 0."""

    def tell(context: Context, table: str, row: int) -> Leaf:
        side, code = catalogued(context, kode(context, table, row))
        frame = side.data.katalog.pelatihan
        value = number_of(frame[column].iloc[code])
        place = int(frame["asal_tabel"].iloc[code]), int(frame["asal"].iloc[code])
        sel = side.sources.cells(*place, (column,))
        if value or missing is None:
            return Leaf(value, encoded(reason("explain.katalog")), sel)
        return Leaf(missing, encoded(reason("explain.tanpa_ukuran")), sel)

    return Source(tell, kind)


def paid(people: Piece, days: Rows) -> Mapping[str, Entry]:
    """Classes and cost of those who came: `people`, on so many different `days`."""
    sizes: dict[str, Piece] = {
        "hadir": people,
        "hari": days,
        "min_peserta": of_catalogue("min_peserta", Shown.NUMBER, missing=NUMBER_UNIT),
        "maks_peserta": of_catalogue("maks_peserta", Shown.NUMBER, missing=_ENDLESS),
    }
    prices: dict[str, Piece] = {
        "hadir": people,
        **{name: of_catalogue(name, Shown.MONEY) for name in ("biaya_peserta", "biaya_angkatan")},
    }
    classes = "max(min(hari, turun(hadir / min_peserta)), naik(hadir / maks_peserta), 1)"
    free = "kosong(biaya_peserta) and kosong(biaya_angkatan) and hadir > 0"
    return {
        "angkatan": Formula(f"min(hadir, {classes})", sizes),
        "biaya": Formula(
            "nol(biaya_peserta) * hadir + nol(biaya_angkatan) * angkatan", prices, ((free, "explain.tanpa_harga"),)
        ),
    }


_ENDLESS = 10**6 * NUMBER_UNIT  # people: so many as no class has


def different(table: str, column: str, on: str, *tests: Where) -> Rows:
    """How many different values of a column there are."""
    return Rows(table, column, on, Part.DIFFERENT, tests)
