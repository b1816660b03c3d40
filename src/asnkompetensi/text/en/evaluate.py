"""What is to be known about an evaluated training."""

WORDS = {
    "sedikit_peserta": "only {jumlah} of those who attended can be compared; {minimal} are needed",
    "sedikit_pembanding": "only {jumlah} to compare with; {minimal} are needed",
    "sedikit_cara": "the groups are too small to tell an effect from chance",
    "kasar": "with these data only an effect of about {bilangan:level|levels} would be seen",
    "kurang_dari_pembanding": "those who attended gained less than those they are compared with",
    "kelompok_kecil": "only {jumlah} of those who attended are compared: one or two people may change the result",
    "bukan_undian": "nobody was drawn by lot: those who were sent may differ",
    "tidak_kurang": "{jumlah} who attended are not known to have been short before",
    "belum_ulang": "{jumlah} who attended were not assessed again afterwards",
    "ikut_lain": "{jumlah} also attended another training of the same competency",
    "tanpa_pembanding": "{jumlah} who attended have nobody of the same need to be compared with",
    "tanpa_harga": "the catalogue has no price",
    "gratis": "free of charge, so there are no levels per million rupiah",
    "rencana_asing": "not one of its seats is of people and trainings in these data",
    "rencana_kemudian": "its day is after the new period",
    "perlu_rencana": "--by rencana needs --plan FILE",
    "perlu_rencana_saran": "add --plan plan.json, which asn plan -o plan.json writes",
    "bukan_rencana": "no file of a plan",
    "dua_periode": "asn evaluate compares two periods, not {jumlah}",
    "dua_periode_saran": "name the old one, then the new one; several files of one period go into one folder",
}
