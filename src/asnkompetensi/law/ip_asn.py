"""The points that training of 20 JP gives in the Indeks Profesionalitas ASN (PermenPANRB 38/2018)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from asnkompetensi.law.entries import Sourced, entries
from asnkompetensi.law.values import DEFAULT
from asnkompetensi.model.fold import fold
from asnkompetensi.model.kinds import HUNDREDTH_UNIT, NUMBER_UNIT
from asnkompetensi.model.rules import Basis

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

ANY = "*"


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingPoints(Sourced):
    """What training of so many JP gives at most, in hundredths of a point, to people of some classes of jabatan."""

    kunci: str
    kelas: tuple[str, ...]
    perseratus: int
    jp: int


def most_training_points(kelas: str) -> int:
    """The points (hundredths) for training, at most, of a class of jabatan; of an unknown one the lower."""
    by_class = _by_class()
    return by_class.get(fold(kelas), by_class[ANY]).perseratus


def training_points(jp: NDArray[np.int64], most: NDArray[np.int64]) -> NDArray[np.int64]:
    """The points (hundredths, rounded down) for so many JP (millionths) in a year, of people who can have `most`."""
    whole = _by_class()[ANY].jp * NUMBER_UNIT
    return jp.clip(0, whole) * most // whole


def training_points_basis() -> tuple[Basis, ...]:
    """What the estimate rests on."""
    return tuple(
        Basis(one.kunci, f"{one.perseratus / HUNDREDTH_UNIT:g}", one.dasar, one.keyakinan.value, DEFAULT)
        for one in entries("ip_asn", "diklat", TrainingPoints)
    )


@cache
def _by_class() -> dict[str, TrainingPoints]:
    found = entries("ip_asn", "diklat", TrainingPoints)
    return {kelas if kelas == ANY else fold(kelas): one for one in found for kelas in one.kelas}
