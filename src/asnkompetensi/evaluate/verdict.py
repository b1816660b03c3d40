"""What can be said of each training: an effect was seen, none was seen, or the data are too few to say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.evaluate.correction import adjusted
from asnkompetensi.evaluate.effect import DOUBT, DRAWS, Effect, effect, tellable

if TYPE_CHECKING:
    from asnkompetensi.evaluate.groups import Groups

FEW = 5  # fewer people on either side tell nothing, and would tell of persons
COARSE = 1.0  # levels: where only a greater effect would be found, none seen is no answer
SMALL = 0.02  # what may be found after the correction
TRAININGS = 25  # so many for each that may be found can be told from the usual number of draws
_PLACES = Decimal("0.0001")


class Putusan(StrEnum):
    """The verdicts."""

    ADA_DAMPAK = "ada_dampak"
    TIDAK_TERLIHAT = "tidak_terlihat"
    DATA_KURANG = "data_kurang"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is said of a training; `dampak` is None where too few can be compared, `p` then too.

    `p` is the probability of the effect alone, `p_koreksi` that among all trainings judged, both with four places: the
    verdict is that of the printed number.
    """

    putusan: Putusan
    dampak: Effect | None = None
    p: Decimal | None = None
    p_koreksi: Decimal | None = None


def verdicts(compared: Sequence[Groups]) -> list[Verdict]:
    """The verdict of each training, all of them judged together."""
    enough = [nth for nth, groups in enumerate(compared) if _enough(groups)]
    effects = _effects([compared[nth] for nth in enough])
    corrected = adjusted(np.array([found.p for found in effects]))
    made = [Verdict(Putusan.DATA_KURANG) for _ in compared]
    for nth, found, p in zip(enough, effects, corrected.tolist(), strict=True):
        printed = _rounded(p)
        made[nth] = Verdict(_putusan(found, printed), found, _rounded(found.p), printed)
    return made


def _effects(compared: Sequence[Groups]) -> list[Effect]:
    """The effect of each training. The correction asks for finer probabilities where few of many may be found."""
    first = [effect(groups) for groups in compared]
    small = [nth for nth, found in enumerate(first) if found.p <= SMALL]
    times = -(-len(first) // (TRAININGS * len(small))) if small else 1
    if times > 1:
        for nth in small:
            first[nth] = effect(compared[nth], DRAWS * times)
    return first


def _enough(groups: Groups) -> bool:
    """Whether there is anything to judge; who gained how much has no part in that."""
    return min(groups.peserta, groups.pembanding) >= FEW and tellable(groups)


def _putusan(found: Effect, p: Decimal) -> Putusan:
    if p <= Decimal(str(DOUBT)) and found.dampak > 0:
        return Putusan.ADA_DAMPAK
    return Putusan.DATA_KURANG if found.terlihat > COARSE else Putusan.TIDAK_TERLIHAT


def _rounded(p: float) -> Decimal:
    """Four places; no probability is nothing."""
    return max(_PLACES, Decimal(repr(p)).quantize(_PLACES, ROUND_HALF_UP))
