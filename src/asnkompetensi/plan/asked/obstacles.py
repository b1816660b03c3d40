"""What stands between one seat and the plan, with the names and numbers of the case."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.data import NONE
from asnkompetensi.model.kinds import MONEY_UNIT, NUMBER_UNIT
from asnkompetensi.model.reason import Reason, reason
from asnkompetensi.plan.causes import Sebab
from asnkompetensi.plan.rows_purses import shadow_prices

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from asnkompetensi.plan.instance import Instance, Ints
    from asnkompetensi.plan.rest import Rest

MILLION = 1_000_000 * MONEY_UNIT
HUNDREDTH = NUMBER_UNIT // 100  # to which numbers in a sentence are rounded


def obstacle(rest: Rest, seat: int, cause: Sebab, purse: int) -> Iterator[Reason]:
    """Why the plan does not take a seat (position), given the `Sebab` and the purse that is nearest to paying it."""
    told = _TOLD.get(cause)
    code = rest.view.katalog.nama.names[int(rest.view.instance.kursi.pelatihan[seat])]
    if told is None:
        yield reason(f"plan.kursi_{cause.name.lower()}", pelatihan=code)
    else:
        yield from told(rest, seat, purse, code)


def _served(rest: Rest, seat: int, _: int, code: str) -> Iterator[Reason]:
    """Another training of his closes the same competency."""
    instance, names = rest.view.instance, rest.view.planned.data.kompetensi.names
    served = set(_parts(instance, seat))
    for other in _own(rest, seat).tolist():
        shared = sorted(served.intersection(_parts(instance, other)))
        if shared:
            kode = rest.view.katalog.nama.names[int(instance.kursi.pelatihan[other])]
            yield reason("plan_asked.sudah_ditutup", pelatihan=code, lain=kode, kompetensi=names[shared[0]])


def _clashing(rest: Rest, seat: int, _: int, code: str) -> Iterator[Reason]:
    """Another training of his is on these days."""
    instance, classes = rest.view.instance, rest.view.instance.kelas
    what = int(instance.kursi.pelatihan[seat])
    for other in instance.kursi.pelatihan[_own(rest, seat)].tolist():
        dated = classes.mulai[other] != NONE
        if dated and classes.mulai[what] <= classes.selesai[other] and classes.mulai[other] <= classes.selesai[what]:
            kode = rest.view.katalog.nama.names[other]
            days = {"hari_mulai": int(classes.mulai[what]), "hari_selesai": int(classes.selesai[what])}
            yield reason("plan_asked.bentrok", pelatihan=code, lain=kode, **days)


def _hours(rest: Rest, seat: int, _: int, code: str) -> Iterator[Reason]:
    """The JP would be too many."""
    instance = rest.view.instance
    jp = instance.kelas.jp
    had = int(jp[instance.kursi.pelatihan[_own(rest, seat)]].sum())
    own = int(jp[instance.kursi.pelatihan[seat]])
    known = {"bilangan_jp": own, "bilangan_ada": had, "bilangan_batas": instance.max_jp}
    yield reason("plan_asked.jp_penuh", pelatihan=code, **known)


def _few(rest: Rest, seat: int, purse: int, code: str) -> Iterator[Reason]:
    """No class of it reaches its minimum."""
    opening, training = rest.blocked.openings, int(rest.view.instance.kursi.pelatihan[seat])
    free, needed = int(opening.bebas[purse, training]), int(opening.perlu[purse, training])
    yield reason("plan.kursi_kurang_peserta", pelatihan=code, bebas=free, perlu=needed)


def _full(rest: Rest, seat: int, _: int, code: str) -> Iterator[Reason]:
    """All classes are full; the last of those who sit there is worth so much."""
    view, every = rest.view, rest.view.instance.kursi
    there = view.found.kursi[every.pelatihan[view.found.kursi] == every.pelatihan[seat]]
    worth = view.worth(np.array([every.nilai[there].min(), every.nilai[seat]])).tolist()
    yield reason("plan_asked.kelas_penuh", pelatihan=code, bilangan_terendah=worth[0], bilangan_nilai=worth[1])


def _poor(rest: Rest, seat: int, purse: int, code: str) -> Iterator[Reason]:
    """The money that is left does not pay it; what a million rupiah brings there where its price is no lower."""
    view, opening = rest.view, rest.blocked.openings
    training = int(view.instance.kursi.pelatihan[seat])
    cost, needed = int(opening.biaya[purse, training]), int(opening.perlu[purse, training])
    several = "_angkatan" if needed > 1 else ""
    facts = {"uang_biaya": cost, "uang_sisa": int(rest.money[purse])}
    yield reason(f"plan.kursi_dana_tidak_cukup{several}", pelatihan=code, **facts, perlu=needed)
    price = shadow_prices(view)[purse]
    if cost and not np.isnan(view.found.harga[purse]):
        brings = view.instance.worth(_best(rest, purse, training, needed)) * MILLION / cost * NUMBER_UNIT
        if brings <= price:
            here, elsewhere = (round(number / HUNDREDTH) * HUNDREDTH for number in (brings, price))
            yield reason("plan_asked.hasil_per_juta", bilangan_hasil=here, bilangan_harga=int(elsewhere))


def _best(rest: Rest, purse: int, training: int, count: int) -> int:
    """What the best so many of those are worth whom nothing of their own keeps out of a training of a purse."""
    instance, free = rest.view.instance, rest.blocked.seats[rest.blocked.own < 0]
    own = int(instance.dana.unit[purse])
    unit = instance.unit[instance.kursi.orang[free]]
    there = free[(instance.kursi.pelatihan[free] == training) & ((own == NONE) | (unit == own))]
    return int(np.sort(instance.kursi.nilai[there])[::-1][:count].sum())


def _own(rest: Rest, seat: int) -> Ints:
    """The seats that the person of a seat has."""
    taken, every = rest.view.found.kursi, rest.view.instance.kursi
    found: Ints = taken[every.orang[taken] == every.orang[seat]]
    return found


def _parts(instance: Instance, seat: int) -> list[int]:
    every = instance.kursi
    found: list[int] = every.kompetensi[every.awal[seat] : every.awal[seat + 1]].tolist()
    return found


_TOLD: dict[Sebab, Callable[[Rest, int, int, str], Iterator[Reason]]] = {
    Sebab.KOMPETENSI_RANGKAP: _served,
    Sebab.BENTROK_JADWAL: _clashing,
    Sebab.JP_PENUH: _hours,
    Sebab.KURANG_PESERTA: _few,
    Sebab.ANGKATAN_PENUH: _full,
    Sebab.DANA_TIDAK_CUKUP: _poor,
}
