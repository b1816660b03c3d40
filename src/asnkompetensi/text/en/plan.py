"""Why a seat is in the plan, why another is not, why a class is not held: parts of a sentence, one after the other."""

WORDS = {
    # a seat of the plan
    "menutup": "closes the whole gap in {kompetensi} ({level_ditutup:level|levels}, weight {bobot})",
    "menutup_sebagian": "closes {level_ditutup} of {level_kesenjangan:level|levels} in {kompetensi} (weight {bobot})",
    "bobot_unit": "weight of the unit {bilangan_bobot}",
    "tanpa_jadwal": "no first day or no length: clashes of dates and the absence limit are not checked",
    # a person for whom there is no possible seat
    "tanpa_katalog_kosong": "the catalogue has no training for the competency",
    "tanpa_level_tak_cocok": "no training in the catalogue fits the level held",
    "tanpa_kelas_mustahil": "the trainings that fit cannot be held: their limits of people or classes are impossible",
    "tanpa_tanpa_sumber_dana": "no purse may pay the trainings that fit for this unit",
    "tanpa_tanpa_bobot": "its unit weighs 0 (column Prioritas): no seat is planned for it",
    "tanpa_tidak_berhak": "the trainings that fit were attended already, or begin after retirement or the contract's"
    " end (asn recommend says which)",
    # a possible seat that is not taken
    "kursi_pelatihan_penuh": "{pelatihan}: has as many trainings as a person may have",
    "kursi_jp_penuh": "{pelatihan}: {bilangan_jp} JP are more than a person may have ({bilangan_batas} JP)",
    "kursi_kompetensi_rangkap": "{pelatihan}: another training closes one of its competencies already",
    "kursi_bentrok_jadwal": "{pelatihan}: its dates clash with another training of this person",
    "kursi_batas_absen": "{pelatihan}: as many of the unit are away on those days as may be",
    "kursi_kurang_peserta": "{pelatihan}: {bebas:person|people} can still attend, one more class needs {perlu}",
    "kursi_angkatan_penuh": "{pelatihan}: all classes that there may be are full",
    "kursi_dana_tidak_cukup": "{pelatihan}: needs {uang_biaya}, its purse has {uang_sisa} left",
    "kursi_dana_tidak_cukup_angkatan": "{pelatihan}: a class ({perlu:person|people}) needs {uang_biaya}, its purse has"
    " {uang_sisa} left",
    "kursi_batas_lain": "{pelatihan}: possible by person, class and money; held back by the shares of units, or this"
    " plan is not proven to be the best",
    # gaps of many people together
    "semua_katalog_kosong": "the catalogue has no training for this competency",
    "semua_level_tak_cocok": "no training in the catalogue fits the level held",
    "semua_kelas_mustahil": "the trainings that fit cannot be held: their limits of people or classes are impossible",
    "semua_tanpa_sumber_dana": "no purse may pay the trainings that fit for the unit",
    "semua_tanpa_bobot": "the unit weighs 0 (column Prioritas)",
    "semua_tidak_berhak": "the trainings that fit were attended, or begin after retirement or the contract's end",
    "semua_pelatihan_penuh": "the people have as many trainings as a person may have",
    "semua_jp_penuh": "the JP would be more than a person may have",
    "semua_kompetensi_rangkap": "the training serves another competency that is closed already",
    "semua_bentrok_jadwal": "the dates clash with another training of the person",
    "semua_batas_absen": "as many of the unit are away as may be",
    "semua_kurang_peserta": "no class reaches its minimum",
    "semua_angkatan_penuh": "all classes that there may be are full",
    "semua_dana_tidak_cukup": "the money does not suffice",
    "semua_batas_lain": "possible; held back by the shares of units, or this plan is not proven to be the best",
    "semua_tertutup_sebagian": "closed in part by this plan; the rest needs a further training",
    # trainings without a class
    "batal_kelas_mustahil": "its limits of people or classes are impossible: check the catalogue",
    "batal_tanpa_sumber_dana": "no purse may pay it",
    "batal_tanpa_peminat": "there is nobody who could attend: it closes no gap, was attended already, begins after"
    " retirement or the contract's end, or no purse is for the unit",
    "batal_jp_penuh": "{bilangan_jp} JP are more than a person may have ({bilangan_batas} JP)",
    "batal_kurang_peserta": "only {peminat:person|people} can attend, a class needs {perlu}",
    "batal_kurang_peserta_bebas": "of {peminat:person|people} who can attend {bebas} can still do so; the others are"
    " served, busy on its days or at a limit; a class needs {perlu}",
    "batal_di_atas_pagu": "the smallest class ({perlu:person|people}) needs {uang_biaya}, more than its purse of"
    " {uang_pagu}",
    "batal_dana_tidak_cukup": "the smallest class ({perlu:person|people}) needs {uang_biaya}, its purse has {uang_sisa}"
    " left",
    "batal_batas_lain": "possible; held back by the shares of units, or this plan is not proven to be the best",
}
