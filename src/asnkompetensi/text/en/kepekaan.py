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
    # seats of a plan
    "kursi_bertahan": "stays in a best plan under {salah:error of one level|errors of one level} that change an offer,"
    " and {bobot:other weight|other weights}",
    "kursi_tiada": "the seat closes nothing any more",
    "kursi_rugi": "every best plan is without it: with it the plan is worth {bilangan_nilai} less at least",
    "kursi_mustahil": "no plan can hold it then",
    "belum_terbaik": "the plan is not proven best, so no seat can be proven to stay",
    "terlalu_besar": "too many possible seats ({jumlah}, at most {batas}) to plan again for each change; only tried:"
    " one level more of this person, and the seat still closes something",
    "belum_putus": "of {jumlah:change|changes} some were not decided in the time there was, or with {batas:plan|plans}"
    " made again",
}
