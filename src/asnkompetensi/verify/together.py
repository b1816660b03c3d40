"""Plans of many instansi that share purses: what they prove together, when each was proven alone.

At one price of the shared money no plans together are worth more than that money costs, with what the plans of each are
worth at most above what they spend of it (weak duality once more). So the bound is a sum, and every part is proven from
the data of one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from math import floor, gcd
from typing import TYPE_CHECKING

from asnkompetensi.model.kinds import HUNDREDTH_UNIT, MONEY_UNIT, NUMBER_UNIT, Shown
from asnkompetensi.model.result import Figure
from asnkompetensi.verify.bound import Bound
from asnkompetensi.verify.broken import Broken
from asnkompetensi.verify.case import Case
from asnkompetensi.verify.figures import distance
from asnkompetensi.verify.tariff import FINE, MILLION

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from asnkompetensi.model.data import Data
    from asnkompetensi.model.plan_file import Dana, PlanFile
    from asnkompetensi.model.problem import Problem
    from asnkompetensi.model.rules import Rules


_OWN = "budget"  # of the rules, what one instansi may have alone


@dataclass(frozen=True)
class Part:
    """The plan of one instansi, in the file `berkas`, and its shared purses, in the order that all have them.

    tempat   places of the shared purses among its purses
    pagu     all of the money of each (sen)
    lebih    no plan of it is worth more above what it spends of them; what prices prove, not rounded down to what
             worths are multiples of: with what is spent there is no such thing
    langkah  what the worths of its plans are multiples of (in `FINE`); 0 where there is no seat
    """

    berkas: str
    plan: PlanFile
    tempat: tuple[int, ...]
    pagu: tuple[int, ...]
    lebih: Fraction
    langkah: int

    @property
    def bersama(self) -> tuple[Dana, ...]:
        """What its file says of the shared purses."""
        return tuple(self.plan.dana[place] for place in self.tempat)


def places(data: Data, files: frozenset[str]) -> tuple[int, ...]:
    """Where the purses from some files stand among all."""
    found = []
    rows = data.katalog.dana
    for place, (table, row) in enumerate(zip(rows["asal_tabel"].tolist(), rows["asal"].tolist(), strict=True)):
        source = data.tabel[table]
        if source.bagian[int(source.frame["bagian"].iloc[row])].berkas in files:
            found.append(place)
    return tuple(found)


def beside_share(data: Data, tempat: Sequence[int], plan: PlanFile) -> Data:
    """The data as the plan was made from: its shared purses hold no more than it says they do for it."""
    money = data.katalog.dana["jumlah"].copy()
    for place in tempat:
        shown = plan.dana[place].pagu if place < len(plan.dana) else None
        money.iloc[place] = 0 if shown is None else int(shown * MONEY_UNIT)
    return replace(data, katalog=replace(data.katalog, dana=data.katalog.dana.assign(jumlah=money)))


def part(berkas: str, plan: PlanFile, data: Data, rules: Rules, tempat: tuple[int, ...]) -> Part:
    """What a plan that was proven alone adds to the bound; in `data` the shared purses hold all of their money."""
    case = Case(plan, data, rules)
    pagu = tuple(case.purses[place].pagu or 0 for place in tempat)
    prices = (_price(plan.dana[place]) for place in tempat)
    cost = sum((price * money for price, money in zip(prices, pagu, strict=True)), Fraction(0))
    bound = Bound(case)
    return Part(berkas, plan, tempat, pagu, Fraction(bound.most, FINE) - cost, bound.step)


def together(parts: Sequence[Part]) -> tuple[dict[str, Figure], list[Problem]]:
    """What was proven of all plans, or `RENCANA-01` with the first thing that is broken.

    Figures: `nilai` of all plans, `batas_terbukti` (millionths, half up), `selisih_terbukti` (hundredths of a per cent)
    between them, `pagu` of the shared purses and `terpakai` of it (sen). The parts have the same shared purses.

    All plans must be made under the same rules, every one of them: day, assessments, standard, `ikm` and filters say
    what a seat is worth and who may have one, and worths that are measured differently make no sum; limits and
    guarantees say among which plans none is better, and the bound speaks of all plans under one set of them. Only a
    budget may be one's own: it holds where an instansi has no purse, and is no shared money.
    """
    if first := next(_broken(parts), None):
        return {}, [first]
    value = sum((Fraction(one.plan.nilai) for one in parts), Fraction(0))
    money = zip(parts[0].bersama, parts[0].pagu, strict=True)
    whole = sum((one.lebih for one in parts), Fraction(0)) + sum(_price(purse) * pagu for purse, pagu in money)
    step = Fraction(gcd(*(one.langkah for one in parts)) or 1, FINE)
    most = max(floor(whole / step) * step, value)
    most = Fraction(round(most * NUMBER_UNIT), NUMBER_UNIT)  # no distance from what no figure shows
    spent = sum((Fraction(purse.terpakai) for one in parts for purse in one.bersama), Fraction(0))
    return {
        "nilai": Figure(round(value * NUMBER_UNIT), Shown.NUMBER),
        "batas_terbukti": Figure(int(most * NUMBER_UNIT), Shown.NUMBER),
        "selisih_terbukti": Figure(int(distance(min(value, most), most) * HUNDREDTH_UNIT), Shown.HUNDREDTH),
        "pagu": Figure(sum(parts[0].pagu), Shown.MONEY),
        "terpakai": Figure(int(spent * MONEY_UNIT), Shown.MONEY),
    }, []


def _broken(parts: Sequence[Part]) -> Iterator[Problem]:
    """Rules that are not those of all, money that is given twice, and prices that are not those of all."""
    for one in parts:
        for name in type(one.plan.aturan).model_fields:
            wrong, right = getattr(one.plan.aturan, name), getattr(parts[0].plan.aturan, name)
            if name != _OWN and wrong != right:
                found = Broken("aturan_bersama", f"aturan.{name}", tertulis=wrong, seharusnya=right)
                yield found.problem(one.berkas)
    shared = [Fraction(0)] * len(parts[0].pagu)
    for one in parts:
        for at, (purse, other) in enumerate(zip(one.bersama, parts[0].bersama, strict=True)):
            di, limit = f"dana[{one.tempat[at]}]", Fraction(one.pagu[at], MONEY_UNIT)
            shared[at] += Fraction(purse.pagu or 0)
            if shared[at] > limit:
                yield Broken("lewat_bersama", di, tertulis=shared[at], batas=limit).problem(one.berkas)
            if _price(purse) != _price(other):
                wrong, right = purse.harga_bayangan, other.harga_bayangan
                yield Broken("harga_bersama", di, tertulis=wrong, seharusnya=right).problem(one.berkas)


def _price(purse: Dana) -> Fraction:
    """Worth of a sen."""
    return Fraction(purse.harga_bayangan or 0) / MILLION
