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
}
