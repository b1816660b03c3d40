"""The lowest bound: from prices of a few people who value seats very differently to those of all, as they are.

Where many value two seats alike, all of them change from one to the other at one price: no step of a smooth method
finds such an edge. So people are told apart by a little chance first, and by less and less of it in the end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.plan.prices.descent import descend

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from asnkompetensi.plan.prices.answer import Answer, Crowd
    from asnkompetensi.plan.prices.tariff import Floats

SAMPLE, HALF = 3_000, 16_000  # people who stand for all
MONEY = (0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 1.0, 1.5, 2.0, 3.0, 5.0)  # first prices of money: mean worths for a mean cost
FIRST = ((1.0, 40), (0.2, 40), (0.05, 40))  # width (in mean worths), and answers, of a few
THEN = ((0.1, 20, HALF), (0.03, 20, HALF), (0.03, 12, 0), (0.01, 12, 0))  # of more, then (0) of all
BEGUN = ((0.1, 8, 0), (0.03, 8, 0), (0.01, 8, 0))  # the same where good prices are known
SOFTNESS = 0.1  # of the purses, in widths


def lowered(
    crowd: Crowd, seed: int, go_on: Callable[[], bool], begun: Floats | None = None
) -> Iterator[tuple[Answer, Answer]]:
    """Step by step, what all people answer at better prices: as they are, and told apart by a little chance.

    The first shows the bound, the second is nearest to what can be had: few of its rows are overdrawn. `begun`: prices
    that are good already.
    """
    few, more = crowd.sample(SAMPLE), crowd.sample(HALF)
    unit = float(crowd.people.worth.mean())
    price = _money(few, unit) if begun is None else begun
    for width, answers in FIRST if begun is None else ():
        price = _descended(few, price, (width * unit, answers), seed, go_on).price
    for width, answers, some in THEN if begun is None else BEGUN:
        blurred = _descended(more if some else crowd, price, (width * unit, answers), seed, go_on)
        price = blurred.price
        yield crowd.answer(price), blurred
        if not go_on():
            return


def _descended(crowd: Crowd, price: Floats, step: tuple[float, int], seed: int, go_on: Callable[[], bool]) -> Answer:
    width, answers = step
    return descend(crowd.blurred(width, width * SOFTNESS, seed), price, answers, width, go_on)


def _money(crowd: Crowd, unit: float) -> Floats:
    """The best prices among those at which only money costs anything, for every purse the same."""
    scarce = crowd.scarce
    payable = np.isfinite(scarce.cost)
    mean = float(scarce.cost[payable].mean()) if payable.any() else 0.0
    money = np.zeros(len(scarce.amount))
    money[: len(scarce.purses)] = scarce.scale[: len(scarce.purses)] * unit / max(mean, 1.0)
    answers = [crowd.answer(money * part) for part in (0.0, *(MONEY if money.any() else ()))]
    return min(answers, key=lambda answer: answer.value).price
