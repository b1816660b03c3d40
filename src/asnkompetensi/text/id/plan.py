"""Why a seat is in the plan, why another is not, why a class is not held: parts of a sentence, one after the other."""

WORDS = {
    # a seat of the plan
    "menutup": "menutup seluruh kesenjangan {kompetensi} ({level_ditutup} level, bobot {bobot})",
    "menutup_sebagian": "menutup {level_ditutup} dari {level_kesenjangan} level {kompetensi} (bobot {bobot})",
    "bobot_unit": "bobot unitnya {bilangan_bobot}",
    "tanpa_jadwal": "tanggal atau lamanya belum ada: bentrok jadwal dan batas absen tidak diperiksa",
    # a person for whom there is no possible seat
    "tanpa_katalog_kosong": "katalog tidak memuat pelatihan untuk kompetensinya",
    "tanpa_level_tak_cocok": "tidak ada pelatihan di katalog yang cocok dengan levelnya",
    "tanpa_kelas_mustahil": "pelatihan yang cocok tidak dapat diadakan: batas peserta atau angkatannya mustahil",
    "tanpa_tanpa_sumber_dana": "pelatihan yang cocok tidak dapat dibayar sumber dana mana pun untuk unitnya",
    "tanpa_tanpa_bobot": "bobot unitnya 0 (kolom Prioritas): tidak ada kursi yang direncanakan untuknya",
    "tanpa_tidak_berhak": "pelatihan yang cocok sudah diikutinya, atau mulai sesudah ia pensiun atau kontraknya"
    " berakhir (asn recommend menyebut yang mana)",
    # a possible seat that is not taken
    "kursi_pelatihan_penuh": "{pelatihan}: jumlah pelatihannya sudah mencapai batas per orang",
    "kursi_jp_penuh": "{pelatihan}: {bilangan_jp} JP melewati batas per orang ({bilangan_batas} JP)",
    "kursi_kompetensi_rangkap": "{pelatihan}: salah satu kompetensinya sudah ditutup pelatihan lain",
    "kursi_bentrok_jadwal": "{pelatihan}: jadwalnya bentrok dengan pelatihannya yang lain",
    "kursi_batas_absen": "{pelatihan}: pada hari itu unitnya sudah mencapai batas orang yang boleh pergi",
    "kursi_kurang_peserta": "{pelatihan}: peserta yang masih dapat ikut {bebas} orang, satu angkatan lagi perlu"
    " {perlu}",
    "kursi_angkatan_penuh": "{pelatihan}: semua angkatan yang tersedia sudah penuh",
    "kursi_dana_tidak_cukup": "{pelatihan}: perlu {uang_biaya}, sisa dananya {uang_sisa}",
    "kursi_dana_tidak_cukup_angkatan": "{pelatihan}: satu angkatan ({perlu} orang) perlu {uang_biaya}, sisa dananya"
    " {uang_sisa}",
    "kursi_batas_lain": "{pelatihan}: masih mungkin menurut orang, kelas, dan dananya; ditahan pembagian antarunit,"
    " atau rencana ini belum terbukti terbaik",
    # gaps of many people together
    "semua_katalog_kosong": "katalog tidak memuat pelatihan untuk kompetensi ini",
    "semua_level_tak_cocok": "tidak ada pelatihan di katalog yang cocok dengan levelnya",
    "semua_kelas_mustahil": "pelatihan yang cocok tidak dapat diadakan: batas peserta atau angkatannya mustahil",
    "semua_tanpa_sumber_dana": "pelatihan yang cocok tidak dapat dibayar sumber dana mana pun untuk unitnya",
    "semua_tanpa_bobot": "bobot unitnya 0 (kolom Prioritas)",
    "semua_tidak_berhak": "pelatihan yang cocok sudah diikuti, atau mulai sesudah pensiun atau akhir kontrak",
    "semua_pelatihan_penuh": "jumlah pelatihan orangnya sudah mencapai batas",
    "semua_jp_penuh": "JP-nya melewati batas per orang",
    "semua_kompetensi_rangkap": "pelatihannya melayani kompetensi lain yang sudah ditutup",
    "semua_bentrok_jadwal": "jadwalnya bentrok dengan pelatihan lain orang itu",
    "semua_batas_absen": "unitnya sudah mencapai batas orang yang boleh pergi",
    "semua_kurang_peserta": "pesertanya tidak mencapai minimum satu angkatan",
    "semua_angkatan_penuh": "semua angkatan yang tersedia sudah penuh",
    "semua_dana_tidak_cukup": "dananya tidak cukup",
    "semua_batas_lain": "masih mungkin; ditahan pembagian antarunit, atau rencana ini belum terbukti terbaik",
    "semua_tertutup_sebagian": "ditutup sebagian oleh rencana ini; sisanya perlu pelatihan lanjutan",
    # trainings without a class
    "batal_kelas_mustahil": "batas peserta atau angkatannya mustahil: periksa katalog",
    "batal_tanpa_sumber_dana": "tidak ada sumber dana yang boleh membayarnya",
    "batal_tanpa_peminat": "tidak ada orang yang dapat mengikutinya: tidak menutup kesenjangannya, sudah diikuti,"
    " mulai sesudah pensiun atau akhir kontrak, atau tanpa dana untuk unitnya",
    "batal_jp_penuh": "{bilangan_jp} JP melewati batas per orang ({bilangan_batas} JP)",
    "batal_kurang_peserta": "hanya {peminat} orang yang dapat ikut, satu angkatan perlu {perlu}",
    "batal_kurang_peserta_bebas": "dari {peminat} orang yang dapat ikut tinggal {bebas}; yang lain sudah terlayani,"
    " jadwalnya bentrok, atau batasnya sudah tercapai; satu angkatan perlu {perlu}",
    "batal_di_atas_pagu": "angkatan terkecil ({perlu} orang) perlu {uang_biaya}, di atas pagunya {uang_pagu}",
    "batal_dana_tidak_cukup": "angkatan terkecil ({perlu} orang) perlu {uang_biaya}, sisa dananya {uang_sisa}",
    "batal_batas_lain": "masih mungkin; ditahan pembagian antarunit, atau rencana ini belum terbukti terbaik",
}
