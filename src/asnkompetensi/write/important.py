"""What a narrow screen shows of each table, most important first; other columns follow where all of these have room.

Of names joined by "|" the first that is not blank in every row goes there: who has no NIP yet is known by name.
"""

from __future__ import annotations

from collections.abc import Iterator

from asnkompetensi.model.result import ResultTable

FIRST = {
    "beda-sebab": "sebab apa sebelum sesudah",
    "beda-isi": "tabel nama|nip baris kolom sebelum sesudah perubahan unit_kerja",
    "beda-tabel": "tabel muncul hilang berubah baris_lama baris_baru",
    "detail": "nip kompetensi level_standar level_dimiliki kesenjangan status nama unit_kerja",
    "pegawai": "nip nama jpm kategori jumlah_kurang total_kesenjangan unit_kerja",
    "unit": "unit_kerja pegawai rata_jpm persen_kurang total_kesenjangan kompetensi_terlemah",
    "kompetensi": "kompetensi pasangan kurang persen_kurang total_kesenjangan rata_kesenjangan",
    "unit-kompetensi": "unit_kerja kompetensi persen_kurang total_kesenjangan rata_kesenjangan",
    "selang-unit": "unit_kerja cakupan rata_jpm rata_jpm_min rata_jpm_maks total_kesenjangan total_kesenjangan_maks",
    "nilai-berikut": "unit_kerja nama|nip belum_dinilai lebar_unit_sebelum lebar_unit_sesudah urutan lebar nip",
    "toleransi-pegawai": "nama|nip toleransi putusan berubah kategori kategori_lain jpm_min unit_kerja nip",
    "toleransi-unit": "unit_kerja toleransi memenuhi belum_memenuhi belum_pasti berubah persen_memenuhi pegawai",
    "jabatan": "jabatan pegawai rata_jpm total_kesenjangan rata_kesenjangan",
    "rekomendasi-pegawai": "nama|nip kompetensi pelatihan alasan kesenjangan kode jp level_ditutup biaya_peserta nip",
    "rekomendasi-unit": "unit_kerja pegawai kesenjangan terjawab level_ditutup biaya total_kesenjangan",
    "rekomendasi-unit-pelatihan": "unit_kerja pelatihan peserta level_ditutup biaya",
    "rekomendasi-pelatihan": "kode pelatihan peserta level_ditutup biaya angkatan",
    "katalog-kosong": "kompetensi pegawai total_kesenjangan alasan unit",
    "buku-jp": "nip nama jp jp_tawaran hak kurang kurang_sesudah",
    "sertifikat": "nama|nip sertifikat berakhir jendela alasan diperlukan kode jp unit_kerja nip",
    "jangkauan": "dimensi kelompok pegawai dengan_tawaran tanpa_tawaran persen",
    "kepekaan-pelatihan": "pelatihan putusan alasan unit_kerja urutan level_ditutup tahan_level tahan_bobot kode",
    "pasangan-mentor": "nip nama kompetensi nip_mentor nama_mentor kesenjangan kedekatan alasan",
    "lingkar-belajar": "lingkar kompetensi nip nama unit_kerja kesenjangan peserta",
    "tanpa-mentor": "nip nama kompetensi alasan kesenjangan unit_kerja",
    "rencana-kursi": "nama|nip pelatihan alasan level_ditutup angkatan unit_kerja nip",
    "rencana-kelas": "kode pelatihan angkatan peserta biaya level_ditutup mulai sumber_dana",
    "rencana-tahunan": "pelatihan target_peserta anggaran sumber_dana kompetensi mulai jalur penyelenggara",
    "rencana-peserta": "kode angkatan nomor nama|nip unit_kerja pelatihan jabatan",
    "rencana-pegawai": "nama|nip kode jp_rencana level_ditutup level_sisa kurang_sesudah unit_kerja nip",
    "rencana-unit": "unit_kerja pegawai dengan_kursi level_ditutup persen biaya jaminan",
    "rencana-dana": "sumber_dana pagu terpakai sisa harga_bayangan kursi level_ditutup untuk_unit",
    "rencana-instansi": "instansi kursi level_ditutup nilai dana_bersama selisih_persen terpakai batas kelas",
    "dana-bersama": "sumber_dana jumlah terpakai sisa harga untuk_unit untuk_kompetensi",
    "tanpa-kursi": "nama|nip alasan sebab total_kesenjangan unit_kerja nip",
    "kelas-batal": "kode pelatihan alasan peminat level_ditutup",
    "rencana-sisa": "kompetensi alasan pegawai total_kesenjangan unit",
    "alasan-pegawai": "kode alasan keadaan nilai angkatan sumber_dana hilang_maks",
    "kurva-anggaran": "anggaran nilai level_ditutup pegawai alasan tambahan_nilai kelas batas terpakai",
    "keputusan-stabil": "kode alasan kursi_tetap peserta_min peserta_maks keputusan pelatihan",
    "harga-dana": "sumber_dana langkah perubahan nilai_beda alasan taksiran level_beda nilai_beda_maks untuk_unit",
    "harga-adil": "unit_kerja kursi_beda level_ditutup_beda nilai_beda kursi level_ditutup biaya_beda",
    "sponsor": "sponsor kode alasan diminta peserta level_ditutup biaya pelatihan nilai_per_juta",
    "hak-jp": "unit_kerja pegawai kurang_sebelum kurang_sesudah ip_tambahan berhak jp jp_rencana",
    "kepekaan-kursi": "nama|nip pelatihan putusan alasan level_ditutup nilai tahan_level tahan_bobot unit_kerja nip",
    "evaluasi-pelatihan": "kode pelatihan dampak putusan peserta pembanding dampak_min dampak_maks catatan",
    "evaluasi-pasangan": "kode kelompok peran nama|nip naik level_awal level_akhir kompetensi unit_kerja nip",
    "evaluasi-rencana": "kode pelatihan kursi_rencana kursi_terisi biaya_rencana biaya jp_rencana jp_tercapai",
    "evaluasi-ikm": "unit_kerja rata_naik perubahan_ikm ikm_lama ikm_baru pegawai",
    "unggul": "nip nama jpm kompetensi_lebih total_lebih pelatihan jp alasan unit_kerja",
    "kembang": "nip nama jumlah_kurang total_kesenjangan prioritas unit_kerja jpm alasan",
    "tren-pegawai": "nama|nip dari ke keadaan perubahan perubahan_level jpm_lama jpm_baru unit_baru nip",
    "tren-unit": "unit_kerja dari ke arah perubahan kesenjangan_lama kesenjangan_baru naik turun pegawai_baru",
    "tren-kompetensi": "kompetensi dari ke arah perubahan kesenjangan_lama kesenjangan_baru naik turun",
    "tren-detail": "nama|nip dari ke kompetensi level_lama level_baru perubahan sebab standar_lama standar_baru nip",
    "tren-perpindahan": "dari ke unit_lama unit_baru perpindahan pegawai kesenjangan_lama",
    "tren-identitas": "nip_lama nip nama cara tanggal_lahir nama_lama unit_baru dari ke",
    "penjelasan": "id angka nilai alasan rumus sel cara aturan dasar",
}


def important(result: ResultTable) -> Iterator[str]:
    """The most important columns of a table, by :data:`FIRST`."""
    for word in FIRST.get(result.name, "").split():
        names = word.split("|")
        yield next((name for name in names if name in result.frame and (result.frame[name] != "").any()), names[0])
