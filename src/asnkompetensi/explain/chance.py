"""What chance alone could make of an effect: variance, probabilities and intervals of `evaluasi-pelatihan`.

Where many attended, they follow from the groups by formula and are computed here from those; where few did, draws gave
them, and what is said is how these were made.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from math import comb, sqrt
from statistics import NormalDist
from typing import TYPE_CHECKING

from asnkompetensi.explain.formula import Leaf, Source
from asnkompetensi.model.kinds import HUNDREDTH_UNIT, LEVEL_UNIT, NUMBER_UNIT, Shown
from asnkompetensi.model.reason import encoded, reason

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asnkompetensi.explain.context import Context
    from asnkompetensi.model.explanation import Value
    from asnkompetensi.model.problem import Fact
    from asnkompetensi.model.reason import Reason
    from asnkompetensi.model.rules import Basis

TRAININGS, COMPARED = "evaluasi-pelatihan", "evaluasi-pasangan"
MANY_WAYS = 10**9  # more are told as so many
_NORMAL = NormalDist()
_PLACES = 100  # millionths: probabilities are told with four places
_NEAR = Decimal("0.0001")


@dataclass(frozen=True, slots=True)
class Spread:
    """The effect, and its variance where who attended is drawn anew and everybody who did is taken to gain `t` more.

    The variance is `naik - 2 t bersama + t^2 ikut`; `cara` are the ways to choose who attended.
    """

    dampak: float
    naik: float
    bersama: float
    ikut: float
    cara: int

    def deviation(self, dampak: float) -> float:
        """The standard deviation where the effect is `dampak`."""
        return sqrt(max(self.naik - 2 * dampak * self.bersama + dampak * dampak * self.ikut, 0.0))


def setting(name: str) -> Source:
    """A number that an evaluation rests on, from the basis of the run."""

    def tell(context: Context, _: str, __: int) -> Leaf:
        (one,) = (one for one in context.basis(f"evaluasi.{name}") if one.kunci == f"evaluasi.{name}")
        return Leaf(int(Decimal(one.nilai) * NUMBER_UNIT), "", (), (one,))

    return Source(tell, Shown.NUMBER)


def _number(context: Context, name: str) -> float:
    return int(setting(name).daun(context, TRAININGS, 0).nilai or 0) / NUMBER_UNIT


def spread(context: Context, row: int) -> Spread:
    """The variance of the effect of the training of a row of `evaluasi-pelatihan`, from those who are compared."""
    return context.once(("sebaran", row), lambda: _spread(context, row))


def _spread(context: Context, row: int) -> Spread:
    """Labels of a group are a simple random sample of it, and groups are independent."""
    shelf = context.shelf(COMPARED)
    rows = context.fed(TRAININGS, row, COMPARED, "kode")
    group, gain, side = (shelf.column(name).taken(rows) for name in ("kelompok", "naik", "peran"))
    people: dict[object, list[tuple[Fraction, bool]]] = {}
    for nth, rise, what in zip(group, gain, side, strict=True):
        people.setdefault(nth, []).append((Fraction(int(rise or 0), LEVEL_UNIT), what == "ikut"))
    every, ways = side.count("ikut"), 1
    effect, parts = Fraction(0), [Fraction(0)] * 3
    for those in people.values():
        many, came = len(those), sum(what for _, what in those)
        own = sum((rise for rise, what in those if what), Fraction(0))
        effect += own - (sum(rise for rise, _ in those) - own) * came / (many - came)
        weight = Fraction(many, (many - came) * every) ** 2 * Fraction(came * (many - came), many * (many - 1))
        parts = [part + weight * moment for part, moment in zip(parts, _moments(those), strict=True)]
        ways = min(MANY_WAYS, ways * comb(many, came)) if ways < MANY_WAYS else ways
    naik, bersama, ikut = (float(part) for part in parts)
    return Spread(float(effect / every) if every else 0.0, naik, bersama, ikut, ways)


def _moments(those: Sequence[tuple[Fraction, bool]]) -> tuple[Fraction, Fraction, Fraction]:
    """Sums of squares and products about the means, of gain and attendance in a group."""
    many, came = len(those), sum(what for _, what in those)
    rises = sum((rise for rise, _ in those), Fraction(0))
    own = sum((rise for rise, what in those if what), Fraction(0))
    squares = sum((rise * rise for rise, _ in those), Fraction(0))
    return squares - rises * rises / many, own - came * rises / many, came - Fraction(came * came, many)


def ways(context: Context, _: str, row: int) -> Leaf:
    """In how many ways as many of each group could have been chosen."""
    return Leaf(spread(context, row).cara, encoded(reason("explain.cara_memilih")))


def deviation(context: Context, _: str, row: int) -> Leaf:
    """The standard deviation of the effect over these ways, where it is what was found."""
    found = spread(context, row)
    return Leaf(round(found.deviation(found.dampak) * NUMBER_UNIT), encoded(_variance("explain.simpangan", found)))


def _variance(key: str, found: Spread) -> Reason:
    facts: dict[str, Fact] = {
        f"bilangan_{name}": round(value * NUMBER_UNIT)
        for name, value in (("dampak", found.dampak), ("naik", found.naik), ("bersama", found.bersama),
                            ("ikut", found.ikut))
    }  # fmt: skip
    return reason(key, **facts)


def reach(context: Context, _: str, __: int) -> Leaf:
    """How many deviations an effect is off that is found as often as the power says."""
    sure, power = _number(context, "keyakinan"), _number(context, "daya")
    value = _NORMAL.inv_cdf((1 + sure) / 2) + _NORMAL.inv_cdf(power)
    basis = context.basis("evaluasi.keyakinan", "evaluasi.daya")
    return Leaf(round(value * NUMBER_UNIT), encoded(reason("explain.pengali")), (), basis)


def _judged(context: Context, row: int) -> bool:
    return context.shelf(TRAININGS).column("dampak")[row] is not None


def _drawn(context: Context, row: int) -> int | None:
    value = context.shelf(TRAININGS).column("undian_ulang")[row]
    return None if value is None else int(value)


def draws(context: Context, table: str, row: int) -> Leaf:
    """How many draws tell what chance could do; none where many attended, or nothing is told."""
    sides = (int(context.shelf(table).column(name)[row] or 0) for name in ("peserta", "pembanding"))
    few = _judged(context, row) and min(sides) < _number(context, "banyak")
    said = encoded(reason("explain.undian_ulang" if few else "explain.tanpa_undian"))
    return Leaf(
        _drawn(context, row) if few else None, said, (), context.basis("evaluasi.banyak", "evaluasi.undian_ulang")
    )


def probability(context: Context, table: str, row: int) -> Leaf:
    """How often chance alone carries an effect as far from none."""
    shown = context.shelf(table).column("peluang")[row]
    if not _judged(context, row):
        return Leaf(None, encoded(reason("explain.tanpa_putusan")))
    if count := _drawn(context, row):
        return Leaf(shown, _by_draws(context, "explain.peluang_undian", count), (), _seeded(context))
    found = spread(context, row)
    said = encoded(_variance("explain.peluang_rumus", found))
    return Leaf(_near(shown, _chance(found), NUMBER_UNIT, _PLACES), said, (), context.basis("evaluasi.banyak"))


def _by_draws(context: Context, key: str, count: int) -> str:
    seed = round(_number(context, "awal_acak"))
    return encoded(reason(key, jumlah=count, awal=str(seed)))


def _seeded(context: Context) -> tuple[Basis, ...]:
    """How often is drawn, and where random numbers begin."""
    return context.basis("evaluasi.banyak", "evaluasi.undian_ulang", "evaluasi.awal_acak")


def _chance(found: Spread) -> float:
    away = found.deviation(0.0)
    if not away:
        return 1.0 if found.dampak == 0 else float(_NEAR)
    return max(2 * _NORMAL.cdf(-abs(found.dampak) / away), float(_NEAR))


def bound(column: str) -> Source:
    """The least (`dampak_min`) or the greatest effect (`dampak_maks`) that chance leaves possible."""

    def tell(context: Context, table: str, row: int) -> Leaf:
        shown = context.shelf(table).column(column)[row]
        if not _judged(context, row):
            return Leaf(None, encoded(reason("explain.tanpa_putusan")))
        basis = context.basis("evaluasi.keyakinan")
        if count := _drawn(context, row):
            key = "explain.batas_undian" if shown is not None else "explain.batas_tak_ada"
            return Leaf(shown, _by_draws(context, key, count), (), (*basis, *_seeded(context)))
        found = spread(context, row)
        ends = _interval(found, _number(context, "keyakinan"))
        said = encoded(_variance("explain.batas_rumus", found))
        value = None if ends is None else ends[column == "dampak_maks"]
        return Leaf(None if value is None else _near(shown, value, HUNDREDTH_UNIT), said, (), basis)

    return Source(tell, Shown.HUNDREDTH)


def _interval(found: Spread, sure: float) -> tuple[float, float] | None:
    """The t with `(dampak - t)^2 <= z^2 variance(t)`; None where there is no limit."""
    square = _NORMAL.inv_cdf((1 + sure) / 2) ** 2
    leading = 1 - square * found.ikut
    if leading <= 0:
        return None
    middle = found.dampak - square * found.bersama
    root = sqrt(max(middle * middle - leading * (found.dampak**2 - square * found.naik), 0.0))
    return (middle - root) / leading, (middle + root) / leading


def _near(shown: Value | None, value: float, unit: int, places: int = 1) -> int:
    """What the table says where that is the value but for rounding, else the value."""
    inside = value * unit
    if shown is not None and abs(int(shown) - inside) <= places / 2 + unit * 1e-9:
        return int(shown)
    return round(inside / places) * places
