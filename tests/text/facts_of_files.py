"""One invented problem for every code about files, sheets, headings and rows, with the facts that its emitter gives."""

from collections.abc import Mapping

from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import Problem
from tests.text.problem_parts import FILE, PEGAWAI, SHEET, WHOLE_FILE, WHOLE_SHEET, cells, one

FACTS: Mapping[str, Problem] = dict(
    (
        *(one(f"BERKAS-{number}", WHOLE_FILE, FILE) for number in ("01", "05", "08")),
        one("BERKAS-03", WHOLE_FILE, {**FILE, "perbaikan": ""}),
        one("BERKAS-02", (Place("data"),), {"berkas": "data", "folder": "data"}),
        one("BERKAS-04", WHOLE_FILE, {**FILE, "cara": "OpenDocument", "dicoba": 3}),
        one("BERKAS-06", WHOLE_FILE, {**FILE, "isi": "html", "banyak": 2}),
        one("BERKAS-07", WHOLE_FILE, {**FILE, "detik": 30, "mib": 1024}),
        one("BERKAS-09", WHOLE_FILE, {**FILE, "sama": "folder/salinan data.xlsx"}),
        one("BERKAS-10", WHOLE_FILE, {**FILE, "mib": 256}),
        one("BERKAS-11", WHOLE_FILE, {**FILE, "bagian": "xl/workbook.xml"}),
        one("BERKAS-12", cells(PEGAWAI, "XFD1048576"), {**SHEET, "sel": "XFD1048576"}),
        one("BERKAS-13", WHOLE_SHEET, SHEET),
        one(
            "BERKAS-14",
            (Place("arsip.xlsx", PEGAWAI), Place("arsip revisi.xlsx", PEGAWAI)),
            {
                "berkas": "arsip.xlsx",
                "sama": "arsip revisi.xlsx",
                "orang": 40,
                "beda": 12,
                "tahun": "",
                "aturan": "@check.tindih_pegawai",
            },
            {
                "kolom": "@columns.jabatan",
                "kali": 12,
                "sel": "D2",
                "isi": "Arsiparis Ahli Pertama",
                "pakai": "",
                "sel_lain": "D5",
                "isi_lain": "Arsiparis Ahli Muda",
                "pakai_lain": "@check.dipakai",
            },
        ),
        one("BERKAS-15", WHOLE_FILE, {**FILE, "banyak": 2}),
        one("BERKAS-16", WHOLE_FILE, {**FILE, "banyak": 2}),
        one("BERKAS-17", WHOLE_FILE, {**FILE, "banyak": 2}),
        one("BERKAS-18", WHOLE_FILE, {**FILE, "skema": "https", "unduh": "curl -O"}),
        one("BERKAS-19", WHOLE_FILE, FILE),
        one("BERKAS-20", WHOLE_FILE, {**FILE, "format": "Delta"}),
        one(
            "TEKS-01",
            (Place("pegawai.csv", "pegawai.csv"),),
            {"berkas": "pegawai.csv", "encoding": "cp1252", "pemisah": ";", "desimal": ",", "banyak": 2},
        ),
        one("TEKS-02", (Place("pegawai.csv", "pegawai.csv", "1204"),), {"berkas": "pegawai.csv", "baris": 1204}),
        one("TEKS-04", (Place("pegawai.csv"),), {"berkas": "pegawai.csv", "encoding": "utf-8", "baris": 4}),
        one(
            "TEKS-03",
            (Place("pegawai.csv", "pegawai.csv", "7"), Place("pegawai.csv", "pegawai.csv", "9")),
            {"berkas": "pegawai.csv", "jumlah": 2, "kolom": 4},
            {"baris": 7, "isian": 5},
            {"baris": 9, "isian": 6},
        ),
        one(
            "LEMBAR-01",
            WHOLE_FILE,
            {
                "tabel": "standar",
                "ada": "Pegawai, Standart Komp, Penilaian, Sheet3",
                "mirip": "Standart Komp",
                "guna": "@check.guna_gap",
                "lain": "@check.tanpa_skj",
            },
        ),
        one("LEMBAR-02", (Place("data.xlsx", "Hasil Nilai"),), {"lembar": "Hasil Nilai", "mirip": "penilaian"}),
        one("LEMBAR-03", cells(PEGAWAI, "B5:E12", "C20:C22"), {"lembar": PEGAWAI, "jumlah": 2}),
        one("LEMBAR-04", WHOLE_SHEET, {"lembar": PEGAWAI, "baris": 12}),
        one("LEMBAR-05", WHOLE_SHEET, {"tabel": "pegawai"}),
        one(
            "KOLOM-01",
            cells(PEGAWAI, "D1"),
            {
                "kolom": "jabatan",
                "tabel": "pegawai",
                "mirip": "Jabatn",
                "sel": "D1",
                "cara": "",
                "banyak": 0,
                "judul": "NIP | Nama | Unit Kerja | Jabatn | Jenjang Jabatan | Status | Kedudukan | Tanggal Lahir",
            },
        ),
        one(
            "KOLOM-02",
            cells(PEGAWAI, "F1", "G1"),
            {"jumlah": 2},
            {"kolom": "Statsu", "mirip": "status"},
            {"kolom": "No. HP", "mirip": ""},
        ),
        one("KOLOM-03", cells(PEGAWAI, "A1", "B1"), {"kolom": "nip", "pertama": "NIP", "kedua": "NIP Baru"}),
        one(
            "BARIS-01",
            cells(PEGAWAI, "2", "38", "40"),
            {
                "lembar": PEGAWAI,
                "tabel": "pegawai",
                "jumlah": 1006,
                "total": 1,
                "tanda_tangan": 4,
                "nomor": 1,
                "bagian": 3,
                "banyak": 4,
                "contoh": 0,
                "judul": 0,
                "kosong": 1000,
            },
        ),
    )
)
