"""The columns of every table, in the order in which they are published; new ones go to the end."""

from __future__ import annotations

from asnkompetensi.model.result import ResultColumn, result_columns
from asnkompetensi.trend.codes import CARRIED, EFFECTS

_STEP = "dari:teks ke:teks"
_PERSON = "nip:nip nama:teks unit_lama:teks unit_baru:teks jabatan_lama:teks jabatan_baru:teks keadaan:kata"
_GAP = "kesenjangan_lama:level kesenjangan_baru:level perubahan:level"
_EFFECTS = " ".join(f"{name}:level" for name in EFFECTS)
_CARRIED = " ".join(f"{name}:level" for name in CARRIED)
_COUNTS = "naik turun kurang_lama kurang_baru lebih_lama lebih_baru"
_MEANS = "rata_lama:perseratus rata_baru:perseratus perubahan_rata:perseratus rata_min:perseratus rata_maks:perseratus"
_PAIRS = "pasangan_lama pasangan_baru dinilai_lama dinilai_baru"
_MET = "pemenuhan_lama:perseratus pemenuhan_baru:perseratus"
_TABLES = {
    "tren-pegawai": f"{_STEP} {_PERSON} jpm_lama:perseratus jpm_baru:perseratus perubahan_jpm:perseratus"
    f" perubahan_level:level {_GAP} perubahan_min:level perubahan_maks:level {_EFFECTS} {_COUNTS}",
    "tren-unit": f"{_STEP} unit_kerja:teks arah:kata pegawai_lama pegawai_baru orang_datang orang_keluar orang_masuk"
    f" orang_pindah jpm_lama:perseratus jpm_baru:perseratus perubahan_jpm:perseratus {_GAP} berkurang:level"
    f" {_EFFECTS} {_CARRIED} {_PAIRS} {_MEANS} {_MET} {_COUNTS}",
    "tren-kompetensi": f"{_STEP} kompetensi:teks jenis:kata arah:kata {_GAP} bertambah:level {_EFFECTS} {_CARRIED}"
    f" {_PAIRS} {_MEANS} {_MET} {_COUNTS}",
    "tren-detail": f"{_STEP} {_PERSON} kompetensi:teks jenis:kata standar_lama:level standar_baru:level"
    f" level_lama:level level_baru:level perubahan_level:level {_GAP} sebab:kata status_lama:kata status_baru:kata"
    f" {_EFFECTS}",
    "tren-perpindahan": f"{_STEP} unit_lama:teks unit_baru:teks perpindahan:kata pegawai pegawai_lama pegawai_baru"
    " kesenjangan_lama:level",
    "tren-identitas": f"{_STEP} nip_lama:nip nip:nip nama_lama:teks nama:teks unit_lama:teks unit_baru:teks"
    " tanggal_lahir:tanggal cara:kata",
}
NAMES = tuple(_TABLES)


def columns(table: str) -> tuple[ResultColumn, ...]:
    """The columns of a table, named as results are."""
    return result_columns(_TABLES[table])
