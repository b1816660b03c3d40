"""Plans made from prices: whole classes, people who choose among them, and trials to better the best plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.plan.instance import NO_LIMIT
from asnkompetensi.plan.ledger import Ledger, loaded
from asnkompetensi.plan.prices.fill import choose, complete
from asnkompetensi.plan.prices.held import held
from asnkompetensi.plan.prices.improve import improved
from asnkompetensi.plan.prices.promises import Promises

if TYPE_CHECKING:
    from collections.abc import Iterator

    from asnkompetensi.plan.instance import Ints
    from asnkompetensi.plan.prices.answer import Answer, Crowd

ROUNDS = 10  # in which people choose
WAYS = ((1, 0.01), (2, 0.01), (1, 0.03), (2, 0.003), (3, 0.003), (0, 0.03), (3, 0.01), (4, 0.003), (2, 0.03), (0, 0.01))
WORK = 2_500_000, 2, len(WAYS)  # seats looked at to make plans, fewest and most plans
TRIALS = 5_000_000, 8, 60  # seats looked at in trials, fewest and most trials


class Maker:
    """Plans from the prices of a crowd."""

    def __init__(self, crowd: Crowd, seed: int) -> None:
        self.crowd, self.seed = crowd, seed
        self.answers: list[Answer] = []
        self.promises = Promises(crowd.scarce.instance)
        self.everything = np.sort(crowd.people.seat)
        self.best: Ledger | None = None

    def hear(self, answer: Answer) -> None:
        """Further prices, and what people told a little apart choose at them."""
        self.answers.append(answer)

    def plans(self) -> Iterator[Ledger]:
        """Plans by different prices, with equals told apart by more or less."""
        answer = self.answers[0]
        classes = held(self.crowd.scarce, answer.payers.people(answer.seats))
        best = -1
        for stage, blur in WAYS[: _often(WORK, len(self.everything))]:
            ledger = self._plan(self.answers[min(stage, len(self.answers) - 1)], blur, classes)
            seats, _ = ledger.plan()
            worth = int(self.crowd.scarce.instance.kursi.nilai[seats].sum())
            if worth > best and self.promises.kept(ledger):
                best, self.best = worth, ledger
            yield ledger

    def trials(self) -> Iterator[Ledger]:
        """The best of these plans, bettered."""
        if self.best is None:
            return
        ledger = loaded(self.crowd.scarce.instance, *self.best.plan())
        cost, _ = self.crowd.scarce.tariff(self.answers[-1].price)
        random = np.random.default_rng(self.seed)
        trials = _often(TRIALS, len(self.everything))
        last = -1
        for worth in improved(ledger, self.promises, self.everything, cost, trials, random):
            if worth > last:
                last = worth
                yield ledger

    def _plan(self, answer: Answer, blur: float, classes: Ints) -> Ledger:
        scarce = self.crowd.scarce
        cost, _ = scarce.tariff(answer.price)
        ledger = Ledger(scarce.instance)
        ledger.most = classes.copy()
        unit = float(self.crowd.people.worth.mean())
        choose(self.crowd.blurred(blur * unit, 0.0, self.seed), ledger, cost, ROUNDS)
        complete(ledger, self.everything, cost)
        ledger.most = np.full_like(classes, NO_LIMIT)
        complete(ledger, self.everything, cost)
        self.promises.mend(ledger, self.everything, cost)
        return ledger


def _often(work: tuple[int, int, int], seats: int) -> int:
    """How often something is done that looks at so many seats each time."""
    total, least, most = work
    return min(max(total // max(seats, 1), least), most)
