"""The columns of every table, in the order in which they are published; new ones go to the end."""

from __future__ import annotations

from asnkompetensi.model.result import ResultColumn, result_columns

_TRAINING = "kode:teks pelatihan:teks"
_TABLES = {
    "evaluasi-pelatihan": f"{_TRAINING} jalur:teks penyelenggara:teks hadir kurang dinilai_ulang peserta pembanding"
    " kelompok naik_peserta:perseratus naik_pembanding:perseratus dampak:perseratus dampak_min:perseratus"
    " dampak_maks:perseratus dampak_terlihat:perseratus peluang:bilangan peluang_koreksi:bilangan putusan:kata angkatan"
    " biaya:uang level_per_juta:bilangan catatan:alasan undian_ulang",
    "evaluasi-pasangan": f"{_TRAINING} kelompok peran:kata nip:nip nama:teks unit_kerja:teks jabatan:teks"
    " jenjang_jabatan:teks kompetensi:teks level_awal:level level_akhir:level naik:level",
    "evaluasi-rencana": f"{_TRAINING} kursi_rencana kursi_terisi kursi_kosong di_luar_rencana jp_rencana:bilangan"
    " jp_tercapai:bilangan angkatan_rencana angkatan biaya_rencana:uang biaya:uang level_rencana:level"
    " level_tercapai:level",
    "evaluasi-ikm": "unit_kerja:teks pegawai dinilai_ulang rata_naik:perseratus ikm_lama:bilangan ikm_baru:bilangan"
    " perubahan_ikm:bilangan",
}
NAMES = tuple(_TABLES)
_WHO = "nip:nip nama:teks unit_kerja:teks"
_BEHIND = {
    "evaluasi-hadir": f"{_TRAINING} {_WHO} tanggal:tanggal jp:bilangan di_antara:ya_tidak kurang:ya_tidak"
    " dinilai_ulang:ya_tidak ikut_lain:ya_tidak sendiri:kata",
    "evaluasi-ulang": f"{_WHO} kompetensi:teks level_awal:level level_akhir:level naik:level",
    "evaluasi-kursi": f"{_TRAINING} {_WHO} level_rencana:level terisi:ya_tidak level_tercapai:level",
    "evaluasi-datang": f"{_TRAINING} {_WHO} tanggal:tanggal jp:bilangan punya_kursi:ya_tidak",
    "evaluasi-kelas": f"{_TRAINING} angkatan biaya:uang",
}
BEHIND = tuple(_BEHIND)  # what the others are made of: for explanations, of no menu


def columns(table: str) -> tuple[ResultColumn, ...]:
    """The columns of a table, named as results are."""
    return result_columns({**_TABLES, **_BEHIND}[table])
