"""Why people are in the lists of those above the standard and of those to be developed first."""

WORDS = {
    "kekuatan": "{kompetensi} {level_dimiliki} (standar {level_standar})",
    "proyek": "{kompetensi} di {unit}: kurang {level} level",
    "di_atas": "di atas standar pada {jumlah} dari {standar} kompetensi ({level} level)",
    "tidak_kurang": "tidak kurang pada satu pun",
    "tetap_kurang": "keseluruhannya di atas standar, tetapi kurang pada {jumlah} kompetensi",
    "di_bawah": "kurang pada {jumlah} dari {dinilai} kompetensi yang dinilai ({level} level)",
    "menurut_tingkat": "ditimbang dengan tingkat standarnya {level} level",
    "prioritas_unit": "dikalikan prioritas unit {bilangan}",
    "belum_dinilai": "{jumlah} kompetensi belum dinilai",
    "juga_di_atas": "di atas standar pada {jumlah} kompetensi lain",
    "kedaluwarsa": "{jumlah} penilaiannya kedaluwarsa",
    "kinerja_kurang": "kinerjanya di bawah target",
    "latsar_dulu": "CPNS: Latsar lebih dulu",
    "tanpa_katalog": "tidak ada katalog pelatihan",
    "tanpa_lanjutan": "katalog tidak memuat pelatihan di atas levelnya",
    "tidak_dapat_ikut": "pelatihan di atas levelnya ada, tetapi tidak dapat diikutinya: pensiun atau akhir kontrak"
    " datang lebih dulu, atau sertifikatnya masih berlaku",
}
