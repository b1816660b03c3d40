"""Whole classes from parts of classes: how many of each training each purse holds.

Rounding all at once loses what trainings mean to each other: who finds no chair in one takes another. So the parts that
are nearly whole are rounded first, the others are priced anew, and so on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.data import NONE

if TYPE_CHECKING:
    from asnkompetensi.plan.instance import Flags, Ints
    from asnkompetensi.plan.prices.scarce import Scarce
    from asnkompetensi.plan.prices.tariff import Floats

ALMOST = 1e-6


def lumpy(scarce: Scarce) -> Flags:
    """Purse x training: still open, and not to be had in parts: a class costs money, or there are few classes."""
    whole = scarce.instance.kelas.biaya_angkatan > 0
    whole[scarce.classes] = True
    found: Flags = (scarce.held == NONE) & (scarce.part > 0) & whole
    return found


def rounded(scarce: Scarce, people: Floats, portion: float) -> Ints:
    """Classes held by purse and training, where so many people would fill parts of classes (`NONE`: still open).

    Settled are those that were already, those that nobody would come to, and of the others the `portion` that is
    nearest to a whole number. Purses for everybody count together and divide their classes as they divide the people.
    """
    held, share = scarce.held.copy(), people * scarce.part
    money, number = scarce.money.copy(), scarce.number.copy()
    lots = sorted(_lots(scarce, share))
    idle = sum(total <= ALMOST for _, total, *_ in lots)
    for _, total, purses, training in lots[: idle + int(np.ceil((len(lots) - idle) * portion))]:
        price = int(scarce.instance.kelas.biaya_angkatan[training])
        wanted = _divided(share[list(purses), training], int(min(np.floor(total + 0.5), number[training])))
        for purse, count in zip(purses, wanted, strict=True):
            held[purse, training] = min(count, max(int(money[purse]), 0) // price) if price else count
            money[purse] -= held[purse, training] * price
            number[training] -= held[purse, training]
    return held


def _lots(scarce: Scarce, share: Floats) -> list[tuple[float, float, tuple[int, ...], int]]:
    """What is rounded together: how far it is from whole, classes, purses, training."""
    open_, common = lumpy(scarce), scarce.instance.dana.unit == NONE
    found = []
    for training in np.flatnonzero(open_.any(axis=0)).tolist():
        together = tuple(np.flatnonzero(open_[:, training] & common).tolist())
        alone = [(purse,) for purse in np.flatnonzero(open_[:, training] & ~common).tolist()]
        for purses in ([together] if together else []) + alone:
            total = float(share[list(purses), training].sum())
            found.append((abs(total - round(total)), total, purses, training))
    return found


def _divided(share: Floats, count: int) -> list[int]:
    """So many classes among purses, as near to their parts as whole classes are."""
    whole = np.floor(share + ALMOST).astype(np.int64)
    for _ in range(abs(count - int(whole.sum()))):
        if whole.sum() < count:
            whole[(share - whole).argmax()] += 1
        else:
            whole[np.where(whole > 0, share - whole, np.inf).argmin()] -= 1
    return [int(one) for one in whole]
