"""Headings of the columns about plans of many instansi."""

WORDS = {
    "instansi": "Agency",
    "pegawai_kurang": "Employees with a Gap",
    "pegawai_kursi": "Employees Seated",
    "selisih_persen": "Apart from the Bound (%)",
    "dana_bersama": "From Shared Money",
    "rencana-instansi.batas": "Bound",
    "rencana-instansi.nilai": "Worth",
    "dana-bersama.jumlah": "Money",
    "dana-bersama.harga": "Worth of Rp 1 Million More",
}
