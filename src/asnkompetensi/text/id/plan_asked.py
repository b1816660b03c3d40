"""Answers to what an officer asks of a plan: parts of a sentence, one after the other, and lines of a summary."""

WORDS = {
    # why a person is in the plan or not
    "duduk": "duduk di {pelatihan} angkatan {angkatan}",
    "tanpa_kesenjangan": "tidak ada kesenjangan yang perlu ditutup",
    "tanpa_tawaran": "tidak ada pelatihan di katalog yang menutup kesenjangannya",
    "sudah_ditutup": "{pelatihan}: {kompetensi} sudah ditutup {lain}",
    "bentrok": "{pelatihan}: jadwalnya ({hari_mulai} sampai {hari_selesai}) bentrok dengan {lain}",
    "jp_penuh": "{pelatihan}: {bilangan_jp} JP di atas {bilangan_ada} JP yang didapatnya melewati batas per orang"
    " ({bilangan_batas} JP)",
    "kelas_penuh": "{pelatihan}: semua angkatannya penuh; kursi bernilai terendah di sana {bilangan_terendah}, kursinya"
    " {bilangan_nilai}",
    "hasil_per_juta": "Rp 1 juta di sini paling banyak memberi nilai {bilangan_hasil}; harga bayangan dananya"
    " {bilangan_harga}",
    "bukan_kelas_mustahil": "{pelatihan}: tidak dapat diadakan, batas peserta atau angkatannya mustahil",
    "bukan_tanpa_sumber_dana": "{pelatihan}: tidak ada sumber dana yang boleh membayarnya untuk unitnya",
    "bukan_tanpa_bobot": "{pelatihan}: bobot unitnya 0 (kolom Prioritas)",
    "bukan_tidak_berhak": "{pelatihan}: sudah diikutinya, atau mulai sesudah ia pensiun atau kontraknya berakhir",
    "mustahil": "terbukti tidak ada rencana dengan kursi ini dalam batas yang diminta",
    "tanpa_rugi": "ada rencana dengan kursi ini yang nilainya sama",
    "rugi": "bila dipaksakan, terbukti rencana kehilangan nilai {bilangan_nilai} ({level_beda} level lebih sedikit)",
    "rugi_antara": "bila dipaksakan, rencana kehilangan nilai antara {bilangan_min} dan {bilangan_maks}",
    "rugi_sedikitnya": "bila dipaksakan, rencana kehilangan nilai sedikitnya {bilangan_nilai}",
    # what money buys
    "masuk_kelas": "masuk: {pelatihan} ({kelas} kelas, {orang} orang)",
    "masuk": "masuk: {pelatihan} ({orang} orang)",
    "masuk_lain": "dan {jumlah} pelatihan lain masuk",
    "keluar_kelas": "keluar: {pelatihan} ({kelas} kelas, {orang} orang)",
    "keluar": "keluar: {pelatihan} ({orang} orang)",
    "keluar_lain": "dan {jumlah} pelatihan lain keluar",
    "jaminan_di_atas": "tidak ada rencana: jaminan untuk unit perlu lebih banyak, atau waktunya habis",
    # which decisions hold for all budgets
    "selalu": "tetap masuk untuk setiap anggaran yang dicoba, dari {uang_dari} sampai {uang_sampai}",
    "mulai_dari": "masuk untuk setiap anggaran yang dicoba mulai dari {uang_dari}",
    "kadang": "masuk untuk setiap anggaran yang dicoba dari {uang_dari} sampai {uang_sampai}, di luar itu berganti",
    "tidak_pernah": "tidak masuk untuk anggaran mana pun yang dicoba, dari {uang_dari} sampai {uang_sampai}",
    # what to ask a sponsor for
    "berbayar": "{uang_biaya} menutup {level_ditutup} level di {unit}",
    "gratis": "tanpa biaya menutup {level_ditutup} level di {unit}",
    "tanpa_dana_lain": "tidak satu pun dapat dibayar sumber dana lain",
    "dana_berbatas": "{dana} hanya untuk {unit}: minta agar dibuka untuk semua",
    "menunggu_dana": "dana lain yang boleh membayarnya tidak cukup, atau lebih berguna di tempat lain",
    "cukup_ditambah": "{uang_sisa} sudah ada, jadi cukup minta {uang_diminta} lagi",
    # the summary
    "ringkas_adil": "Jaminan untuk unit: nilai {nilai_tanpa} tanpa jaminan, {nilai} dengan jaminan; beda {level} level"
    " dan {uang}{cara}.",
    "ringkas_jp": "Hak 20 JP: {sebelum} orang kurang sebelum rencana, {sesudah} sesudahnya. Perkiraan poin IP ASN dari"
    " diklat 20 JP: rata-rata +{poin}{cara}.",
    "ringkas_katalog": "{jumlah} kesenjangan tidak dapat ditutup pelatihan mana pun di katalog{cara}.",
    "cara_adil": " (--by adil)",
    "cara_jp": " (--by jp)",
    "cara_katalog": ": --by sisa di sini, atau asn recommend dengan --by kosong",
    # calls that are wrong
    "nip": "{asal}: {nilai} bukan NIP; NIP terdiri atas 18 angka",
    "nip_saran": "tulis ke-18 angkanya sesudah {asal}",
    "rentang": "--sweep {nilai} bukan rentang anggaran",
    "rentang_saran": "tulis dari:sampai:langkah, paling banyak {batas} anggaran, mis. --sweep 100jt:1miliar:50jt",
    "perlu_why": "--by mengapa perlu NIP orangnya",
    "perlu_why_saran": "tambahkan --why NIP",
    "perlu_jaminan": "--by adil membandingkan rencana dengan dan tanpa jaminan, tetapi tidak ada jaminan yang diminta",
    "perlu_jaminan_saran": "tambahkan --fair atau --min-per-unit N",
}
