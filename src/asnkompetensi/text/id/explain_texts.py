"""Where the texts of result tables come from, for explanations."""

WORDS = {
    "teks_alasan": "kalimatnya menyebut aturan yang menentukan, beserta angkanya",
    "teks_jenis": "jenis kompetensi, dari data, selain itu dari sembilan kompetensi PermenPANRB 38/2017",
    "teks_pegawai": "dari baris pegawai itu",
    "teks_induk": "dari tabel unit",
    "teks_mentor": "dari semua pasangan: yang menutup level terbanyak, lalu yang terdekat, lalu standar yang lebih "
    "berat",
    "teks_uji": "perubahan pertama yang ditemukan membalik keputusan",
    "teks_bertahan": "bertahan bila tidak berubah oleh kesalahan satu level mana pun dan bobot yang dibagi atau "
    "dikali dua",
    "teks_tawaran": "tawaran terbaik dari yang cocok: level tertutup terbanyak, lalu biaya per level terkecil, lalu "
    "JP terkecil, lalu kode",
    "teks_lanjutan": "pelatihan terbaik dari level yang dicapai atau dimiliki",
    "teks_pembaruan": "pelatihan yang memperbarui sertifikat itu",
    "teks_jendela": "jendela 3, 6, atau 12 bulan tempat hari terakhirnya",
    "teks_asal_akhir": "tertulis di riwayat, atau dihitung dari masa berlaku di katalog",
    "teks_diperlukan": "apakah jabatan mensyaratkan pelatihannya, atau standar yang diajarkannya",
    "teks_tahun": "tahun dari hari perhitungan",
    "teks_status": "dari baris pegawai itu",
    "teks_teratas": "salah satu pelatihan teratas menurut level tertutup, lalu kode",
    "teks_pengganti": "pelatihan yang masuk menggantikannya",
    "teks_kedekatan": "seunit; unit tetangga, seinduk atau induknya; selain itu seinstansi",
    "teks_cakupan": "seunit bila cukup orangnya, selain itu seinduk, selain itu seinstansi",
    "teks_lingkar": "anggota lingkar kurang pada kompetensi yang sama dengan level standar yang sama",
    "teks_terlemah": "kompetensi dengan kesenjangan terbesar, menurut nama bila sama; kosong bila 0",
    "teks_terkuat": "kompetensi yang paling jauh di atas standar",
    "teks_kursi_kompetensi": "kompetensi yang levelnya ditutup kursi itu",
    "teks_kode_kursi": "pelatihan tempat orang itu mendapat kursi",
    "teks_terdekat": "kursi yang mungkin dengan penghalang paling sedikit; bila sama, yang paling bernilai",
    "teks_jenjang": "jenjang jabatan itu, dari data",
    "teks_sebab": "yang menghalangi; kalimat di alasan menyebutnya beserta angkanya",
    "teks_keadaan": "apakah rencana memuat kursi itu",
    "teks_keputusan": "ada di rencana untuk semua anggaran, mulai suatu anggaran, sebagian, atau tidak ada",
    "teks_sebab_tren": "setiap sebab yang berlaku; akibat_... menyebut besarnya",
    "teks_perpindahan": "ganti nama, dipecah, digabung, dilebur, atau dimekarkan bila unitnya tidak berpegawai lagi, "
    "atau dulu belum; selain itu orang pindah",
    "teks_kebutuhan": "kompetensi yang dikembangkan pelatihan itu, yang dulu kurang pada kelompok itu dan dinilai "
    "ulang",
    "teks_menjadi": "hanya ada di periode baru, hanya di periode lama, di unit lain, atau di unit yang sama",
}
