"""Words for copies of the user's own workbook."""

WORDS: dict[str, str] = {
    "batas": (
        "menyalin {berkas} beserta formatnya melewati batas {detik} detik atau {mib} MiB; "
        "simpan lembar yang diperlukan saja ke buku kerja baru, atau minta daftarnya: -o masalah.csv"
    ),
    "terlindung": "Salinan {berkas} dilindungi kata sandi yang sama dengan {asal}.",
}
