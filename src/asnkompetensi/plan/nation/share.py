"""Shared money, divided: whole sen to every instansi, all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from asnkompetensi.plan.instance import Ints
    from asnkompetensi.plan.prices.tariff import Floats


def lifted(part: Ints, need: Ints, pagu: Ints) -> Ints:
    """Shares that hold what each needs, which is no more than there is; the rest goes by what each had above that."""
    found: Ints = need + shares(np.maximum(part - need, 0).astype(np.float64), pagu - need.sum(axis=0))
    return found


def shares(spent: Floats, pagu: Ints) -> Ints:
    """Instansi x purse (sen): all of each purse, in the proportions in which it would be spent at its price.

    Of a purse that nobody would spend everybody gets as much. What float64 leaves of it goes to the first.
    """
    wish = np.where(spent.sum(axis=0) > 0, np.maximum(spent, 0.0), 1.0)
    part: Ints = np.floor(pagu * (wish / wish.sum(axis=0)) * (1 - 2.0**-50)).astype(np.int64)
    part[0] += pagu - part.sum(axis=0)
    return part
