"""Small planning problems of every shape, and changes of them: other money, one purse, fewer seats, other numbers."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import strategies as st

from asnkompetensi.model.data import NONE
from asnkompetensi.plan.instance import NO_LIMIT, Instance, Purses, Seats
from tests.plan.made import made
from tests.plan.tiny import tiny

SEEDS = st.integers(0, 2**32 - 1)
tinies = st.builds(tiny, SEEDS)  # of which every plan can be looked at


@st.composite
def problems(draw: st.DrawFn, people: int = 12, *, promised: bool = True) -> Instance:
    """A problem of up to so many people and ten trainings; with guarantees and fair shares only where `promised`."""
    one = made(
        draw(SEEDS),
        draw(st.integers(1, people)),
        draw(st.integers(1, 10)),
        competencies=draw(st.integers(1, 6)),
        purses=draw(st.integers(1, 3)),
        units=draw(st.integers(1, 3)),
        dated=draw(st.sampled_from([0.0, 0.5, 1.0])),
        double=draw(st.sampled_from([0.0, 0.5])),
        guarantee=draw(st.integers(0, 1)) if promised else 0,
        fair=draw(st.booleans()) if promised else False,
        away=draw(st.sampled_from([None, 10, 50])),
        money=draw(st.sampled_from([0.0, 0.05, 0.2, 1.0])),
    )
    if draw(st.booleans()):
        one = replace(one, kursi=_narrow(one.kursi))
    jp, often = draw(st.sampled_from([10, 30, 40, 80])), draw(st.integers(1, 4))
    return replace(one, max_jp=jp * 1_000_000, max_trainings=often)


def _narrow(seats: Seats) -> Seats:
    """Codes as those of a real agency are kept."""
    codes = {name: getattr(seats, name).astype(np.int32) for name in ("orang", "pelatihan", "kompetensi")}
    return replace(seats, **codes)


def with_money(instance: Instance, money: list[int]) -> Instance:
    """So many sen in each purse."""
    return replace(instance, dana=replace(instance.dana, pagu=np.array(money, np.int64)))


def merged(instance: Instance) -> Instance:
    """One purse with all the money, that may pay whatever any of them may."""
    money = min(sum(instance.dana.pagu.tolist()), NO_LIMIT)
    pays = np.ones((1, len(instance.kelas)), np.bool_)
    return replace(instance, dana=Purses(np.array([money]), np.array([NONE]), pays))


def kept(instance: Instance, seats: np.ndarray) -> Instance:
    """Only some of the seats (flags)."""
    old = instance.kursi
    parts = np.repeat(seats, np.diff(old.awal))
    begin = np.append(0, np.cumsum(np.diff(old.awal)[seats]))
    one = (old.orang[seats], old.pelatihan[seats], old.nilai[seats], old.ditutup[seats])
    return replace(instance, kursi=Seats(*one, begin, old.kompetensi[parts], old.bagian[parts]))


def renumbered(instance: Instance, order: list[int]) -> Instance:
    """The same problem, in which training `order[i]` has the number `i`."""
    new = np.argsort(order)
    old, classes = instance.kursi, instance.kelas
    place = np.lexsort((new[old.pelatihan], old.orang))
    parts = [np.arange(old.awal[seat], old.awal[seat + 1]) for seat in place.tolist()]
    part = np.concatenate([np.zeros(0, np.int64), *parts])
    begin = np.append(0, np.cumsum(np.diff(old.awal)[place]))
    one = (old.orang[place], new[old.pelatihan[place]], old.nilai[place], old.ditutup[place])
    return replace(
        instance,
        kursi=Seats(*one, begin, old.kompetensi[part], old.bagian[part]),
        kelas=type(classes)(**{name: column[order] for name, column in vars(classes).items()}),
        dana=replace(instance.dana, membayar=instance.dana.membayar[:, order]),
    )
