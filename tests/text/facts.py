"""One invented problem for every code of the catalogue, with the facts that its emitter gives."""

from collections.abc import Mapping

from asnkompetensi.model.nip import mask
from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import Problem
from tests.text.facts_of_files import FACTS as OF_FILES
from tests.text.problem_parts import KATALOG, MANY, NIP, OTHER, PEGAWAI, PENILAIAN, STANDAR, cells, one, row

_OF_DATA: Mapping[str, Problem] = dict(
    (
        one("KUNCI-01", cells(STANDAR, "D4"), {"tabel": "standar", "kolom": "kompetensi", "jumlah": 1}),
        one(
            "NIP-01",
            cells(PEGAWAI, "A63"),
            {"nilai": mask("1905010119650100"), "apa": "@read.nip_18_saja", "jumlah": 1},
        ),
        one(
            "NIP-02",
            MANY,
            {"jumlah": 37},
            {"sel": "A2", "nama": "Cahaya Pagi", "calon": mask("190303031967031003")},
            {"sel": "A7", "nama": "Dewi Fajar", "calon": mask("190404041968041004")},
        ),
        one(
            "NIP-03",
            cells(PEGAWAI, "A14", "A203"),
            {"nip": NIP, "dipakai": 203, "di": "", "banyak": 0},
            row(baris=203, unit_kerja="RSUD", jabatan="Perawat Ahli Muda", tmt="01-10-2024", pakai="@check.dipakai"),
            row(baris=14, unit_kerja="Dinas Kesehatan", jabatan="Perawat Ahli Pertama", tmt="01-04-2019"),
        ),
        one("NIP-04", MANY, {"apa": "@check.nip_tanggal_lahir", "jumlah": 37}, {"nip": NIP}, {"nip": OTHER}),
        one("NIP-05", cells(PEGAWAI, "A64"), {"jumlah": 1}),
        one(
            "LEVEL-01",
            cells(PENILAIAN, "E23", "E31"),
            {"nilai": "7", "kolom": "level", "jumlah": 2, "nasib": "", "boleh": ""},
        ),
        one("ANGKA-01", cells("Dana", "B4"), {"nilai": "kurang lebih 3 jt", "kolom": "jumlah", "jumlah": 1}),
        one(
            "TANGGAL-01",
            cells(PENILAIAN, "D9", "D10"),
            {"nilai": "45000", "kolom": "tanggal", "beda": 2, "angka": "@read.format_tanggal", "jumlah": 2},
        ),
        one(
            "TANGGAL-02",
            cells(PENILAIAN, "D9", "D10"),
            {"apa": "@read.urutan_bulan", "kolom": "tanggal", "jumlah": 2, "perbaikan": "@read.satu_urutan"},
            {"sel": "D4", "isi": "02/13/2026", "arti": "@read.bulan_hari"},
        ),
        one("RUMUS-01", MANY, {"jumlah": 37}),
        one("RUMUS-02", cells(PENILAIAN, "C4"), {"nilai": "#N/A", "jumlah": 1}),
        one("PEGAWAI-01", cells(PEGAWAI, "H4"), {"kolom": "kedudukan", "nilai": "Aktiv", "jumlah": 1}),
        one("JABATAN-01", cells(PEGAWAI, "E4"), {"jumlah": 9}, {"jabatan": "Sub Koordinator Arsip", "jumlah": 9}),
        one("UNIT-01", cells(PEGAWAI, "C4", "C61"), {"jumlah": 2}),
        one(
            "UNIT-02",
            cells(PEGAWAI, "C88", "C91", "C120", "C301", "C302"),
            {"nama": 3},
            {"nama": "Dinas Pendidikan", "jumlah": 412, "tempat": ""},
            {"nama": "Disdik", "jumlah": 9, "tempat": "C88, C91, C120 ..."},
            {"nama": "Dinas Pendidkan", "jumlah": 2, "tempat": "C301, C302"},
        ),
        one("UNIT-04", cells(PEGAWAI, "C88", "C91"), {"nama": 1}, {"unit": "Sekretariat", "induk": 2, "jumlah": 14}),
        one("UNIT-03", cells("Unit", "B4"), {"unit": "Dinas Arsip", "apa": "@resolve.induk_tak_dikenal"}),
        one(
            "NAMA-01",
            cells(PEGAWAI, "C9", "C10"),
            {"kolom": "unit_kerja", "nama": 1, "jumlah": 2},
            {"nama": "DINAS ARSIP", "jumlah": 2, "ejaan": "Dinas Arsip", "tempat": "C9, C10"},
        ),
        one("STANDAR-01", cells(STANDAR, "A7"), {"jumlah": 1}),
        one(
            "STANDAR-02",
            cells(STANDAR, "E12", "E88"),
            {"subjek": "Analis Hukum Ahli Muda", "unit": "", "kompetensi": "Integritas", "level": "4"},
            {"level": "3.5", "sel": "Standar!E12"},
            {"level": "4", "sel": "Standar!E88"},
        ),
        one(
            "STANDAR-03",
            cells(PEGAWAI, "D7", "D12", "D45", "D88"),
            {"jumlah": 17, "jabatan": 2},
            {"jabatan": "Analis Hukum Ahli Muda", "jumlah": 15},
            {"jabatan": "Penata Layanan Operasional", "jumlah": 2},
        ),
        one(
            "STANDAR-04",
            cells(STANDAR, "E9"),
            {"jumlah": 1},
            {"subjek": "Administrator", "kompetensi": "Integritas", "level": "1", "lazim": "3"},
        ),
        one("STANDAR-05", (), {"jumlah": 153, "orang": 17}),
        one(
            "STANDAR-06",
            cells(STANDAR, "F9", "F12"),
            {"kompetensi": "Komunikasi", "dipakai": "manajerial"},
            {"jenis": "manajerial", "jumlah": 12},
            {"jenis": "teknis", "jumlah": 2},
        ),
        one("PENILAIAN-01", cells(PENILAIAN, "A90"), {"jumlah": 1}),
        one(
            "PENILAIAN-02",
            cells(PENILAIAN, "C40", "C41"),
            {"nip": NIP, "kompetensi": "Komunikasi", "banyak": 0},
            {"siapa": "", "level": "2", "sel": "Penilaian!C40"},
            {"siapa": "", "level": "3", "sel": "Penilaian!C41"},
        ),
        one("PENILAIAN-03", cells(PENILAIAN, "D4", "D5"), {"jumlah": 2, "tahun": 3, "nasib": "@gap.tetap_dipakai"}),
        one("PENILAIAN-04", cells(PENILAIAN, "D4", "D5"), {"jumlah": 2}),
        one(
            "RUJUKAN-01",
            cells(PENILAIAN, "B9"),
            {"kolom": "pelatihan", "nilai": "Diklat Air", "lain": 1, "mirip": "", "jumlah": 3, "rujukan": "pelatihan"},
            {"nama": "Diklat Air", "kali": 2},
            {"nama": "Diklat Api", "kali": 1},
        ),
        one(
            "PADANAN-01",
            (Place("padanan.csv", "padanan.csv", "1"),),
            {
                "berkas": "padanan.csv",
                "kolom": "setuju",
                "judul": "jenis | dari | menjadi | Setju",
                "mirip": "Setju",
            },
        ),
        one(
            "PADANAN-02",
            tuple(Place("padanan.csv", "padanan.csv", cell) for cell in ("C2", "C3")),
            {"apa": "@mapping.ganda", "nilai": "Disdik", "jumlah": 2},
            {"nama": "Disdik", "menjadi": "Dinas Pendidikan", "sel": "C2"},
            {"nama": "Disdik", "menjadi": "Dinas Pendidikan dan Kebudayaan", "sel": "C3"},
        ),
        one("PADANAN-03", (Place("padanan.csv", "padanan.csv", "H4"),), {"nilai": "oke", "jumlah": 1}),
        one(
            "PADANAN-04",
            (Place("padanan.csv", "padanan.csv", "B9"),),
            {"jumlah": 1},
            {"jenis": "jabatan", "nama": "Arsipras Ahli Muda"},
        ),
        one(
            "PADANAN-05",
            cells(PEGAWAI, "C88", "C91"),
            {"kolom": "@columns.unit_kerja", "nama": "Disdik", "menjadi": "Dinas Pendidikan", "jumlah": 2},
        ),
        one(
            "RUJUKAN-02",
            cells(PENILAIAN, "B9"),
            {"jumlah": 2},
            {"kompetensi": "Kerjasama Tim", "apa": "@check.tidak_diminta", "jumlah": 153, "mirip": "Kerja Sama"},
            {"kompetensi": "Kerja Sama", "apa": "@check.tidak_dinilai", "jumlah": 160, "mirip": "Kerjasama Tim"},
        ),
        one(
            "RUJUKAN-03",
            cells(STANDAR, "G9"),
            {"kolom": "tingkat", "nilai": "pentng", "mirip": "penting", "nasib": "@check.tingkat_kosong", "jumlah": 1},
        ),
        one(
            "PELATIHAN-01",
            cells(KATALOG, "F2", "F3"),
            {"kode": "AIR-02", "kolom": "biaya_peserta", "dipakai": 1_500_000},
            {"nilai": 1_500_000, "sel": "Pelatihan!F2"},
            {"nilai": 1_250_000, "sel": "Pelatihan!F3"},
        ),
        one(
            "PELATIHAN-02",
            cells(KATALOG, "D4", "E4"),
            {"apa": "@check.level_terbalik", "nasib": "@check.baris_disisihkan", "jumlah": 1},
            {"kode": "AIR-02", "kompetensi": "Integritas", "dari": "3.5", "sampai": "3"},
        ),
        one("PELATIHAN-03", cells(KATALOG, "F5"), {"jumlah": 1}, {"kode": "AIR-03", "nama": "Magang Tata Air"}),
        one(
            "PELATIHAN-04",
            (Place("asn.toml"),),
            {"apa": "@check.setara_lingkar", "jumlah": 2},
            {"nama": "Diklat Air", "sekarang": "Tata Air"},
            {"nama": "Tata Air", "sekarang": "Diklat Air"},
        ),
        one(
            "PELATIHAN-05",
            cells(KATALOG, "D6"),
            {"apa": "@check.tanpa_hasil", "nasib": "@check.tanpa_hasil_nasib", "jumlah": 1},
            {"kode": "AIR-04", "nama": "Kursus Tata Air"},
        ),
        one(
            "PENILAIAN-05",
            cells(PENILAIAN, "A9", "A10"),
            {"jumlah": 153, "total": 160, "lembar": "Pensiunan", "ditolak": 4},
        ),
        one("SAMAR-01", (), {"jumlah": 3, "batas": 5}),
        one(
            "SAMAR-02",
            (),
            {"jumlah": 412, "batas": 5, "kompetensi": 2},
            {"kolom": "@columns.unit_kerja", "orang": 37},
            {"kolom": "@columns.jabatan", "orang": 64},
        ),
        one("SAMAR-03", (), {"jumlah": 4, "batas": 5}),
        one("SAMAR-04", (), {"jumlah": 5, "sendiri": 4, "batas": 5}),
        one("SAMAR-05", (), {"jumlah": 1}, {"tabel": "pegawai", "kolom": "nama, tmt_jabatan"}),
        one(
            "RENCANA-01",
            (Place("plan.json"),),
            {
                "berkas": "plan.json",
                "apa": "@verify.jp",
                "di": "kursi[3]",
                "siapa": NIP,
                "tertulis": "48",
                "seharusnya": "",
                "batas": "40",
            },
        ),
        one("KELUARAN-01", (), {"berkas": "gap.xlsx", "alasan": "@output.penuh", "perbaikan": "@output.penuh_saran"}),
        one("KELUARAN-02", (), {"berkas": "data.xlsx"}),
        one("PERINTAH-01", (), {"opsi": "--unit", "nilai": "Dinas Arsp", "mirip": "Dinas Arsip"}),
    )
)
FACTS: Mapping[str, Problem] = {**OF_FILES, **_OF_DATA}
