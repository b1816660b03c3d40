"""The columns of every result table, in the order in which they are published; new ones go to the end."""

from __future__ import annotations

from asnkompetensi.model.result import ResultColumn, result_columns

_TRAINING = "kode:teks pelatihan:teks jalur:teks penyelenggara:teks sumber_dana:teks"
_TABLES = {
    "rekomendasi-pegawai": "nip:nip nama:teks unit_kerja:teks jabatan:teks kompetensi:teks level_standar:level"
    f" level_dimiliki:level kesenjangan:level prioritas:bilangan {_TRAINING} jp:bilangan biaya_peserta:uang"
    " level_ditutup:level alasan:alasan kebutuhan:kata jenis:kata mulai:tanggal kurikulum:teks lanjutan:teks",
    "rekomendasi-unit": "unit_kerja:teks unit_induk:teks pegawai kesenjangan terjawab kosong total_kesenjangan:level"
    " level_ditutup:level peserta pelatihan jp:bilangan biaya:uang syarat kinerja perpanjangan",
    "rekomendasi-unit-pelatihan": f"unit_kerja:teks {_TRAINING} peserta kesenjangan level_ditutup:level jp:bilangan"
    " biaya:uang",
    "rekomendasi-pelatihan": f"{_TRAINING} jp:bilangan biaya_peserta:uang biaya_angkatan:uang peminat peserta unit"
    " kompetensi level_ditutup:level angkatan biaya:uang catatan:alasan lanjutan",
    "katalog-kosong": "kompetensi:teks jenis:kata alasan:alasan pegawai unit total_kesenjangan:level"
    " level_standar_maks:level kebutuhan:kata",
    "buku-jp": "nip:nip nama:teks unit_kerja:teks jabatan:teks status:kata tahun:teks jp:bilangan jp_tawaran:bilangan"
    " hak:bilangan kurang:bilangan kurang_sesudah:bilangan catatan:alasan",
    "sertifikat": f"nip:nip nama:teks unit_kerja:teks jabatan:teks sertifikat:teks tanggal:tanggal berakhir:tanggal"
    f" sisa_hari jendela:kata asal_akhir:kata diperlukan:kata prioritas:bilangan {_TRAINING} jp:bilangan"
    " biaya_peserta:uang mulai:tanggal alasan:alasan",
    "jangkauan": "dimensi:kata kelompok:kata pegawai dengan_kesenjangan dengan_tawaran tanpa_tawaran persen:perseratus",
    "kepekaan-pelatihan": "lingkup:kata unit_kerja:teks urutan kode:teks pelatihan:teks level_ditutup:level"
    " putusan:kata tahan_level:ya_tidak tahan_bobot:ya_tidak uji:kata nip:nip nama:teks kompetensi:teks"
    " level_dimiliki:level level_uji:level unit_uji:teks bobot_uji:bilangan urutan_uji pengganti:teks alasan:alasan",
}
NAMES = tuple(_TABLES)


def columns(table: str) -> tuple[ResultColumn, ...]:
    """The columns of a table, by its name in reports."""
    return result_columns(_TABLES[table])
