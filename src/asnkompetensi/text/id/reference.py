"""Words of the reference manual that is made from the program."""

WORDS = {
    "judul": "Acuan asn",
    "asal": "Dibuat dari program itu sendiri: bantuan perintah, setelan, tabel, dan kode masalahnya.",
    "arti": "arti",
    "kunci": "kunci",
    "isi": "isi",
    "bawaan": "bawaan",
    "lingkungan": "lingkungan",
    "dasar": "dasar",
    "keyakinan": "keyakinan",
    "kolom": "kolom",
    "wajib": "wajib",
    "judul_kolom": "judul",
    "ya": "ya",
    "atau": "atau {lain}",
    "setelan": "Setelan",
    "setelan_cara": (
        "Opsi mengalahkan lingkungan, lingkungan mengalahkan `./asn.toml` (atau berkas `--config`), "
        "berkas itu mengalahkan berkas pengguna. `asn config show` menampilkan nilai yang berlaku dan "
        "asalnya."
    ),
    "tabel_setelan": "tabel",
    "jenis_bool": "`true`, `false`",
    "jenis_tanggal": "tanggal",
    "jenis_cacah": "bilangan bulat",
    "jenis_teks": "teks",
    "setara_arti": 'Pelatihan yang setara: `"nama lama" = "nama atau kode sekarang"`.',
    "aturan_arti": "Tetapan hitungan yang diganti; lihat di bawah.",
    "aturan": "Tetapan yang dapat diganti",
    "aturan_cara": (
        "Di bagian `[aturan]` pada `asn.toml`, misalnya `jpm.mapping.optimal = 85`. Nilai yang dipakai "
        "selalu tercetak pada Dasar Perhitungan."
    ),
    "sumber": "Tabel sumber",
    "sumber_cara": (
        "Nama kolom dan sebagian judul yang dikenali; huruf besar, spasi, dan tanda baca tidak "
        "dibedakan. Judul lain ditunjukkan dengan `--column`."
    ),
    "hasil": "Tabel hasil",
    "hasil_cara": (
        "Kolom CSV, JSON, dan Parquet tidak berubah menurut bahasa; judul adalah yang tampil untuk dibaca orang."
    ),
    "kode": "kode",
    "tingkat": "tingkat",
    "keluar": "status keluar",
    "masalah": "Kode masalah",
    "masalah_cara": "Penjelasan yang sama: `asn check --explain KODE`.",
    "masalah_kode": "Tingkat: {tingkat}. Status keluar: {keluar}.",
}
