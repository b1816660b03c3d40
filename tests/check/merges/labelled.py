"""Pairs of names as an officer would judge them, by which the ways of telling names are held and the cut-off chosen.

SURE: one name, beyond doubt: may be agreed to beforehand. MAYBE: a person has to look. NEVER: two things; merging them
would be wrong, and a proposal alone would be a trap.
"""

from __future__ import annotations


def _pairs(text: str) -> list[tuple[str, str]]:
    rows = [line.split("|") for line in text.strip().splitlines()]
    return [(one.strip(), other.strip()) for one, other in rows]


SURE = _pairs(
    """
    Dinas Pendidikan | Dinas Pendidkan
    Dinas Kesehatan | Dinas Kesahatan
    Bidang Perhubungan Laut | Bidang Perhubngan Laut
    Bidang Lalu Lintas | Bidang Lalulintas
    Bidang Lalu Lintas | Bid. Lalu Lintas
    Kecamatan Seruni | Kec. Seruni
    Puskemas Seruni | Puskesmas Seruni
    Kerja Sama Desa | Kerjasama Desa
    Dinas Perumahan dan Permukiman | Dinas Perumahan & Permukiman
    Dinas Perumahan dan Permukiman | Dinas Perumahan Permukiman
    Subbagian Umum | Sub Bagian Umum
    Subbagian Kepegawaian | Subbag. Kepegawaian
    Badan Kepegawaian | Badan Kepegawain
    Sekretariat Daerah | Sekretarat Daerah
    Analis Kebijakan Ahli Muda | Analis Kebijkan Ahli Muda
    Arsiparis Ahli Madya | Arsiparsi Ahli Madya
    Pranata Komputer Terampil | Pranta Komputer Terampil
    Mengelola Perubahan | Mengelola Perubhan
    Pengambilan Keputusan | Pengambilan Keputsan
    Orientasi pada Hasil | Orientasi Hasil
    Pengadministrasi Perkantoran | Pengadminstrsi Perkantorn
    """
)
MAYBE = _pairs(
    """
    Dinas Pendidikan | Disdik
    Badan Kepegawaian Daerah | BKD
    Dinas Pendidikan | Dinas Pendidikan Kab. Seruni
    Bidang Data dan Informasi | Bidang Informasi dan Data
    Kelurahan Suka Maju | Kel. Sukamaju
    Suka Maju | Sukamaju
    Kelurahan Pasir | Kelurahan Pasar
    UPTD Puskesmas Perkebunn | UPTD Puskesmas Perkebunan
    Nagari Kota Laweh | Nagari Kotalaweh
    Gampong Pelabuhn | Gampong Pelabuhan
    Kampung Perkebunn | Kampung Perkebunan
    Desa Perikann Selatan | Desa Perikanan Selatan
    Kecamatan Pelabuhn | Kec. Pelabuhan
    Dinas Arsip | Dinsa Arsip
    Seksi Bagan | Seksi Bagian
    Staf Kator | Staf Kantor
    Kelurahan Sukaraja | Kelurahan Sukaraya
    Desa Karanganyar | Desa Karanganyer
    UPTD Puskesmas II | UPTD Puskesmas 2
    Analis Hukum Ahli Muda | Analis Hukm Ahli Muda
    Dinas Kependudukan dan Pencatatan Sipil | Dinas Kependdkan dan Pnctatan Sipil
    Pengadministrasi Perkantoran Umum | Pengadmnstrsi Perkantorn Umum
    """
)
NEVER = _pairs(
    """
    Analis Hukum Ahli Muda | Analis Hukum Ahli Madya
    Arsiparis Ahli Pertama | Arsiparis Ahli Utama
    Perawat Terampil | Perawat Mahir
    UPTD Puskesmas I | UPTD Puskesmas II
    SD Negeri 1 Seruni | SD Negeri 2 Seruni
    SDN 12 | SDN 21
    Kecamatan Medan Timur | Kecamatan Medan Barat
    Kecamatan Bulan Utara | Kecamatan Bulan Selatan
    Wilayah Kerja Satu | Wilayah Kerja Dua
    Seksi A | Seksi B
    Kepala Bidang Aset | Bidang Aset
    Kepala Bidang Aset | Wakil Kepala Bidang Aset
    Bagian Umum | Sub Bagian Umum
    Dinas Pertanian | Dinas Pertanahan
    Dinas Perikanan | Dinas Perizinan
    Bagian Pengairan | Bagian Pengadaan
    Pengawas Sekolah | Pengawal Sekolah
    Analis Pengelolaan Data | Analisis Pengelolaan Data
    Bidang Data | Bidang Data Ternak
    Bidang Pembinaan Tenaga Kesehatan | Bidang Pembinaan Tenaga Kependidikan
    Dinas Pendidikan Kab. Seruni | Dinas Pendidikan Kab. Melati
    Dinas Arsip | Badan Arsip
    Kelurahan Sumbersari | Kelurahan Sumberrejo
    Puskesmas Karangrejo | Puskesmas Karangsari
    Kelurahan Pasirwangi | Kelurahan Pasirkaliki
    SMA Tunas Bangsa Mulya | SMA Tunas Bangsa Jaya
    Penyuluh Pertanian | Penyuluh Perikanan
    RSUD Kelas B | RSUD Kelas C
    Guru Ahli Pertama Matematika | Guru Ahli Pertama Fisika
    Pelayanan Publik | Pelayanan Medis
    Manajemen Risiko | Manajemen Kinerja
    Calon Arsiparis | Arsiparis
    Bidang Pembinaan SD | Bidang Pembinaan SMP
    Bidang Pembinaan PTK | Bidang Pembinaan GTK
    Analis Anggaran APBN | Analis Anggaran APBD
    Penanganan Bencana | Penanggulangan Bencana
    Plt. Kepala Dinas Arsip | Kepala Dinas Arsip
    Perawat Non Medis | Perawat Medis
    """
)
