"""How much a level counts by the unit of the person whose gap it closes (contract, section 6, "Weight")."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.data import NONE
from asnkompetensi.model.kinds import NUMBER_UNIT

if TYPE_CHECKING:
    from asnkompetensi.model.data import Data
    from asnkompetensi.plan.instance import Ints

_FULL = 100 * NUMBER_UNIT  # the highest service index


def unit_weights(data: Data, *, ikm: bool) -> Ints:
    """By unit, in millionths: its `prioritas`; with `ikm` times 2 - ikm / 100, half up, where its index is known."""
    weight = np.array(data.prioritas, np.int64)
    if not ikm or not data.ikm:
        return weight
    index = np.array(data.ikm, np.int64)
    factor = np.where(index == NONE, _FULL, 2 * _FULL - index)
    return (2 * weight * factor + _FULL) // (2 * _FULL)
