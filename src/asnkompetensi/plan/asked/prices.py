"""What the next rupiah of each purse buys, and what a cut costs: the shadow price checked by planning again.

The shadow price bounds all budgets at once: no plan is worth more than the ceiling that the prices prove, and for every
rupiah more in a purse that ceiling is higher by its price (:mod:`asnkompetensi.plan.certificate`). What a whole class
more really brings, planning again tells.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import floor, isfinite
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.model.kinds import MONEY_UNIT
from asnkompetensi.model.reason import encoded, reason
from asnkompetensi.plan.asked.bought import bought
from asnkompetensi.plan.certificate import ceiling, prices_of
from asnkompetensi.plan.instance import NO_LIMIT
from asnkompetensi.plan.rows_purses import shadow_prices

if TYPE_CHECKING:
    from asnkompetensi.plan.asked.search import Search
    from asnkompetensi.plan.instance import Found, Instance
    from asnkompetensi.plan.rest import Rest
    from asnkompetensi.plan.view import View

TENTH = 10
PURSES = 6  # that are looked at, the dearest money first
MORE, CLASS, LESS = "tambah_sepersepuluh", "tambah_satu_kelas", "potong_sepersepuluh"


@dataclass(frozen=True, slots=True)
class Step:
    """A purse, and by how many sen it changes; `kata` names the kind."""

    purse: int
    kata: str
    sen: int


def price_rows(rest: Rest, search: Search) -> pd.DataFrame:
    """One row per purse with a limit and change of it, in the order of purses.

    `langkah`: a tenth more, as much more as the cheapest class that money keeps out asks for, a tenth less;
    `perubahan` (sen, below 0 for less). Of planning again: `level_beda` (millionths), `nilai_beda`, between
    `nilai_beda_min` and `nilai_beda_maks`, which are proven. `taksiran`: the most that it can be by the prices alone,
    without planning again; missing where the purse has no price. `alasan`: what comes in and goes.
    """
    view = rest.view
    asked = steps(rest)
    before, price, rows = view.found, shadow_prices(view), []
    most = ceiling(view.instance, prices_of(view.instance, before))
    for place, step in enumerate(asked):
        there = changed(view.instance, step)
        found = search.again(there, len(asked) - place, [before] if step.sen > 0 else [])
        row = {"purse": step.purse, "langkah": step.kata, "perubahan": step.sen, "harga_bayangan": price[step.purse]}
        rows.append(row | _row(view, there, step, found, estimate(before, step, most)))
    table = pd.DataFrame(rows, columns=_COLUMNS)
    for name in ("nilai_beda", "nilai_beda_min", "nilai_beda_maks", "taksiran"):
        known = table[name].notna()
        table[name] = view.worth(table[name].fillna(0).astype(np.int64)).where(known)
    pagu = view.instance.dana.pagu[table["purse"].to_numpy(np.int64)]
    return table.assign(dana=table["purse"].astype(np.int64) + 1, pagu=pagu)


_COLUMNS = [
    "purse", "langkah", "perubahan", "harga_bayangan", "level_beda", "nilai_beda", "nilai_beda_min", "nilai_beda_maks",
    "taksiran", "alasan",
]  # fmt: skip


def steps(rest: Rest) -> list[Step]:
    """The changes asked about: of at most `PURSES` purses with a limit, those whose money is dearest."""
    instance, price = rest.view.instance, np.nan_to_num(rest.view.found.harga)
    limited = np.flatnonzero(instance.dana.pagu < NO_LIMIT)
    dearest = limited[np.lexsort((limited, -price[limited]))][:PURSES]
    found: list[Step] = []
    for purse in sorted(dearest.tolist()):
        tenth = int(instance.dana.pagu[purse]) // TENTH // MONEY_UNIT * MONEY_UNIT
        lack = _lacking(rest, purse)
        wanted = (Step(purse, MORE, tenth), Step(purse, CLASS, lack), Step(purse, LESS, -tenth))
        found += [step for step in wanted if step.sen]
    return found


def changed(instance: Instance, step: Step) -> Instance:
    """The problem with a purse changed."""
    pagu = instance.dana.pagu.copy()
    pagu[step.purse] += step.sen
    return replace(instance, dana=replace(instance.dana, pagu=pagu))


def _lacking(rest: Rest, purse: int) -> int:
    """Sen that the cheapest class or seat which only money keeps out lacks; 0 where there is none."""
    opening, own = rest.blocked.openings, rest.view.instance.dana
    lack = opening.biaya[purse] - rest.money[purse]
    waits = own.membayar[purse] & (lack > 0) & (opening.bebas[purse] >= opening.perlu[purse])
    return -(-int(lack[waits].min()) // MONEY_UNIT) * MONEY_UNIT if waits.any() else 0


def estimate(before: Found, step: Step, most: float) -> int | None:
    """By how much more a plan can be worth after a step than the one before it (units of `nilai`), by prices alone.

    `most` is what they allow for the money there is. A bound for more money holds for less.
    """
    price = float(before.harga[step.purse])
    if not isfinite(price):
        return None
    after = floor(most + max(price, 0.0) * step.sen)
    return (min(after, before.batas) if step.sen < 0 else after) - before.nilai


def differing(before: Found, found: Found, step: Step) -> tuple[int, int, int]:
    """By how much more the best plan is worth after a step (units of `nilai`): at least, as found, at most.

    More money never gives less, and a bound for more money holds for less.
    """
    bound = min(found.batas, before.batas) if step.sen < 0 else found.batas
    least, most = found.nilai - before.batas, bound - before.nilai
    return (
        (max(least, 0), found.nilai - before.nilai, most)
        if step.sen > 0
        else (least, found.nilai - before.nilai, min(most, 0))
    )


def _row(
    view: View, there: Instance, step: Step, found: Found | None, estimate: int | None
) -> dict[str, int | str | None]:
    before = view.found
    if found is None:
        return {"taksiran": estimate, "alasan": encoded(reason("plan_asked.jaminan_di_atas"))}
    least, seen, most = differing(before, found, step)
    every = there.kursi.ditutup
    return {
        "level_beda": int(every[found.kursi].sum() - every[before.kursi].sum()),
        "nilai_beda": seen,
        "nilai_beda_min": least,
        "nilai_beda_maks": most if estimate is None else min(most, estimate),
        "taksiran": estimate,
        "alasan": encoded(*bought(there, before, found, view.katalog.nama.names)),
    }
