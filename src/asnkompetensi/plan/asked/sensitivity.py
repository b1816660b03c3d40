"""Which seats of a plan stand: whether a best plan still has them when what it rests on is changed a little."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from asnkompetensi import law
from asnkompetensi.model.codes import words
from asnkompetensi.model.data import NONE
from asnkompetensi.model.kinds import LEVEL_UNIT, NUMBER_UNIT
from asnkompetensi.model.reason import Reason, encoded, reason
from asnkompetensi.model.verdicts import Stands, Uji, cause
from asnkompetensi.plan.asked.changes import Change, errors, weights
from asnkompetensi.plan.asked.forced import forced_loss
from asnkompetensi.plan.build import build
from asnkompetensi.plan.planned import Status

if TYPE_CHECKING:
    from asnkompetensi.plan.asked.search import Search
    from asnkompetensi.plan.instance import Found, Instance
    from asnkompetensi.plan.view import View

    Seat = tuple[int, int]  # person, training

FEW = 2_000  # possible seats up to which it is planned again
RUNS = 400  # plans that are made again
SHARES = 4  # each has so much of the time that is left
_CODES = ("orang_uji", "kompetensi", "unit_uji")
_NUMBERS = ("level_dimiliki", "level_uji", "bobot_uji", "hilang_min")
_COLUMNS = ("putusan", "tahan_level", "tahan_level_lain", "tahan_bobot", "uji", *_CODES, *_NUMBERS, "alasan")


def sensitivity_rows(
    view: View, offers: Iterable[pd.DataFrame], wrong: Callable[[], pd.DataFrame], search: Search
) -> pd.DataFrame:
    """One row per seat taken, as in `view.seats`.

    `putusan`: `bertahan`, if a best plan has the seat whichever one level is one higher or lower, and whichever one
    competency or unit counts half or double; `berubah`, if every best plan is without it under some such change, which
    is shown (`uji`, its cell or weight); else `belum_terbukti`. `tahan_level` (errors of levels of his own),
    `tahan_level_lain` (of those of others), `tahan_bobot`: for each kind of change, missing where it is not proven.
    `hilang_min`: what a plan with the seat is worth less then, at least (millionths; missing where the seat closes
    nothing, or no plan can hold it). `alasan`.
    """
    judge = _Judge(view, replace(search, effort=replace(search.effort, gap=0)))
    judge.alone()
    if judge.seats and judge.obstacle is None:
        judge.all(pd.concat([*offers], ignore_index=True), wrong())
    table = pd.DataFrame([judge.row(seat) for seat in judge.seats], columns=list(_COLUMNS))
    told = {name: table[name] for name in _COLUMNS}
    told |= {name: table[name].fillna(NONE).astype(np.int64) for name in _CODES}
    told |= {name: table[name].astype("Int64") for name in _NUMBERS}
    seats = view.seats[["orang", "unit", "jabatan", "pelatihan", "level_ditutup"]]
    return seats.assign(nilai=view.worth(view.seats["nilai"]), **told)


@dataclass(eq=False)
class _Judge:
    """What is known of each seat so far.

    salah    by kind of change: what turned a seat (columns of the result)
    ragu     by kind of change: seats of which one could not be decided
    jumlah   changes that were asked about: errors of levels, and weights
    runs     how many plans were made again
    """

    view: View
    search: Search
    salah: dict[tuple[Uji, Seat], dict[str, Any]] = field(default_factory=dict)
    ragu: set[tuple[Uji, Seat]] = field(default_factory=set)
    jumlah: Counter[Uji] = field(default_factory=Counter)
    runs: int = 0

    @cached_property
    def seats(self) -> list[Seat]:
        """Person and training of each seat of the plan."""
        return list(zip(*(self.view.seats[name].tolist() for name in ("orang", "pelatihan")), strict=True))

    @cached_property
    def obstacle(self) -> Reason | None:
        """Why nothing can be proven to stay."""
        if len(self.view.instance.kursi) > FEW:
            return reason("kepekaan.terlalu_besar", jumlah=len(self.view.instance.kursi), batas=FEW)
        return None if self.view.planned.status is Status.OPTIMAL else reason("kepekaan.belum_terbaik")

    def alone(self) -> None:
        """Seats for one competency that close one level of it at most: with one level more they close nothing."""
        highest = LEVEL_UNIT * max(level.angka for level in law.levels())
        parts = self.view.parts[~self.view.parts["baris"].duplicated(keep=False)]
        held = self.view.gaps["level_dimiliki"].to_numpy(np.int64)[parts["celah"].to_numpy()]
        gone = (parts["level_ditutup"].to_numpy() <= LEVEL_UNIT) & (held + LEVEL_UNIT <= highest)
        for row, competency, level in zip(parts["baris"][gone], parts["kompetensi"][gone], held[gone], strict=True):
            seat = self.seats[int(row)]
            cell = {"orang_uji": seat[0], "kompetensi": int(competency), "level_dimiliki": int(level)}
            self._turned(
                Uji.LEVEL, seat, {**cell, "level_uji": int(level) + LEVEL_UNIT}, reason("kepekaan.kursi_tiada")
            )

    def all(self, offers: pd.DataFrame, wrong: pd.DataFrame) -> None:
        """Plan again for each change that may turn a seat which still stands."""
        limits = self.view.planned.limits
        is_promised = limits.fair or limits.min_per_unit is not None
        taken = frozenset(self.seats)
        self._each(weights(offers, self.view.instance.unit))
        self._each(errors(offers, wrong, taken, is_promised=is_promised))

    def _each(self, changes: Iterable[Change]) -> None:
        for change in changes:
            self.jumlah[change.uji] += 1
            standing = [seat for seat in self.seats if (_kind(change, seat), seat) not in self.salah]
            if not change.is_harmless and standing and not self._decided(change, standing):
                self.ragu.update((_kind(change, seat), seat) for seat in standing)

    def _decided(self, change: Change, standing: list[Seat]) -> bool:
        """Whether it is known what a change does to all seats that still stand."""
        instance = build(self.view.planned.data, [change.tawaran], self.view.planned.limits)
        found = self._again(instance)
        if found is None or found.nilai != found.batas:
            return False
        places = _places(instance)
        there = set(found.kursi.tolist())
        for seat in standing:
            if seat not in places:
                self._turned(_kind(change, seat), seat, change.fakta, reason("kepekaan.kursi_tiada"))
            elif places[seat] not in there:
                self._forced(change, instance, found, seat, places[seat])
        return True

    def _again(self, instance: Instance) -> Found | None:
        """The best plan of another problem, of equals the one that has most seats of ours."""
        if not self._may_run():
            return None
        times = len(self.seats) + 1
        ours = [place for seat, place in _places(instance).items() if seat in set(self.seats)]
        worth = instance.kursi.nilai * times
        worth[ours] += 1
        found = self.search.again(replace(instance, kursi=replace(instance.kursi, nilai=worth)), SHARES)
        if found is None:
            return None
        return replace(found, nilai=int(instance.kursi.nilai[found.kursi].sum()), batas=found.batas // times)

    def _forced(self, change: Change, instance: Instance, found: Found, seat: Seat, place: int) -> None:
        """A seat that this best plan is without: whether another best plan has it."""
        loss = forced_loss(instance, found, place, self.search, SHARES) if self._may_run() else None
        if loss and loss.mustahil:
            self._turned(_kind(change, seat), seat, change.fakta, reason("kepekaan.kursi_mustahil"))
        elif loss and loss.paling_sedikit > 0:
            worth = int(instance.worth(loss.paling_sedikit) * NUMBER_UNIT / change.kali)
            told = reason("kepekaan.kursi_rugi", bilangan_nilai=worth)
            self._turned(_kind(change, seat), seat, {**change.fakta, "hilang_min": worth}, told)
        elif loss is None or loss.paling_banyak != 0:
            self.ragu.add((_kind(change, seat), seat))

    def _may_run(self) -> bool:
        self.runs += 1
        return self.runs <= RUNS and self.search.watch.left() > 0 and not self.search.watch.stopped()

    def _turned(self, uji: Uji, seat: Seat, facts: Any, told: Reason) -> None:  # noqa: ANN401
        self.salah.setdefault((uji, seat), {**facts, "uji": words(Uji)[uji], "alasan": told})

    def row(self, seat: Seat) -> dict[str, Any]:
        """What is known of a seat."""
        stands = {uji: self._stands(uji, seat) for uji in Uji}
        shown = next((dict(self.salah[uji, seat]) for uji in Uji if (uji, seat) in self.salah), {})
        if shown:
            shown["alasan"] = encoded(cause(shown, self.view.planned.data, "orang_uji"), shown["alasan"])
        else:
            shown["alasan"] = encoded(*self._told(seat))
        known = (
            Stands.BERUBAH if shown.get("uji") else Stands.BERTAHAN if all(stands.values()) else Stands.BELUM_TERBUKTI
        )
        flags = {f"tahan_{words(Uji)[uji]}": value for uji, value in stands.items()}
        return {"putusan": words(Stands)[known], **flags, **shown}

    def _stands(self, uji: Uji, seat: Seat) -> bool | None:
        if (uji, seat) in self.salah:
            return False
        return None if self.obstacle or (uji, seat) in self.ragu else True

    def _told(self, seat: Seat) -> Iterator[Reason]:
        """Why a seat that nothing turned stands, or is not proven to."""
        if self.obstacle:
            yield self.obstacle
        elif any((uji, seat) in self.ragu for uji in Uji):
            yield reason("kepekaan.belum_putus", jumlah=self.jumlah.total(), batas=RUNS)
        else:
            yield reason("kepekaan.kursi_bertahan", salah=self.jumlah[Uji.LEVEL], bobot=self.jumlah[Uji.BOBOT])


def _kind(change: Change, seat: Seat) -> Uji:
    """What a change is to a seat: an error of a level of its person, or of another's."""
    is_other = change.uji is Uji.LEVEL and change.fakta["orang_uji"] != seat[0]
    return Uji.LEVEL_LAIN if is_other else change.uji


def _places(instance: Instance) -> dict[Seat, int]:
    """By person and training the position of a seat."""
    pairs = zip(instance.kursi.orang.tolist(), instance.kursi.pelatihan.tolist(), strict=True)
    return {pair: place for place, pair in enumerate(pairs)}
