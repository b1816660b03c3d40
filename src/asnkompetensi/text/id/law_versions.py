"""Kata halaman versi data hukum, yang dibuat dari programnya; label versi itu di hasil."""

WORDS = {
    "judul": "Versi data hukum",
    "asal": (
        "Dibuat dari programnya (`make docs`). Tetapan hukum dan praktik ada di `src/asnkompetensi/law/data`, "
        "masing-masing dengan dasar, tingkat keyakinan, dan tanggal mulai berlakunya. Versi adalah keadaan "
        "semuanya, dinamai menurut tanggalnya. `asn --version` menyebutnya (`data-hukum`), setiap hasil juga: "
        "`hukum.versi` di `aturan` JSON dan di Dasar Perhitungan, `hukum` di manifes berkas dan di log `asn "
        "run`. `asn diff A B` menyebutnya di antara sebab bila dua hasil memakai versi yang berbeda."
    ),
    "tanggal": (
        "Dua tanggal jangan tertukar. **Versi** mengatakan data mana yang dimiliki program. `--as-of` mengatakan "
        "untuk tanggal berapa hitungannya: dipakai nilai terbaru yang sudah berlaku pada tanggal itu, apa pun "
        "yang terbit kemudian, sehingga periode yang lalu dihitung menurut aturan pada masanya. Sebelum tanggal "
        "pertama sebuah tetapan dipakai nilai pertamanya, karena yang lebih lama tidak tercatat: JPM `--as-of "
        "2018-06-30` memakai batas tahun 2019."
    ),
    "langkah": (
        "**Setelah pembaruan:** 1. lihat di bawah tanggal mana yang berubah oleh versi baru; 2. untuk hasil dan "
        "berkas tersimpan yang `per_tanggal`-nya termasuk, jalankan lagi perintah di kolom terakhir; 3. `asn "
        "diff LAMA BARU` menunjukkan apa yang berubah, dan sebabnya. Hasil tanggal lain tetap. `asn run` melihat "
        "sendiri versi yang baru, dan menjalankan setiap tugas lagi."
    ),
    "versi": "Versi {nama}",
    "sidik": "SHA-256 datanya: `{sidik}`.",
    "apa": "apa yang berubah",
    "dasar": "pasal",
    "hari": "tanggal `--as-of`",
    "jalankan": "jalankan lagi",
    "tetapan": "tetapan",
    "lama": "sebelumnya",
    "baru": "kini",
    "arti": "arti",
    "sejak": "sejak",
    "nilai": "nilai",
    "keyakinan": "keyakinan",
    "semua": "semua",
    "semua_perintah": "semua",
    "mulai": "mulai {sejak}",
    "sampai": "sampai {sampai}",
    "antara": "{sejak} sampai {sampai}",
    "tak_ada": "(tidak ada)",
    "ada_kini": "Yang berlaku kini, dan sejak kapan",
}
