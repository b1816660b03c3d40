"""Why a training is recommended, why none is, and what to know beside: parts of a sentence, put one after the other."""

WORDS = {
    # an offer, and what follows it
    "menutup": "closes the whole gap ({level_ditutup:level|levels})",
    "menutup_lanjut": "closes {level_ditutup} of {level_kesenjangan:level|levels}; {lanjutan} continues from level"
    " {level_capaian}",
    "menutup_sebagian": "closes {level_ditutup} of {level_kesenjangan:level|levels}; there is no training yet that this"
    " person may attend from level {level_capaian} on",
    # no offer
    "tidak_ada": "the catalogue has no training for this competency",
    "terlalu_rendah": "trainings in the catalogue reach level {level_batas} only",
    "syarat_awal": "broken ladder: trainings to a higher level ask for level {level_batas} first",
    "pensiun": "every training that fits begins after retirement ({hari_batas})",
    "pensiun_lewat": "by the birth date in retirement since {hari_batas}: check the data",
    "kontrak": "every training that fits begins after the contract ends ({hari_batas})",
    "kontrak_lewat": "the contract ended {hari_batas}: check the data",
    "diikuti": "the training that fits ({pelatihan}) was attended and its certificate is valid, yet the level is still"
    " too low: assess again, or provide a higher training",
    "diikuti_sejak": "the training that fits ({pelatihan}) was attended {hari_ikut} and its certificate is valid, yet"
    " the level is still too low: assess again, or provide a higher training",
    "diikuti_nilai_ulang": "the training that fits ({pelatihan}) was attended {hari_ikut} and there was no assessment"
    " since: assess again",
    "diikuti_tetap": "the training that fits ({pelatihan}) was attended {hari_ikut}, and the assessment after it is"
    " still too low: provide a higher training or another way",
    "campuran": "of the trainings that fit, {ikut} were attended with a certificate that is valid, {terlambat} begin"
    " after the service ends ({hari_batas})",
    # a training that must be attended, and performance
    "syarat": "required by the position, not attended",
    "syarat_lagi": "required by the position, the certificate ended {hari_sampai}",
    "syarat_nama": "the position requires {pelatihan}, not attended",
    "syarat_nama_lagi": "the position requires {pelatihan}, whose certificate ended {hari_sampai}",
    "latsar": "a CPNS must attend Latsar before any other training",
    "latsar_lagi": "a CPNS must attend Latsar before any other training, the certificate ended {hari_sampai}",
    "tidak_di_katalog": "that training is not in the catalogue",
    "pensiun_satu": "that training begins after retirement ({hari_batas})",
    "pensiun_lewat_satu": "by the birth date in retirement since {hari_batas}: check the data",
    "kontrak_satu": "that training begins after the contract ends ({hari_batas})",
    "kontrak_lewat_satu": "the contract ended {hari_batas}: check the data",
    # a certificate that ends
    "perpanjangan": "renewal: the certificate ends {hari_sampai}",
    "perpanjangan_lewat": "renewal: the certificate should have ended {hari_sampai}",
    "perpanjangan_nama": "renewal: the certificate of {pelatihan} ends {hari_sampai}",
    "perpanjangan_nama_lewat": "renewal: the certificate of {pelatihan} should have ended {hari_sampai}",
    "karena_syarat": "required by the position",
    "karena_latsar": "a CPNS must attend Latsar",
    "karena_standar": "the standard asks for a competency that it teaches",
    "tidak_diminta": "neither the position nor its standard asks for it",
    "berhenti_dahulu": "the service ends first",
    "menjadi_syarat": "it counts as a required training not attended already",
    "menjadi_tawaran": "the training is offered again where the level is short",
    "dihitung": "its end is reckoned from a validity of {bulan:month|months} in the catalogue: write it into the"
    " history",
    "mulai_sesudah": "the class begins {hari_mulai}, after the certificate has ended",
    "kinerja": "performance {bilangan_capaian} is below the target {bilangan_target}",
    # what to know beside
    "latsar_dahulu": "Latsar first",
    "usang": "the assessment has expired",
    "pindah": "assessed before the present position",
    "pensiun_dekat": "retires {hari_pensiun}, less than {tahun:year|years} after the training begins",
    "kontrak_dekat": "the contract ends {hari_kontrak}, less than {bulan:month|months} after the training begins",
    "mulai_lewat": "began {hari_mulai}: wait for the next class",
    "bukan_cpns": "Latsar is training for CPNS (PP 11/2017, article 34), which this "
    "person is not: check the status or the offer",
    "tanpa_lahir": "birth date unknown, retirement was not checked",
    "jp_aturan": "JP by the rule of its way of learning, not from the catalogue",
    "jp_kosong": "its JP are not known",
    "tanpa_biaya": "the catalogue gives no price",
    # gaps without an offer, of many people together
    "semua_tidak_ada": "the catalogue has no training for this competency",
    "semua_terlalu_rendah": "trainings in the catalogue reach level {level_batas} only",
    "semua_syarat_awal": "broken ladder: trainings to a higher level ask for level {level_batas} first",
    "semua_pensiun": "the trainings that fit begin after their retirement",
    "semua_pensiun_lewat": "by the birth date in retirement: check the data",
    "semua_kontrak": "the trainings that fit begin after the contract ends",
    "semua_kontrak_lewat": "the contract has ended: check the data",
    "semua_diikuti": "every training that fits was attended, and the certificates are valid",
    "semua_campuran": "of the trainings that fit some were attended, the others begin after the service ends",
    "semua_syarat": "the position requires {pelatihan}",
    "semua_perpanjangan": "the certificate of {pelatihan} ends within a year",
    "semua_latsar": "a CPNS must attend Latsar",
    # trainings
    "hanya_lanjutan": "answers no need yet, continues other trainings only",
    "tanpa_peminat": "answers nobody's need",
    "kurang_peserta": "fewer participants than one class needs ({bilangan_minimal})",
    "lebih_angkatan": "more classes than there are ({bilangan_angkatan})",
    # JP
    "jp_pppk_lewat": "{bilangan_jp} JP in the contract year {hari_awal} to {hari_akhir}, above {bilangan_batas} JP",
    "jp_pppk_akan": "would be {bilangan_jp} JP in the contract year {hari_awal} to {hari_akhir} with the trainings"
    " offered, above {bilangan_batas} JP",
    "tanpa_jp": "{jumlah:training|trainings} of this year without JP, not counted",
    "tawaran_tanpa_jp": "{jumlah:offer|offers} without JP, not counted",
    "tanpa_tanggal": "{jumlah:training|trainings} without a date, not counted",
}
