"""The fixed words of a comparison, as small whole numbers, and the names of the causes."""

from __future__ import annotations

from enum import IntEnum

# Why a gap is another one. What people take with them from one unit to another, before anything about them changed, is
# no cause: over all units it is nothing.
CAUSES = ("level_naik", "level_turun", "standar_berubah", "orang_pindah", "baru_dinilai", "tidak_lagi_dinilai",
          "datang", "keluar")  # fmt: skip
CARRIED = ("dibawa_masuk", "dibawa_keluar")
EFFECTS = tuple(f"akibat_{cause}" for cause in CAUSES)


class Keadaan(IntEnum):
    """What became of a person between two periods."""

    TETAP = 0
    PINDAH = 1
    DATANG = 2
    KELUAR = 3


class Arah(IntEnum):
    """Whether a unit or competency is better off, whatever was not assessed may turn out to be."""

    MEMBAIK = 0
    TETAP = 1
    MENURUN = 2
    BELUM_PASTI = 3
    TAK_TERBANDING = 4


class Perpindahan(IntEnum):
    """What people who are in another unit tell of the two units."""

    GANTI_NAMA = 0
    DIPECAH = 1
    DIGABUNG = 2
    DILEBUR = 3
    DIMEKARKAN = 4
    PINDAH = 5
