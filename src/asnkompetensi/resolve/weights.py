"""How much a row counts by its `tingkat` (contract, section 6, "Weight")."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi import law
from asnkompetensi.resolve.texts import texts

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.model.table import Table

PLAIN = 1


def weights(table: Table) -> NDArray[np.int32]:
    """The weight of each row; a blank or unknown `tingkat` weighs 1."""
    found = texts(table.frame, "tingkat").mapped(law.weight)
    return np.maximum(found, np.int32(PLAIN))
