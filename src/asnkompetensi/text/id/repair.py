"""Words of repairs: what was done to a cell, why one was left, the sheets that list them."""

WORDS = {
    # what a repair did
    "judul": "judul kolom baku",
    "spasi": "spasi dan karakter tak tampak",
    "ejaan": "ejaan nama disamakan",
    "nip": "NIP menjadi 18 digit teks",
    "level": "level menjadi angka",
    "angka": "teks menjadi angka",
    "uang": "teks uang menjadi angka",
    "tanggal": "teks menjadi tanggal",
    # why a cell was left
    "rumus": "dibiarkan: sel berisi rumus",
    "gabung": "dibiarkan: sel tertutup gabungan sel",
    "ragu": "dibiarkan: tanggal diragukan",
    "awal": "dibiarkan: terlalu awal untuk Excel",
    "lain": "dibiarkan: isi sel sudah lain",
    "sebab_rumus": "sel berisi rumus",
    "sebab_gabung": "sel tertutup gabungan sel",
    "sebab_ragu": "tanggal diragukan",
    "sebab_awal": "terlalu awal untuk Excel",
    "sebab_lain": "isi sel sudah lain",
    # the sheets
    "lembar_perbaikan": "Perbaikan",
    "lembar_konfirmasi": "Perlu Konfirmasi",
    "perlu_konfirmasi": "perlu konfirmasi",
    "tanpa_calon": "tanpa calon",
    "satu_calon": "15 digit pertama dan nama sama dengan {tempat}",
    "banyak_calon": "{jumlah} NIP bernama sama dengan 15 digit pertama yang sama",
    "tak_ada_calon": "tidak ada NIP utuh bernama sama dengan 15 digit pertama yang sama",
    "tanpa_nama": "baris ini tanpa nama",
    # what the run says
    "diperbaiki": "Diperbaiki: {jumlah} sel ({rincian})",
    "akan": "Akan diperbaiki: {jumlah} sel ({rincian})",
    "tak_ada": "Tidak ada yang perlu diperbaiki.",
    "dibiarkan": "Dibiarkan: {jumlah} sel ({rincian})",
    "konfirmasi": "Perlu konfirmasi: {jumlah} NIP yang digit terakhirnya hilang, {calon} di antaranya ada calonnya",
    "tidak_ikut": "Tidak ikut: {berkas}; ada yang dapat diperbaiki di sana, jalankan --fix untuk berkas itu sendiri",
    "polos": "{berkas} disalin sebagai buku kerja polos: isi dan tempat sel tetap, formatnya tidak ikut",
}
