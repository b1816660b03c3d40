"""The search by prices: bounds, plans made from the prices that proved them, and better plans from these."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import isfinite
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.plan.ceiling import possible
from asnkompetensi.plan.clash import NoPlanError
from asnkompetensi.plan.greedy import greedy
from asnkompetensi.plan.instance import NO_LIMIT, Found
from asnkompetensi.plan.ledger import loaded
from asnkompetensi.plan.milp.run import Heeding
from asnkompetensi.plan.prices.answer import Crowd, proven
from asnkompetensi.plan.prices.choice import Things
from asnkompetensi.plan.prices.lower import lowered
from asnkompetensi.plan.prices.maker import Maker
from asnkompetensi.plan.prices.market import market
from asnkompetensi.plan.prices.promises import Promises
from asnkompetensi.plan.prices.scarce import Scarce
from asnkompetensi.plan.sound import sound

if TYPE_CHECKING:
    from collections.abc import Callable

    from asnkompetensi.model.plan import Effort, Watch
    from asnkompetensi.plan.instance import Instance, Ints, Prices
    from asnkompetensi.plan.prices.tariff import Floats

PLANS = 0.4  # of the time


def prices(instance: Instance, effort: Effort, watch: Watch, begun: Prices | None = None) -> Found:
    """A plan made from prices, and the bound that they prove.

    People choose alone once money, chairs and promises have a price; what they would choose is worth no less than any
    plan (:mod:`asnkompetensi.plan.prices.scarce`). The plan follows the same prices, class by whole class, and is
    bettered by trials. The same call gives the same answer unless time or a person ends it; Ctrl-C gives what there is.
    `begun` are good prices, where they are known already. `bukti` are the prices at which the bound is proven, `harga`
    those of money; NaN for purses without limit.
    Raises :class:`~asnkompetensi.plan.clash.NoPlanError` where no plan was found that keeps the guarantees.
    """
    search = _Search(instance, effort, watch if isinstance(watch, Heeding) else Heeding(watch), begun)
    try:
        search.begin()
        search.search()
    except KeyboardInterrupt:
        search.watch.ended = True
    return search.found()


@dataclass(eq=False)
class _Search:
    """The best plan so far (`nilai` below 0: none), the lowest bound, the prices of money."""

    instance: Instance
    effort: Effort
    watch: Heeding
    begun: Prices | None = None
    kursi: Ints = field(default_factory=lambda: np.zeros(0, np.int64))
    dana: Ints = field(default_factory=lambda: np.zeros(0, np.int64))
    nilai: int = -1
    batas: int = 0
    harga: Floats = field(default_factory=lambda: np.zeros(0))
    bukti: Prices | None = None

    def begin(self) -> None:
        """What is known without prices: no seats at all, what offices do by hand and have promised, an easy bound."""
        self.batas = possible(self.instance)
        self.harga = np.where(self.instance.dana.pagu < NO_LIMIT, 0.0, np.nan)
        self.take(self.kursi, self.dana)
        by_hand = greedy(self.instance)
        self.take(by_hand.kursi, by_hand.dana)
        if self.nilai < 0:
            ledger = loaded(self.instance, by_hand.kursi, by_hand.dana)
            free = np.zeros((len(self.instance.hadir), len(self.instance.kelas)))
            Promises(self.instance).mend(ledger, np.arange(len(self.instance.kursi)), free)
            self.take(*ledger.plan())

    def search(self) -> None:
        """Lower the bound, make plans from its prices, better the best of them."""
        scarce = Scarce(self.instance)
        crowd = Crowd(scarce, market(self.instance, scarce.allowed), Things(self.instance))
        if not len(crowd.people):
            self.lower(0)
            return
        maker = Maker(crowd, self.effort.seed, self.go_on)
        lowest = np.inf
        begun = None if self.begun is None else scarce.rows(self.begun)
        for exact, blurred in lowered(crowd, self.effort.seed, self.lowering(), begun):
            self.lower(proven(crowd, exact))
            if exact.value < lowest:
                lowest, self.bukti = exact.value, scarce.prices(exact.price)
                self.harga = np.where(self.instance.dana.pagu < NO_LIMIT, self.bukti.dana, np.nan)
            maker.hear(blurred)
        for ledger in maker.plans():
            self.take(*ledger.plan())
            if not self.go_on():
                return
        for ledger in maker.trials():
            self.take(*ledger.plan())
            if not self.go_on():
                return

    def go_on(self) -> bool:
        """Whether something is left to be done, and time to do it."""
        near = self.nilai >= 0 and (self.batas - self.nilai) * 10_000 <= self.effort.gap * self.batas
        return not near and not self.watch.stopped() and self.watch.left() > 0

    def lowering(self) -> Callable[[], bool]:
        """The same for the bound: a part of the time is for plans."""
        left = self.watch.left()
        kept = PLANS * left if isfinite(left) else 0.0
        return lambda: self.go_on() and self.watch.left() > kept

    def take(self, seats: Ints, purses: Ints) -> None:
        """A plan, where it is a better one and keeps every limit."""
        worth = int(self.instance.kursi.nilai[seats].sum())
        if worth > self.nilai and sound(self.instance, seats, purses):
            self.kursi, self.dana, self.nilai = seats, purses, worth
            self.tell()

    def lower(self, bound: int) -> None:
        """A further bound."""
        if bound < self.batas:
            self.batas = max(bound, self.nilai, 0)
            self.tell()

    def tell(self) -> None:
        """Say how far it is."""
        self.watch.tell(float(self.instance.worth(max(self.nilai, 0))), float(self.instance.worth(self.batas)))

    def found(self) -> Found:
        """The best plan so far. Raises `NoPlanError` where there is none."""
        if self.nilai < 0:
            raise NoPlanError(None)
        return Found(self.kursi, self.dana, self.nilai, max(self.batas, self.nilai), self.harga, "prices", self.bukti)
