"""Which decisions stand under errors and other weights: parts of a sentence, one after the other."""

WORDS = {
    "bertahan": "tetap di {batas} teratas: tidak tergeser oleh {salah} kemungkinan salah satu level yang mengubah"
    " tawaran, tidak pula oleh {bobot} bobot lain",
    "level": "bila {kompetensi} {nama} level {level_uji}, bukan {level_dimiliki}",
    "setengah": "bila {nama} dihitung setengah",
    "dua_kali": "bila {nama} dihitung dua kali",
    "turun": "turun ke urutan {urutan}",
    "habis": "tidak menutup apa-apa lagi",
    "masuk": "{pelatihan} masuk",
    # seats of a plan
    "kursi_bertahan": "tetap ada di rencana terbaik pada {salah} kemungkinan salah satu level yang mengubah tawaran,"
    " dan {bobot} bobot lain",
    "kursi_tiada": "kursi ini tidak menutup apa-apa lagi",
    "kursi_rugi": "setiap rencana terbaik tanpa kursi ini: dengannya nilai rencana berkurang paling sedikit"
    " {bilangan_nilai}",
    "kursi_mustahil": "tidak ada rencana yang dapat memuatnya",
    "belum_terbaik": "rencana belum terbukti terbaik, jadi tidak ada kursi yang dapat dibuktikan bertahan",
    "terlalu_besar": "kursi yang mungkin terlalu banyak ({jumlah}, paling banyak {batas}) untuk direncanakan ulang pada"
    " setiap perubahan; yang dicoba hanya satu level lebih tinggi pada orang ini, dan kursinya tetap menutup sesuatu",
    "belum_putus": "dari {jumlah} perubahan ada yang belum terputus dalam waktunya, atau dalam {batas} kali"
    " perencanaan ulang",
}
