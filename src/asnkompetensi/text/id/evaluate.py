"""What is to be known about an evaluated training."""

WORDS = {
    "sedikit_peserta": "hanya {jumlah} peserta yang punya pembanding; perlu {minimal}",
    "sedikit_pembanding": "hanya {jumlah} pembanding; perlu {minimal}",
    "sedikit_cara": "kelompoknya terlalu kecil untuk membedakan dampak dari kebetulan",
    "kasar": "dengan data ini baru dampak sekitar {bilangan} level yang akan terlihat",
    "kurang_dari_pembanding": "peserta naik lebih sedikit daripada pembandingnya",
    "kelompok_kecil": "hanya {jumlah} peserta yang dibandingkan: satu dua orang dapat mengubah hasil",
    "bukan_undian": "peserta tidak diundi: yang dikirim mungkin memang berbeda",
    "tidak_kurang": "{jumlah} peserta tidak diketahui kurang sebelum pelatihan",
    "belum_ulang": "{jumlah} peserta belum dinilai lagi sesudah pelatihan",
    "ikut_lain": "{jumlah} peserta juga mengikuti pelatihan lain untuk kompetensi yang sama",
    "tanpa_pembanding": "{jumlah} peserta tidak mempunyai pembanding yang kebutuhannya sama",
    "tanpa_harga": "harganya tidak ada di katalog",
    "gratis": "gratis, jadi level per juta rupiah tidak dihitung",
    "rencana_asing": "tidak satu pun dari kursinya milik orang dan pelatihan di data ini",
    "rencana_kemudian": "tanggalnya sesudah periode baru",
    "perlu_rencana": "--by rencana memerlukan --plan FILE",
    "perlu_rencana_saran": "tambahkan --plan plan.json, yang ditulis asn plan -o plan.json",
    "bukan_rencana": "bukan berkas rencana",
    "dua_periode": "asn evaluate membandingkan dua periode, bukan {jumlah}",
    "dua_periode_saran": "sebut yang lama, lalu yang baru; beberapa berkas satu periode: satukan dalam satu folder",
}
