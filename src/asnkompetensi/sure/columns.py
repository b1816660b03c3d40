"""The columns of the tables, in the order in which they are published; new ones go to the end."""

from __future__ import annotations

from asnkompetensi.model.result import ResultColumn, result_columns

_PERSON = "nip:nip nama:teks unit_kerja:teks jabatan:teks jenjang_jabatan:teks"
_TABLES = {
    "selang-unit": "unit_kerja:teks pegawai lengkap pasangan pasangan_dinilai cakupan:perseratus rata_jpm:perseratus"
    " rata_jpm_min:perseratus rata_jpm_maks:perseratus lebar:perseratus total_kesenjangan:level"
    " total_kesenjangan_maks:level",
    "nilai-berikut": f"unit_kerja:teks urutan {_PERSON.replace('unit_kerja:teks ', '')} belum_dinilai"
    " jpm_min:perseratus jpm_maks:perseratus lebar:perseratus lebar_unit_sebelum:perseratus"
    " lebar_unit_sesudah:perseratus",
    "toleransi-pegawai": f"{_PERSON} jpm_min:perseratus jpm_maks:perseratus toleransi:perseratus putusan:kata"
    " berubah:ya_tidak kategori:kata kategori_lain:kata",
    "toleransi-unit": "unit_kerja:teks toleransi:perseratus pegawai memenuhi belum_memenuhi belum_pasti tanpa_standar"
    " persen_memenuhi:perseratus persen_memenuhi_maks:perseratus berubah",
}
NAMES = tuple(_TABLES)


def columns(table: str) -> tuple[ResultColumn, ...]:
    """The columns of a table."""
    return result_columns(_TABLES[table])
