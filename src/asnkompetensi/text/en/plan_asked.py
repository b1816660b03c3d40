"""Answers to what an officer asks of a plan: parts of a sentence, one after the other, and lines of a summary."""

WORDS = {
    # why a person is in the plan or not
    "duduk": "sits in {pelatihan}, class {angkatan}",
    "tanpa_kesenjangan": "there is no gap to be closed",
    "tanpa_tawaran": "no training of the catalogue closes a gap of this person",
    "sudah_ditutup": "{pelatihan}: {kompetensi} is closed by {lain} already",
    "bentrok": "{pelatihan}: its days ({hari_mulai} to {hari_selesai}) clash with {lain}",
    "jp_penuh": "{pelatihan}: {bilangan_jp} JP on top of the {bilangan_ada} JP of this person are more than a person"
    " may have ({bilangan_batas} JP)",
    "kelas_penuh": "{pelatihan}: all its classes are full; the least seat there is worth {bilangan_terendah}, this one"
    " {bilangan_nilai}",
    "hasil_per_juta": "Rp 1 million gives a worth of {bilangan_hasil} here at most; the shadow price of that money is"
    " {bilangan_harga}",
    "bukan_kelas_mustahil": "{pelatihan}: cannot be held, its limits of people or classes are impossible",
    "bukan_tanpa_sumber_dana": "{pelatihan}: no purse may pay it for the unit",
    "bukan_tanpa_bobot": "{pelatihan}: the unit weighs 0 (column Prioritas)",
    "bukan_tidak_berhak": "{pelatihan}: attended already, or begins after the pension or the end of the contract",
    "mustahil": "it is proven that no plan with this seat keeps the limits",
    "tanpa_rugi": "there is a plan with this seat that is worth the same",
    "rugi": "if forced in, the plan provably loses {bilangan_nilai} in worth ({level_beda:level|levels} fewer)",
    "rugi_antara": "if forced in, the plan loses between {bilangan_min} and {bilangan_maks} in worth",
    "rugi_sedikitnya": "if forced in, the plan loses at least {bilangan_nilai} in worth",
    # what money buys
    "masuk_kelas": "in: {pelatihan} ({kelas:class|classes}, {orang:person|people})",
    "masuk": "in: {pelatihan} ({orang:person|people})",
    "masuk_lain": "and {jumlah:other training|other trainings} in",
    "keluar_kelas": "out: {pelatihan} ({kelas:class|classes}, {orang:person|people})",
    "keluar": "out: {pelatihan} ({orang:person|people})",
    "keluar_lain": "and {jumlah:other training|other trainings} out",
    "jaminan_di_atas": "there is no plan: what units are guaranteed needs more, or time was over",
    # which decisions hold for all budgets
    "selalu": "stays in for every budget that was tried, from {uang_dari} to {uang_sampai}",
    "mulai_dari": "is in for every budget that was tried from {uang_dari} on",
    "kadang": "is in for every budget that was tried from {uang_dari} to {uang_sampai}; elsewhere it changes",
    "tidak_pernah": "is in for no budget that was tried, from {uang_dari} to {uang_sampai}",
    # what to ask a sponsor for
    "berbayar": "{uang_biaya} closes {level_ditutup:level|levels} in {unit}",
    "gratis": "closes {level_ditutup:level|levels} in {unit} for nothing",
    "tanpa_dana_lain": "none payable from any other purse",
    "dana_berbatas": "{dana} is for {unit} only: ask for it to be opened to all",
    "menunggu_dana": "other purses that may pay it have too little, or do more elsewhere",
    "cukup_ditambah": "{uang_sisa} is there, so ask for {uang_diminta} more",
    # the summary
    "ringkas_adil": "Guarantees to units: worth {nilai_tanpa} without, {nilai} with them; {level} levels and {uang}"
    " apart{cara}.",
    "ringkas_jp": "The right to 20 JP: {sebelum} people lack some before the plan, {sesudah} after it. Estimated IP ASN"
    " points for training of 20 JP: +{poin} on average{cara}.",
    "ringkas_katalog": "No training of the catalogue can close {jumlah:gap|gaps}{cara}.",
    "cara_adil": " (--by adil)",
    "cara_jp": " (--by jp)",
    "cara_katalog": ": --by sisa here, or asn recommend with --by kosong",
    # calls that are wrong
    "nip": "{asal}: {nilai} is no NIP; a NIP has 18 digits",
    "nip_saran": "write its 18 digits after {asal}",
    "rentang": "--sweep {nilai} is no range of budgets",
    "rentang_saran": "write from:to:step, {batas} budgets at most, e.g. --sweep 100jt:1miliar:50jt",
    "perlu_why": "--by mengapa needs the NIP of the person",
    "perlu_why_saran": "add --why NIP",
    "perlu_jaminan": "--by adil compares the plan with and without guarantees, but none is asked for",
    "perlu_jaminan_saran": "add --fair or --min-per-unit N",
}
