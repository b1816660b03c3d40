"""Why a gap stays open: one cause for each, the farthest from a seat first."""

from __future__ import annotations

from enum import IntEnum


class Sebab(IntEnum):
    """The causes. Up to `TIDAK_BERHAK` there is no seat at all; those after it stand between a seat and its person."""

    KATALOG_KOSONG = 0  # no training names the competency
    LEVEL_TAK_COCOK = 1  # none leads above the level held from where the person stands
    KELAS_MUSTAHIL = 2  # no class of those that do can be held: minimum above maximum, or no class at all
    TANPA_SUMBER_DANA = 3  # no purse may pay them
    TANPA_BOBOT = 4  # the unit weighs nothing: its prioritas is 0
    TIDAK_BERHAK = 5  # he retires before, his contract ends, or he has the certificate
    PELATIHAN_PENUH = 6  # he has as many trainings as a person may have
    JP_PENUH = 7  # the JP would be more than a person may have
    KOMPETENSI_RANGKAP = 8  # it serves a competency that another seat of his closes
    BENTROK_JADWAL = 9  # another of his trainings is on these days
    BATAS_ABSEN = 10  # as many of his unit are away as may be
    KURANG_PESERTA = 11  # no class reaches its minimum
    ANGKATAN_PENUH = 12  # as many classes are held as may be, and all are full
    DANA_TIDAK_CUKUP = 13  # the money that is left does not pay it
    BATAS_LAIN = 14  # nothing of these: shares of units, or a plan that is not proven to be the best
    TERTUTUP_SEBAGIAN = 15  # a seat closes a part of the gap
    TANPA_PEMINAT = 16  # of a training: nobody may take it for a gap
