"""Plans made from prices: whole classes, people who choose among them, and trials to better the best plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.data import NONE
from asnkompetensi.plan.instance import NO_LIMIT
from asnkompetensi.plan.ledger import Ledger, loaded
from asnkompetensi.plan.prices.changes import Reach
from asnkompetensi.plan.prices.fill import choose, complete
from asnkompetensi.plan.prices.improve import improved
from asnkompetensi.plan.prices.promises import Promises
from asnkompetensi.plan.prices.settled import settled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from asnkompetensi.plan.prices.answer import Answer, Crowd

STEP = 0.03  # mean worths by which a seat that was refused becomes dearer
WAYS = ((3, 0.03, 0.01), (2, 0.03, 0.01), (3, 0.1, 0.03), (0, 0.03, 0.01), (1, 0.1, 0.03), (0, 0.1, 0.03))
ANSWERS = 2_500_000, 12, 40  # seats looked at for prices of chairs, fewest and most answers
WORK = 1_000_000, 1, len(WAYS)  # seats looked at to make plans, fewest and most plans
TRIALS = 1_000_000, 1, 60  # seats looked at in trials, fewest and most trials


class Maker:
    """Plans from the prices of a crowd."""

    def __init__(self, crowd: Crowd, seed: int, go_on: Callable[[], bool]) -> None:
        self.crowd, self.seed, self.go_on = crowd, seed, go_on
        self.answers: list[Answer] = []
        self.promises = Promises(crowd.scarce.instance)
        self.everything = np.sort(crowd.people.seat)
        self.best: Ledger | None = None

    def hear(self, answer: Answer) -> None:
        """Further prices, and what people told a little apart choose at them."""
        self.answers.append(answer)

    def plans(self) -> Iterator[Ledger]:
        """Plans by different prices (`WAYS`: whose, and by how much people value seats differently)."""
        best = -1
        for stage, width, blur in WAYS[: _often(WORK, len(self.everything))]:
            ledger = self._plan(self.answers[min(stage, len(self.answers) - 1)], width, blur)
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
        money, *_ = self.crowd.scarce.by_family(self.answers[-1].price)
        random = np.random.default_rng(self.seed)
        trials = _often(TRIALS, len(self.everything))
        last = -1
        reach = Reach(self.crowd.scarce.instance, self.everything)
        for worth in improved(ledger, self.promises, reach, (cost, money), trials, random, self.go_on):
            if worth > last:
                last = worth
                yield ledger

    def _plan(self, answer: Answer, width: float, blur: float) -> Ledger:
        """The plan of the classes that some prices fill: chairs are priced, taken, and what is left is spent."""
        scarce, unit = self.crowd.scarce, float(self.crowd.people.worth.mean())
        answers = _often(ANSWERS, len(self.everything))
        people, end = settled(self.crowd, answer, (width * unit, answers, self.seed), self.go_on)
        cost, _ = people.scarce.tariff(end.price)
        ledger = Ledger(scarce.instance)
        ledger.wish = end.payers.people(end.seats)
        ledger.most = np.where(people.scarce.held == NONE, NO_LIMIT, people.scarce.held)
        choose(people.blurred(blur * unit, 0.0, self.seed), ledger, cost, STEP * unit)
        complete(ledger, self.everything, cost)
        ledger.most = np.full_like(ledger.most, NO_LIMIT)
        cost, _ = scarce.tariff(answer.price)
        complete(ledger, self.everything, cost)
        self.promises.mend(ledger, self.everything, cost)
        return ledger


def _often(work: tuple[int, int, int], seats: int) -> int:
    """How often something is done that looks at so many seats each time."""
    total, least, most = work
    return min(max(total // max(seats, 1), least), most)
