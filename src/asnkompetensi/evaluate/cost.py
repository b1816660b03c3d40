"""What the training of those who came has cost, by the prices of the catalogue."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from asnkompetensi.model.kinds import NUMBER_UNIT

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Cost:
    """How many classes were held, and the rupiah (in sen) that seats and classes cost; None where no price is known."""

    angkatan: int
    biaya: int | None


def cost(offer: Mapping[str, int | None], seats: int, days: int) -> Cost:
    """The cost of `seats` people who came on `days` different days.

    `offer` has `biaya_peserta` and `biaya_angkatan` (sen), `min_peserta` and `maks_peserta` (millionths), None for what
    the catalogue does not say. People of one day are a class, but no class has fewer people than the least, or more
    than the most: the history may name the day of each certificate. One price alone is the whole price.
    """
    most, least = offer["maks_peserta"], offer["min_peserta"]
    fewest = -(-seats * NUMBER_UNIT // most) if most else 1
    greatest = seats * NUMBER_UNIT // least if least else seats
    classes = max(min(days, greatest), fewest, 1)
    seat, whole = offer["biaya_peserta"], offer["biaya_angkatan"]
    if seat is None and whole is None:
        return Cost(classes, None)
    return Cost(classes, (seat or 0) * seats + (whole or 0) * classes)
