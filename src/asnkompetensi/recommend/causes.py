"""Why a gap has no offer: one cause for each, as a small whole number."""

from __future__ import annotations

from enum import IntEnum


class Cause(IntEnum):
    """The causes. Up to `SYARAT_AWAL` the levels alone decide, and so they hold for everybody with those levels."""

    ADA = 0  # there is an offer by level
    TIDAK_ADA = 1  # no training names the competency
    TERLALU_RENDAH = 2  # none leads above the level held
    SYARAT_AWAL = 3  # those that do ask for more than the level held
    PENSIUN = 4  # all begin after the person's pension
    PENSIUN_LEWAT = 5  # the pension began already
    KONTRAK = 6  # all begin after the contract ends
    KONTRAK_LEWAT = 7  # the contract ended already
    DIIKUTI = 8  # all were attended, and their certificates are valid
    CAMPURAN = 9  # some were attended, the others begin too late


LATE = (Cause.PENSIUN, Cause.PENSIUN_LEWAT, Cause.KONTRAK, Cause.KONTRAK_LEWAT, Cause.CAMPURAN)  # told with a day
