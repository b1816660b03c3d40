"""Whole classes from parts of classes: how many of each training each purse holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.data import NONE
from asnkompetensi.plan.instance import NO_LIMIT

if TYPE_CHECKING:
    from asnkompetensi.plan.instance import Ints
    from asnkompetensi.plan.prices.scarce import Scarce
    from asnkompetensi.plan.prices.tariff import Floats

LEAST = 0.3  # a smaller part of a class is not rounded up
ALMOST = 1e-6


def held(scarce: Scarce, people: Floats) -> Ints:
    """Classes by purse and training for so many people: whole ones, then parts of classes, the largest first.

    All are paid when full. A part that several purses for everybody pay together counts for the one that pays most of
    it, and is paid by another where that one has no money for a full class.
    """
    share = people * scarce.part
    share *= np.minimum(1.0, _ratio(np.minimum(scarce.number, NO_LIMIT), share.sum(axis=0)))
    share *= np.minimum(1.0, _ratio(scarce.money, (share * scarce.full).sum(axis=1)))[:, None]
    count = np.floor(share + ALMOST).astype(np.int64)
    money, number = scarce.money - (count * scarce.full).sum(axis=1), scarce.number - count.sum(axis=0)
    common = np.flatnonzero(scarce.instance.dana.unit == NONE)
    for purse, training in _parts(share - count, common):
        for payer in (purse, *(common.tolist() if purse in common else ())):
            if scarce.part[payer, training] and number[training] > 0 and money[payer] >= scarce.full[payer, training]:
                count[payer, training] += 1
                number[training] -= 1
                money[payer] -= scarce.full[payer, training]
                break
    return count


def _parts(rest: Floats, common: Ints) -> list[tuple[int, int]]:
    """Purse and training of each class to be had by rounding up, the largest part first."""
    rest = np.maximum(rest, 0.0)
    if len(common):
        together, most = rest[common].sum(axis=0), rest[common].argmax(axis=0)
        rest[common] = 0.0
        rest[common[most], np.arange(rest.shape[1])] = together
    found = []
    for purse, training in np.argwhere(rest >= LEAST).tolist():
        part = float(rest[purse, training])
        while part >= LEAST:
            found.append((-part, purse, training))
            part -= 1.0
    return [(purse, training) for _, purse, training in sorted(found)]


def _ratio(amount: Floats | Ints, used: Floats) -> Floats:
    """How much of what is used there is; infinite where nothing is used."""
    return np.where(used > 0, amount / np.where(used > 0, used, 1.0), np.inf)
