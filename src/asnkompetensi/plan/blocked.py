"""Why possible seats are not taken: what stands between each and the plan as it is."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.data import NONE
from asnkompetensi.plan.causes import Sebab
from asnkompetensi.plan.groups import needed
from asnkompetensi.plan.instance import NO_LIMIT
from asnkompetensi.plan.rows_purses import paid
from asnkompetensi.plan.view import View, parts, totals

if TYPE_CHECKING:
    from asnkompetensi.plan.instance import Flags, Instance, Ints

_FREE = -1  # nothing of the person stands in the way
_NEVER = 99  # a purse that does not pay
_BY_PURSE = (Sebab.BATAS_LAIN, Sebab.DANA_TIDAK_CUKUP, Sebab.ANGKATAN_PENUH, Sebab.KURANG_PESERTA)


@dataclass(frozen=True, eq=False)
class Openings:
    """What one more person in a training would need of each purse: arrays purse x training.

    peminat   people who have a seat there that the purse may pay
    bebas     of them those who do not sit there, and whom nothing of their own keeps from it
    perlu     how many of these have to come: 1 where a class has a chair, else as many as one class more asks for
    biaya     sen that they cost
    keadaan   place of the cause in `_BY_PURSE`, the nearest to a seat first; `_NEVER` where the purse does not pay
    """

    peminat: Ints
    bebas: Ints
    perlu: Ints
    biaya: Ints
    keadaan: Ints


@dataclass(frozen=True, eq=False)
class Blocked:
    """The possible seats that a plan does not take."""

    view: View

    @property
    def _instance(self) -> Instance:
        return self.view.instance

    @cached_property
    def seats(self) -> Ints:
        """Their positions in the instance, rising."""
        return np.setdiff1d(np.arange(len(self._instance.kursi)), self.view.found.kursi, assume_unique=True)

    @cached_property
    def own(self) -> Ints:
        """What of the person stands in the way of each: a `Sebab`, the first in their order, or `_FREE`."""
        instance, every = self._instance, self._instance.kursi
        who, what = every.orang[self.seats], every.pelatihan[self.seats]
        mine = self.view.seats["orang"].to_numpy()
        often = np.bincount(mine, minlength=len(instance.unit))
        jp = totals(instance.kelas.jp[self.view.seats["pelatihan"]], mine, len(instance.unit))
        looks = (
            (Sebab.PELATIHAN_PENUH, often[who] >= instance.max_trainings),
            (Sebab.JP_PENUH, jp[who] + instance.kelas.jp[what] > instance.max_jp),
            (Sebab.KOMPETENSI_RANGKAP, self._served()),
            (Sebab.BENTROK_JADWAL, self._clashing(who, what)),
            (Sebab.BATAS_ABSEN, self._crowded()[instance.unit[who], what]),
        )
        found = np.full(len(self.seats), _FREE)
        for cause, is_so in reversed(looks):
            found[is_so] = cause
        return found

    @cached_property
    def openings(self) -> Openings:
        """What stands in the way of a further person, by purse and training."""
        instance, classes = self._instance, self._instance.kelas
        taken = np.zeros((len(instance.dana), len(classes)), np.int64)
        np.add.at(taken, (self.view.found.dana, self.view.seats["pelatihan"]), 1)
        held = needed(taken, classes.maksimum)
        free = self._payable(self.seats[self.own == _FREE])
        chair = taken < held * np.minimum(classes.maksimum, len(instance.unit) + 1)
        lacking = np.where(chair, 1, np.maximum((held + 1) * classes.minimum - taken, 1))
        price = lacking * classes.biaya_peserta + np.where(chair, 0, classes.biaya_angkatan)
        left = instance.dana.pagu - paid(self.view)
        state = np.zeros(taken.shape, np.int64)
        for cause, is_so in (
            (1, price > left[:, None]),
            (2, ~chair & (held.sum(axis=0) >= classes.angkatan)),
            (3, free < lacking),
        ):
            state[is_so] = cause
        everybody = self._payable(np.arange(len(instance.kursi)))
        return Openings(everybody, free, lacking, price, np.where(instance.dana.membayar, state, _NEVER))

    @cached_property
    def why(self) -> tuple[Ints, Ints]:
        """For each of `seats` the `Sebab`, and the purse that is nearest to paying it.

        Among purses the one whose way is the shortest counts: money before classes, the smallest lack of money.
        """
        instance, state = self._instance, self.openings.keadaan
        what = instance.kursi.pelatihan[self.seats]
        unit = instance.unit[instance.kursi.orang[self.seats]]
        lack = np.maximum(self.openings.biaya - (instance.dana.pagu - paid(self.view))[:, None], 0)
        best, purse, least = np.full(len(what), _NEVER), np.zeros(len(what), np.int64), np.zeros(len(what), np.int64)
        for number, own in enumerate(instance.dana.unit.tolist()):
            here, short = state[number, what], lack[number, what]
            nearer = ((own == NONE) | (own == unit)) & ((here < best) | ((here == best) & (short < least)))
            best, purse, least = (
                np.where(nearer, new, old) for new, old in ((here, best), (number, purse), (short, least))
            )
        by_purse = np.array(_BY_PURSE, np.int64)[np.minimum(best, len(_BY_PURSE) - 1)]
        return np.where(self.own == _FREE, by_purse, self.own), purse

    def _served(self) -> Flags:
        """Whether a seat serves a competency of its person that another seat closes."""
        every = self._instance.kursi
        row, place = parts(self._instance, self.seats)
        closed = np.unique(self.view.parts["celah"])
        gap = self.view.gap_of(every.orang[self.seats][row], every.kompetensi[place])
        found = np.zeros(len(self.seats), np.bool_)
        found[row[np.isin(gap, closed)]] = True
        return found

    def _clashing(self, who: Ints, what: Ints) -> Flags:
        """Whether another training of the person is on these days."""
        classes, taken = self._instance.kelas, self.view.seats
        found = np.zeros(len(who), np.bool_)
        dated = taken[classes.mulai[taken["pelatihan"]] != NONE]
        orang, pelatihan = dated["orang"].to_numpy(), dated["pelatihan"].to_numpy()
        first, last = np.searchsorted(orang, who), np.searchsorted(orang, who, side="right")
        for step in range(int((last - first).max(initial=0))):
            there = (first + step < last) & (classes.mulai[what] != NONE)
            other = pelatihan[np.minimum(first + step, max(len(orang) - 1, 0))]
            meet = (classes.mulai[what] <= classes.selesai[other]) & (classes.mulai[other] <= classes.selesai[what])
            found |= there & meet
        return found

    def _crowded(self) -> Flags:
        """Unit x training: whether as many of the unit are away as may be on some day of it."""
        instance, classes, taken = self._instance, self._instance.kelas, self.view.seats
        found = np.zeros((len(instance.hadir), len(classes)), np.bool_)
        if (instance.hadir == NO_LIMIT).all():
            return found
        dated = classes.mulai != NONE
        unit, training = taken["unit"].to_numpy(), taken["pelatihan"].to_numpy()
        for day in np.unique(classes.mulai[dated]):
            on = dated & (classes.mulai <= day) & (day <= classes.selesai)
            away = np.bincount(unit[on[training]], minlength=len(instance.hadir))
            found |= (away >= instance.hadir)[:, None] & on[None, :]
        return found

    def _payable(self, seats: Ints) -> Ints:
        """Purse x training: how many of some seats a purse may pay."""
        instance = self._instance
        what, unit = instance.kursi.pelatihan[seats], instance.unit[instance.kursi.orang[seats]]
        found = np.zeros((len(instance.dana), len(instance.kelas)), np.int64)
        for number, own in enumerate(instance.dana.unit.tolist()):
            mine = what if own == NONE else what[unit == own]
            found[number] = np.bincount(mine, minlength=len(instance.kelas)) * instance.dana.membayar[number]
        return found
