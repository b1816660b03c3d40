"""The columns of every result table, in the order of the contract (section 4); new ones go to the end."""

from __future__ import annotations

from asnkompetensi.gap.persons import INCOMPLETE, WITHOUT_STANDARD
from asnkompetensi.model.result import ResultColumn, result_columns
from asnkompetensi.model.rules import Rules

_PERSON = "nip:nip nama:teks unit_kerja:teks jabatan:teks jenjang_jabatan:teks"
_COMPETENCY = (
    "kompetensi:teks jenis:kata pasangan dinilai kurang sesuai lebih belum_dinilai"
    " persen_kurang:perseratus total_kesenjangan:level rata_kesenjangan:perseratus"
)
_TABLES = {
    "detail": f"{_PERSON} kompetensi:teks jenis:kata level_standar:level level_dimiliki:level selisih:level"
    " kesenjangan:level status:kata sumber_standar:kata tanggal_penilaian:tanggal kedaluwarsa:ya_tidak",
    "pegawai": f"{_PERSON} kompetensi_standar kompetensi_dinilai jumlah_standar:level jumlah_dimiliki:level"
    " jpm_mentah:perseratus jpm:perseratus jpm_tanpa_kompensasi:perseratus jpm_min:perseratus jpm_maks:perseratus"
    " kategori:kata ikk:perseratus kelas_kesenjangan:kata jumlah_kurang total_kesenjangan:level",
    "unit": f"unit_kerja:teks unit_induk:teks pegawai dinilai lengkap {WITHOUT_STANDARD} rata_jpm:perseratus"
    f" {{kategori}} {INCOMPLETE} pasangan pasangan_dinilai pasangan_kurang persen_kurang:perseratus"
    " total_kesenjangan:level rata_kesenjangan:perseratus kompetensi_terlemah:teks",
    "kompetensi": _COMPETENCY,
    "unit-kompetensi": f"unit_kerja:teks {_COMPETENCY}",
    "jabatan": "jabatan:teks jenjang_jabatan:teks pegawai dinilai lengkap rata_jpm:perseratus total_kesenjangan:level"
    " rata_kesenjangan:perseratus",
}
NAMES = tuple(_TABLES)


def columns(table: str, rules: Rules) -> tuple[ResultColumn, ...]:
    """The columns of a table, named as in `--by`; the units' table has one for each category of the purpose."""
    return result_columns(_TABLES[table].format(kategori=" ".join(band.kata for band in rules.kategori)))
