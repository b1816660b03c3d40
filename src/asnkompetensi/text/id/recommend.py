"""Why a training is recommended, why none is, and what to know beside: parts of a sentence, put one after the other."""

WORDS = {
    # an offer, and what follows it
    "menutup": "menutup seluruh kesenjangan ({level_ditutup} level)",
    "menutup_lanjut": "menutup {level_ditutup} dari {level_kesenjangan} level; dari level {level_capaian} dilanjutkan"
    " dengan {lanjutan}",
    "menutup_sebagian": "menutup {level_ditutup} dari {level_kesenjangan} level; dari level {level_capaian} belum ada"
    " pelatihan lanjutan yang dapat diikutinya",
    # no offer
    "tidak_ada": "katalog tidak memuat pelatihan untuk kompetensi ini",
    "terlalu_rendah": "pelatihan di katalog hanya sampai level {level_batas}",
    "syarat_awal": "tangga terputus: pelatihan ke level yang lebih tinggi mensyaratkan level {level_batas} lebih dulu",
    "pensiun": "semua pelatihan yang cocok mulai sesudah ia pensiun ({hari_batas})",
    "pensiun_lewat": "menurut tanggal lahirnya sudah pensiun sejak {hari_batas}: periksa datanya",
    "kontrak": "semua pelatihan yang cocok mulai sesudah kontraknya berakhir ({hari_batas})",
    "kontrak_lewat": "kontraknya sudah berakhir {hari_batas}: periksa datanya",
    "diikuti": "pelatihan yang cocok ({pelatihan}) sudah diikuti dan sertifikatnya masih berlaku, tetapi levelnya tetap"
    " kurang: nilai ulang, atau adakan pelatihan yang lebih tinggi",
    "diikuti_sejak": "pelatihan yang cocok ({pelatihan}) sudah diikuti {hari_ikut} dan sertifikatnya masih berlaku,"
    " tetapi levelnya tetap kurang: nilai ulang, atau adakan pelatihan yang lebih tinggi",
    "diikuti_nilai_ulang": "pelatihan yang cocok ({pelatihan}) sudah diikuti {hari_ikut} dan belum dinilai lagi sejak"
    " itu: nilai ulang",
    "diikuti_tetap": "pelatihan yang cocok ({pelatihan}) sudah diikuti {hari_ikut}, dan penilaian sesudahnya tetap"
    " kurang: adakan pelatihan yang lebih tinggi atau cara lain",
    "campuran": "{ikut} pelatihan yang cocok sudah diikuti dan sertifikatnya masih berlaku, {terlambat} lainnya mulai"
    " sesudah masa kerjanya berakhir ({hari_batas})",
    # a training that must be attended, and performance
    "syarat": "diwajibkan jabatannya, belum diikuti",
    "syarat_lagi": "diwajibkan jabatannya, sertifikatnya berakhir {hari_sampai}",
    "syarat_nama": "jabatannya mewajibkan {pelatihan}, yang belum diikuti",
    "syarat_nama_lagi": "jabatannya mewajibkan {pelatihan}, yang sertifikatnya berakhir {hari_sampai}",
    "latsar": "CPNS wajib mengikuti Latsar sebelum pelatihan lain",
    "latsar_lagi": "CPNS wajib mengikuti Latsar sebelum pelatihan lain, sertifikatnya berakhir {hari_sampai}",
    "tidak_di_katalog": "pelatihan itu tidak ada di katalog",
    "pensiun_satu": "pelatihan itu mulai sesudah ia pensiun ({hari_batas})",
    "pensiun_lewat_satu": "menurut tanggal lahirnya sudah pensiun sejak {hari_batas}: periksa datanya",
    "kontrak_satu": "pelatihan itu mulai sesudah kontraknya berakhir ({hari_batas})",
    "kontrak_lewat_satu": "kontraknya sudah berakhir {hari_batas}: periksa datanya",
    # a certificate that ends
    "perpanjangan": "perpanjangan: sertifikatnya berakhir {hari_sampai}",
    "perpanjangan_lewat": "perpanjangan: sertifikatnya mestinya sudah berakhir {hari_sampai}",
    "perpanjangan_nama": "perpanjangan: sertifikat {pelatihan} berakhir {hari_sampai}",
    "perpanjangan_nama_lewat": "perpanjangan: sertifikat {pelatihan} mestinya sudah berakhir {hari_sampai}",
    "karena_syarat": "diwajibkan jabatannya",
    "karena_latsar": "CPNS wajib mengikuti Latsar",
    "karena_standar": "standarnya meminta kompetensi yang diajarkannya",
    "tidak_diminta": "tidak diminta jabatan maupun standarnya",
    "berhenti_dahulu": "masa kerjanya berakhir lebih dahulu",
    "menjadi_syarat": "sudah terhitung sebagai pelatihan wajib yang belum diikuti",
    "menjadi_tawaran": "pelatihannya ditawarkan lagi bila levelnya kurang",
    "dihitung": "akhirnya dihitung dari masa berlaku {bulan} bulan di katalog: isi tanggal berakhirnya di riwayat",
    "mulai_sesudah": "kelasnya mulai {hari_mulai}, sesudah sertifikatnya berakhir",
    "kinerja": "capaian kinerja {bilangan_capaian} di bawah target {bilangan_target}",
    # what to know beside
    "latsar_dahulu": "Latsar lebih dahulu",
    "usang": "penilaiannya kedaluwarsa",
    "pindah": "dinilai sebelum jabatan yang sekarang",
    "pensiun_dekat": "pensiun {hari_pensiun}, kurang dari {tahun} tahun sesudah pelatihan mulai",
    "kontrak_dekat": "kontraknya berakhir {hari_kontrak}, kurang dari {bulan} bulan sesudah pelatihan mulai",
    "mulai_lewat": "sudah mulai {hari_mulai}: tunggu angkatan berikutnya",
    "bukan_cpns": "Latsar adalah pelatihan bagi CPNS (PP 11/2017 Pasal 34), sedangkan "
    "pegawai ini bukan CPNS: periksa status atau tawarannya",
    "tanpa_lahir": "tanggal lahirnya tidak diketahui, batas pensiun tidak diperiksa",
    "jp_aturan": "JP menurut aturan jalurnya, bukan dari katalog",
    "jp_kosong": "JP-nya tidak diketahui",
    "tanpa_biaya": "biayanya tidak ada di katalog",
    # gaps without an offer, of many people together
    "semua_tidak_ada": "katalog tidak memuat pelatihan untuk kompetensi ini",
    "semua_terlalu_rendah": "pelatihan di katalog hanya sampai level {level_batas}",
    "semua_syarat_awal": "tangga terputus: pelatihan ke level yang lebih tinggi mensyaratkan level {level_batas} lebih"
    " dulu",
    "semua_pensiun": "pelatihan yang cocok mulai sesudah mereka pensiun",
    "semua_pensiun_lewat": "menurut tanggal lahirnya sudah pensiun: periksa datanya",
    "semua_kontrak": "pelatihan yang cocok mulai sesudah kontraknya berakhir",
    "semua_kontrak_lewat": "kontraknya sudah berakhir: periksa datanya",
    "semua_diikuti": "semua pelatihan yang cocok sudah diikuti dan sertifikatnya masih berlaku",
    "semua_campuran": "pelatihan yang cocok sebagian sudah diikuti, sebagian mulai sesudah masa kerjanya berakhir",
    "semua_syarat": "jabatannya mewajibkan {pelatihan}",
    "semua_perpanjangan": "sertifikat {pelatihan} berakhir dalam setahun",
    "semua_latsar": "CPNS wajib mengikuti Latsar",
    # trainings
    "hanya_lanjutan": "belum menjawab kebutuhan sekarang, hanya lanjutan dari pelatihan lain",
    "tanpa_peminat": "tidak menjawab kebutuhan siapa pun",
    "kurang_peserta": "peserta belum mencapai minimum satu angkatan ({bilangan_minimal})",
    "lebih_angkatan": "angkatan melebihi yang tersedia ({bilangan_angkatan})",
    # JP
    "jp_pppk_lewat": "{bilangan_jp} JP pada tahun kontrak {hari_awal} s.d. {hari_akhir}, di atas {bilangan_batas} JP",
    "jp_pppk_akan": "menjadi {bilangan_jp} JP pada tahun kontrak {hari_awal} s.d. {hari_akhir} bila tawarannya diikuti,"
    " di atas {bilangan_batas} JP",
    "tanpa_jp": "{jumlah} riwayat tahun ini tanpa JP, tidak dihitung",
    "tawaran_tanpa_jp": "{jumlah} tawaran tanpa JP, tidak dihitung",
    "tanpa_tanggal": "{jumlah} riwayat tanpa tanggal, tidak dihitung",
}
