"""Whether a decision stands when what it rests on is changed a little, and what was changed."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from asnkompetensi.model.kinds import NUMBER_UNIT
from asnkompetensi.model.reason import Reason, reason

if TYPE_CHECKING:
    from asnkompetensi.model.data import Data

HALF, DOUBLE = NUMBER_UNIT // 2, 2 * NUMBER_UNIT  # the other weights that are tried, in millionths


class Stands(IntEnum):
    """What is known of a decision: no change that was asked about turns it, one does, or it is not proven."""

    BERTAHAN = 0
    BERUBAH = 1
    BELUM_TERBUKTI = 2


class Uji(IntEnum):
    """What is changed: one level that was assessed (for what is about a person: his, or another's), or a weight."""

    LEVEL = 0
    LEVEL_LAIN = 1
    BOBOT = 2


def cause(changed: Mapping[str, Any], data: Data, person: str) -> Reason:
    """What was changed, as a sentence.

    `changed` has codes and levels: `person` (the name of that column), `kompetensi`, `level_dimiliki`, `level_uji` of a
    cell; or `unit_uji`, else `kompetensi`, and `bobot_uji` (`HALF` or `DOUBLE`).
    """
    if person in changed:
        who, what = str(data.pegawai["nama"].iloc[changed[person]]), data.kompetensi.names[changed["kompetensi"]]
        levels = {name: int(changed[name]) for name in ("level_dimiliki", "level_uji")}
        return reason("kepekaan.level", nama=who, kompetensi=what, **levels)
    names, code = (data.unit, "unit_uji") if "unit_uji" in changed else (data.kompetensi, "kompetensi")
    return reason(
        "kepekaan.setengah" if changed["bobot_uji"] == HALF else "kepekaan.dua_kali", nama=names.names[changed[code]]
    )
