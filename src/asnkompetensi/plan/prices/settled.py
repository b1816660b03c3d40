"""Which classes are held, and prices of their chairs: at them nearly as many people come as there are chairs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.plan.prices.descent import descend
from asnkompetensi.plan.prices.held import rounded
from asnkompetensi.plan.prices.scarce import Scarce

if TYPE_CHECKING:
    from collections.abc import Callable

    from asnkompetensi.plan.prices.answer import Answer, Crowd
    from asnkompetensi.plan.prices.tariff import Floats

SOFTNESS = 0.3  # of the purses, in widths
PORTIONS = (0.4, 0.4, 0.5, 0.5, 1.0)  # of the trainings that are still open, of which classes are settled
AFRESH = 6  # answers asked each time
SHARPER = 0.3  # of the width in the end


def settled(
    crowd: Crowd, answer: Answer, effort: tuple[float, int, int], go_on: Callable[[], bool]
) -> tuple[Crowd, Answer]:
    """People who choose among the chairs of whole classes (`scarce.held`), and what they answer in the end.

    `answer` is theirs while all classes were open; `effort`: by how much people value seats differently, how many
    answers are asked when all classes are settled (once, and again with less difference), and the seed.
    """
    width, answers, seed = effort
    for portion in PORTIONS:
        before = crowd.scarce
        now = Scarce(before.instance, rounded(before, answer.payers.people(answer.seats), portion))
        crowd = replace(crowd, scarce=now)
        answer = _descended(crowd, _begun(before, now, answer.price), (width, AFRESH, seed), go_on)
    for wide in (width, width * SHARPER):
        answer = _descended(crowd, answer.price, (wide, answers, seed), go_on)
    return crowd, answer


def _descended(crowd: Crowd, price: Floats, effort: tuple[float, int, int], go_on: Callable[[], bool]) -> Answer:
    width, answers, seed = effort
    return descend(crowd.blurred(width, width * SOFTNESS, seed), price, answers, width, go_on)


def _begun(before: Scarce, now: Scarce, price: Floats) -> Floats:
    """Prices to begin with: of a chair what a seat with its part of a class cost above what it costs itself."""
    money, classes, chairs, rest = before.by_family(price)
    own = np.where(np.isfinite(now.cost), now.cost, 0.0)
    seat = np.where(before.held > 0, chairs, np.maximum(before.each(price) - money[:, None] * own, 0.0))
    kept = money[now.purses], classes[now.classes], seat[now.chairs], rest
    return np.concatenate(kept) * now.scale
