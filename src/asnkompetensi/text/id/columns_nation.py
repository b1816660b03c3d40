"""Headings of the columns about plans of many instansi."""

WORDS = {
    "instansi": "Instansi",
    "pegawai_kurang": "Pegawai dengan Kesenjangan",
    "pegawai_kursi": "Pegawai dengan Kursi",
    "selisih_persen": "Selisih dari Batas (%)",
    "dana_bersama": "Dari Dana Bersama",
    "rencana-instansi.batas": "Batas",
    "rencana-instansi.nilai": "Nilai",
    "dana-bersama.jumlah": "Jumlah Dana",
    "dana-bersama.harga": "Nilai Tambahan Rp 1 Juta",
}
