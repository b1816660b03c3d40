"""How much a row counts by its `tingkat` (contract, section 6, "Weight")."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.fold import fold
from asnkompetensi.resolve.texts import texts

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.model.table import Table

PLAIN = 1
_WEIGHTS = {"mutlak": 3, "penting": 2, "perlu": 1}


def weights(table: Table) -> NDArray[np.int32]:
    """The weight of each row; a blank or unknown `tingkat` weighs 1."""
    found = texts(table.frame, "tingkat").mapped(lambda word: _WEIGHTS.get(fold(word), PLAIN))
    return np.maximum(found, np.int32(PLAIN))
