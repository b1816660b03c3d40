"""The service index of units beside the gain of their people: the index from its cells, how the two go together."""

from __future__ import annotations

from fractions import Fraction
from math import sqrt
from typing import TYPE_CHECKING

from asnkompetensi.explain.chance import setting
from asnkompetensi.explain.formula import Leaf, Source
from asnkompetensi.explain.training import of_unit_table
from asnkompetensi.explain.twice import between
from asnkompetensi.model.data import NONE
from asnkompetensi.model.kinds import HUNDREDTH_UNIT, Shown
from asnkompetensi.model.reason import encoded, reason

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asnkompetensi.explain.context import Context

UNITS, AGAIN = "evaluasi-ikm", "evaluasi-ulang"
ENOUGH = 5  # units: fewer go together by chance
_SAME = 9  # places that every machine computes alike


def index(place: int) -> Source:
    """The index of the unit of a row in the old (0) or the new period (-1)."""

    def tell(context: Context, table: str, row: int) -> Leaf:
        found = between(context)
        inside, shared = found.contexts[place], found.periods.unit
        code = shared.names.code(str(context.shelf(table).column("unit_kerja")[row]))
        given = inside.data.ikm or ()
        own = [unit for unit, value in enumerate(given) if value != NONE and int(shared.kode[place][unit]) == code]
        said = encoded(reason("explain.periode_nama", periode=found.names[place]))
        sel = tuple(cell for unit in own for cell in of_unit_table(inside, unit, "ikm"))
        return Leaf(given[own[0]] if own else None, said, sel)

    return Source(tell, Shown.NUMBER)


def _compared(context: Context) -> tuple[bool, list[int]]:
    """Whether it is the change of the index that is compared, and the units that have it."""
    shelf = context.shelf(UNITS)
    old, new = shelf.column("ikm_lama"), shelf.column("ikm_baru")
    now = [row for row in range(len(shelf)) if new[row] is not None]
    both = [row for row in now if old[row] is not None]
    return (True, both) if len(both) >= ENOUGH else (False, now)


def units(context: Context, _: str, __: int) -> Leaf:
    """How many units have a gain and an index that can be compared."""
    changed, rows = _compared(context)
    return Leaf(len(rows), encoded(reason("explain.ikm_berubah" if changed else "explain.ikm_kini")))


def together(context: Context, table: str, row: int) -> Leaf:
    """How the order of units by gain and by index go together (Spearman 1904): from -1 to 1."""
    changed, rows = _compared(context)
    value = _correlation(context, changed, rows) if len(rows) >= ENOUGH else None
    if value is None:
        return Leaf(None, encoded(reason("explain.ikm_sedikit")))
    shown = context.shelf(table).column("ikm_hubungan")[row]
    inside = round(value, _SAME) * HUNDREDTH_UNIT
    same = shown is not None and abs(int(shown) - inside) <= 1 / 2 + 1 / 10**6
    return Leaf(shown if same else round(inside), encoded(reason("explain.spearman", jumlah=len(rows))))


def chance(context: Context, table: str, row: int) -> Leaf:
    """How often chance alone lets the two go together as far: by draws of the order of units."""
    shown = context.shelf(table).column("ikm_peluang")[row]
    if shown is None:
        return Leaf(None, encoded(reason("explain.ikm_sedikit")))
    seed, count = (int(setting(name).daun(context, table, row).nilai or 0) for name in ("awal_acak", "undian_ikm"))
    said = encoded(reason("explain.ikm_undian", jumlah=count // _UNIT, awal=str(seed // _UNIT)))
    return Leaf(shown, said, (), context.basis("evaluasi.awal_acak", "evaluasi.undian_ikm"))


_UNIT = 1_000_000


def _correlation(context: Context, changed: bool, rows: Sequence[int]) -> float | None:  # noqa: FBT001
    shelf, again = context.shelf(UNITS), context.shelf(AGAIN)
    gain = again.column("naik")
    means, figures = [], []
    for row in rows:
        pairs = [int(one or 0) for one in gain.taken(context.fed(UNITS, row, AGAIN, "unit_kerja"))]
        means.append(Fraction(sum(pairs), len(pairs)))
        new, old = (int(shelf.column(name)[row] or 0) for name in ("ikm_baru", "ikm_lama"))
        figures.append(Fraction(new - old if changed else new))
    first, second = _ranks(means), _ranks(figures)
    spread = sum(one * one for one in first) * sum(one * one for one in second)
    return float(sum(a * b for a, b in zip(first, second, strict=True))) / sqrt(spread) if spread else None


def _ranks(values: Sequence[Fraction]) -> list[Fraction]:
    """The rank of each value less the mean rank; equal values share theirs."""
    ordered = sorted(values)
    place = {value: ordered.index(value) + Fraction(ordered.count(value) + 1, 2) for value in set(values)}
    middle = Fraction(len(values) + 1, 2)
    return [place[value] - middle for value in values]
