"""The columns of the tables that answer an officer's questions, in the order in which they are published."""

from __future__ import annotations

_PERSON = "nip:nip nama:teks unit_kerja:teks jabatan:teks"
_TRAINING = "kode:teks pelatihan:teks"
_PURSE = "dana sumber_dana:teks untuk_unit:teks untuk_kompetensi:teks"
_WORTH = "level_ditutup:level nilai:bilangan"
TABLES = {
    "alasan-pegawai": f"{_PERSON} {_TRAINING} keadaan:kata sebab:kata angkatan sumber_dana:teks {_WORTH} alasan:alasan"
    " hilang_min:bilangan hilang_maks:bilangan",
    "kurva-anggaran": f"anggaran:uang terpakai:uang kursi pegawai kelas {_WORTH} batas:bilangan tambahan_level:level"
    " tambahan_nilai:bilangan alasan:alasan",
    "keputusan-stabil": f"{_TRAINING} keputusan:kata dari:uang sampai:uang peserta_min peserta_maks kursi_tetap"
    " alasan:alasan",
    "harga-dana": f"{_PURSE} pagu:uang langkah:kata perubahan:uang level_beda:level nilai_beda:bilangan"
    " nilai_beda_min:bilangan nilai_beda_maks:bilangan taksiran:bilangan harga_bayangan:bilangan alasan:alasan",
    "harga-adil": "unit_kerja:teks kursi kursi_tanpa kursi_beda level_ditutup:level level_ditutup_tanpa:level"
    " level_ditutup_beda:level nilai:bilangan nilai_tanpa:bilangan nilai_beda:bilangan biaya:uang biaya_tanpa:uang"
    " biaya_beda:uang",
    "sponsor": f"sponsor:teks nomor {_TRAINING} unit_kerja:teks peserta biaya:uang {_WORTH} nilai_per_juta:bilangan"
    " biaya_jumlah:uang level_jumlah:level penyelenggara:teks mulai:tanggal alasan:alasan diminta:uang",
    "hak-jp": "unit_kerja:teks pegawai berhak kurang_sebelum kurang_sesudah jp:bilangan jp_rencana:bilangan"
    " ip_sebelum:perseratus ip_sesudah:perseratus ip_tambahan:perseratus",
    "kepekaan-kursi": f"{_PERSON} {_TRAINING} {_WORTH} putusan:kata tahan_level:ya_tidak tahan_level_lain:ya_tidak"
    " tahan_bobot:ya_tidak uji:kata nip_uji:nip nama_uji:teks kompetensi:teks level_dimiliki:level level_uji:level"
    " unit_uji:teks bobot_uji:bilangan hilang_min:bilangan alasan:alasan",
}
