"""Whether a decision stands when what it rests on is changed a little, and what was changed."""

from __future__ import annotations

from enum import IntEnum

from asnkompetensi.model.kinds import NUMBER_UNIT

HALF, DOUBLE = NUMBER_UNIT // 2, 2 * NUMBER_UNIT  # the other weights that are tried, in millionths


class Stands(IntEnum):
    """What is known of a decision: no change that was asked about turns it, one does, or it is not proven."""

    BERTAHAN = 0
    BERUBAH = 1
    BELUM_TERBUKTI = 2


class Uji(IntEnum):
    """What is changed: one level that was assessed, or how much a competency or unit counts."""

    LEVEL = 0
    BOBOT = 1
