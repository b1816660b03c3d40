"""Prices of chairs once it is settled which classes are held: at them nearly as many come as there are chairs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.plan.prices.descent import descend
from asnkompetensi.plan.prices.scarce import Scarce

if TYPE_CHECKING:
    from collections.abc import Callable

    from asnkompetensi.plan.instance import Ints
    from asnkompetensi.plan.prices.answer import Crowd
    from asnkompetensi.plan.prices.tariff import Floats

SOFTNESS = 0.1  # of the purses, in widths


def settled(
    crowd: Crowd, price: Floats, classes: Ints, effort: tuple[float, int, int], go_on: Callable[[], bool]
) -> tuple[Crowd, Floats]:
    """People who choose among the chairs of `classes` (purse x training), and what a seat costs (unit x training).

    `price` is that of the rows while all classes were open, where the search begins; `effort`: by how much people value
    seats differently, how many answers are asked, and the seed.
    """
    width, answers, seed = effort
    scarce = Scarce(crowd.scarce.instance, classes)
    people = replace(crowd, scarce=scarce)
    told = people.blurred(width, width * SOFTNESS, seed)
    end = descend(told, _begun(crowd.scarce, scarce, price), answers, width, go_on)
    return people, scarce.tariff(end.price)[0]


def _begun(before: Scarce, now: Scarce, price: Floats) -> Floats:
    """Prices to begin with: of a chair what a seat with its part of a class cost; promises and days as they were."""
    each = before.each(price)[now.chairs]
    rest = len(before.purses) + len(before.classes)
    kept = (price / before.scale)[rest:]
    return np.concatenate([each, kept]) * now.scale
