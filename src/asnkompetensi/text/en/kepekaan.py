"""Which decisions stand under errors and other weights: parts of a sentence, one after the other."""

WORDS = {
    "bertahan": "stays among the first {batas}: neither {salah:error of one level|errors of one level} that change an"
    " offer nor {bobot:other weight|other weights} turn it out",
    "level": "if {kompetensi} of {nama} is level {level_uji}, not {level_dimiliki}",
    "setengah": "if {nama} counts half",
    "dua_kali": "if {nama} counts double",
    "turun": "it falls to rank {urutan}",
    "habis": "it closes nothing any more",
    "masuk": "{pelatihan} comes in",
}
