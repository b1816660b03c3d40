"""Basis data sebagai sumber: sebab-sebab di dalam pesan."""

WORDS = {
    # BASIS-01
    "tak_tersambung": "server tidak terjangkau, menolak sambungan, atau tidak mengenal basis data itu",
    "tak_ada": "berkasnya tidak ada",
    "tak_terbuka": "berkasnya tidak boleh atau tidak dapat dibuka",
    "bukan_basis": "berkasnya bukan basis data jenis itu, terenkripsi, atau dibuat versi yang lebih baru",
    "rusak": "berkasnya rusak",
    "terkunci": "berkasnya sedang dikunci program lain",
    "berubah": "berkasnya berubah saat dibaca",
    # BASIS-08
    "bentuk": "bentuknya bukan jenis://pengguna@server/basis?tables=...",
    "dialek": "jenis basis data ini tidak dapat dibaca",
    "sandi": "ada kata sandi di dalamnya; tempatnya ASN_DATABASE_PASSWORD, keyring, atau --password-file",
    "pilihan": "pilihan sesudah tanda tanya tidak dikenal",
    "detik": "timeout adalah bilangan detik dari 1 sampai 3600",
    "tabel_dan_peta": "tables dan map tidak dapat dipakai bersama: peta sudah menyebut tabelnya",
    # BASIS-09
    "peta_toml": "bukan TOML yang utuh dalam UTF-8",
    "peta_kosong": "tidak menyebut satu tabel pun",
    "peta_tabel": "bagian ini bukan tabel asn",
    "peta_tanpa_tabel": "bagian ini tidak menyebut tabel =",
    "peta_kunci": "kunci tidak dikenal",
    "peta_tanpa_kolom": "bagian ini tanpa [... .kolom]",
    "peta_isian": "tabel asn itu tidak mempunyai isian ini",
    "peta_lewat": "isian ini bukan nama kolom, dan tidak menyebut lewat, tabel, kunci dan kolom",
    "peta_kolom": "kolom ini tidak ada di basis data",
    "peta_ganda": "kunci ini tidak unik",
    # asn map
    "peta_kepala": (
        "Usulan peta untuk {berkas}\nPeriksa setiap baris; hapus yang salah, lengkapi yang kurang.\n"
        'Lalu: asn check "ALAMAT?map=BERKAS_INI"'
    ),
    "peta_lain": "{tabel} juga mirip {isi}; aktifkan bila memang isinya",
    "peta_dugaan": "dugaan dari namanya: basis data tidak menyebut hubungannya",
    "peta_kurang": "diperlukan, dan tidak ditemukan",
    "peta_sisa": "tidak dipakai: {kolom}",
    "peta_nama": "peta",
    "peta_tertulis": "{jumlah} tabel asn diusulkan di {berkas}: periksa setiap barisnya sebelum dipakai",
    "peta_tiada": "Tidak ada tabel yang mirip tabel asn; tulis petanya sendiri menurut panduan",
    # -o postgresql://
    "hasil_dialek": "hasil tidak dapat ditulis ke {berkas}",
    "hasil_dialek_saran": "hasil ditulis ke PostgreSQL, ke skema tersendiri (?schema=asn_hasil), "
    "atau ke berkas dengan -o gap.xlsx",
    "hasil_skema": "alamat {berkas} tidak menyebut skema untuk hasil, atau menyebut tables atau map",
    "hasil_skema_saran": "tambahkan ?schema=asn_hasil, tanpa tables dan map",
    "hasil_perintah": "perintah ini tidak dapat menulis ke basis data dengan pilihan itu",
    "hasil_perintah_saran": "hapus -f, atau tulis ke berkas",
    # BASIS-11
    "luar": "sebuah view di sana membaca berkas di luar basis data, yang tidak diikuti",
    "encoding": "teksnya bukan UTF-8; sebutkan --encoding",
}
