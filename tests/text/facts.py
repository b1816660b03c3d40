"""One invented problem for every code of the catalogue, with the facts that its emitter gives."""

from collections.abc import Mapping

from asnkompetensi.model.nip import mask
from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import Fact, Problem

NIP, OTHER = mask("190001011965011001"), mask("190101011965011002")
FILE = {"berkas": "data.xlsx"}
SHEET = {**FILE, "lembar": "Pegawai"}
PEGAWAI, PENILAIAN, STANDAR, KATALOG = "Pegawai", "Penilaian", "Standar", "Pelatihan"


def _cells(sheet: str, *cells: str) -> tuple[Place, ...]:
    return tuple(Place("data.xlsx", sheet, cell) for cell in cells)


def _one(
    kode: str, places: tuple[Place, ...], nilai: Mapping[str, Fact], *bukti: Mapping[str, Fact]
) -> tuple[str, Problem]:
    return kode, Problem(kode, places, nilai, bukti)


_MANY = _cells(PEGAWAI, *(f"A{row}" for row in range(2, 39)))
_WHOLE_FILE, _WHOLE_SHEET = (Place("data.xlsx"),), (Place("data.xlsx", PEGAWAI),)


def _row(**facts: Fact) -> Mapping[str, Fact]:
    return {"siapa": "", "pakai": "", "di": "", **facts}


FACTS: Mapping[str, Problem] = dict(
    (
        *(_one(f"BERKAS-{number}", _WHOLE_FILE, FILE) for number in ("01", "03", "05", "08")),
        _one("BERKAS-02", (Place("data"),), {"berkas": "data", "folder": "data"}),
        _one("BERKAS-04", _WHOLE_FILE, {**FILE, "cara": "OpenDocument", "dicoba": 3}),
        _one("BERKAS-06", _WHOLE_FILE, {**FILE, "isi": "html", "banyak": 2}),
        _one("BERKAS-07", _WHOLE_FILE, {**FILE, "detik": 30, "mib": 1024}),
        _one("BERKAS-09", _WHOLE_FILE, {**FILE, "sama": "folder/salinan data.xlsx"}),
        _one("BERKAS-10", _WHOLE_FILE, {**FILE, "mib": 256}),
        _one("BERKAS-11", _WHOLE_FILE, {**FILE, "bagian": "xl/workbook.xml"}),
        _one("BERKAS-12", _cells(PEGAWAI, "XFD1048576"), {**SHEET, "sel": "XFD1048576"}),
        _one("BERKAS-13", _WHOLE_SHEET, SHEET),
        _one(
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
        _one("BERKAS-15", _WHOLE_FILE, {**FILE, "banyak": 2}),
        _one(
            "TEKS-01",
            (Place("pegawai.csv", "pegawai.csv"),),
            {"berkas": "pegawai.csv", "encoding": "cp1252", "pemisah": ";", "desimal": ",", "banyak": 2},
        ),
        _one("TEKS-02", (Place("pegawai.csv", "pegawai.csv", "1204"),), {"berkas": "pegawai.csv", "baris": 1204}),
        _one("TEKS-04", (Place("pegawai.csv"),), {"berkas": "pegawai.csv", "encoding": "utf-8", "baris": 4}),
        _one(
            "TEKS-03",
            (Place("pegawai.csv", "pegawai.csv", "7"), Place("pegawai.csv", "pegawai.csv", "9")),
            {"berkas": "pegawai.csv", "jumlah": 2, "kolom": 4},
            {"baris": 7, "isian": 5},
            {"baris": 9, "isian": 6},
        ),
        _one(
            "LEMBAR-01",
            _WHOLE_FILE,
            {
                "tabel": "standar",
                "ada": "Pegawai, Standart Komp, Penilaian, Sheet3",
                "mirip": "Standart Komp",
                "guna": "@check.guna_gap",
                "lain": "@check.tanpa_skj",
            },
        ),
        _one("LEMBAR-02", (Place("data.xlsx", "Hasil Nilai"),), {"lembar": "Hasil Nilai", "mirip": "penilaian"}),
        _one("LEMBAR-03", _cells(PEGAWAI, "B5:E12", "C20:C22"), {"lembar": PEGAWAI, "jumlah": 2}),
        _one("LEMBAR-04", _WHOLE_SHEET, {"lembar": PEGAWAI, "baris": 12}),
        _one("LEMBAR-05", _WHOLE_SHEET, {"tabel": "pegawai"}),
        _one(
            "KOLOM-01",
            _cells(PEGAWAI, "D1"),
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
        _one(
            "KOLOM-02",
            _cells(PEGAWAI, "F1", "G1"),
            {"jumlah": 2},
            {"kolom": "Statsu", "mirip": "status"},
            {"kolom": "No. HP", "mirip": ""},
        ),
        _one("KOLOM-03", _cells(PEGAWAI, "A1", "B1"), {"kolom": "nip", "pertama": "NIP", "kedua": "NIP Baru"}),
        _one(
            "BARIS-01",
            _cells(PEGAWAI, "2", "38", "40"),
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
        _one("KUNCI-01", _cells(STANDAR, "D4"), {"tabel": "standar", "kolom": "kompetensi", "jumlah": 1}),
        _one(
            "NIP-01",
            _cells(PEGAWAI, "A63"),
            {"nilai": mask("1905010119650100"), "apa": "@read.nip_18_saja", "jumlah": 1},
        ),
        _one(
            "NIP-02",
            _MANY,
            {"jumlah": 37},
            {"sel": "A2", "nama": "Cahaya Pagi", "calon": mask("190303031967031003")},
            {"sel": "A7", "nama": "Dewi Fajar", "calon": mask("190404041968041004")},
        ),
        _one(
            "NIP-03",
            _cells(PEGAWAI, "A14", "A203"),
            {"nip": NIP, "dipakai": 203, "di": "", "banyak": 0},
            _row(baris=203, unit_kerja="RSUD", jabatan="Perawat Ahli Muda", tmt="01-10-2024", pakai="@check.dipakai"),
            _row(baris=14, unit_kerja="Dinas Kesehatan", jabatan="Perawat Ahli Pertama", tmt="01-04-2019"),
        ),
        _one("NIP-04", _MANY, {"apa": "@check.nip_tanggal_lahir", "jumlah": 37}, {"nip": NIP}, {"nip": OTHER}),
        _one("NIP-05", _cells(PEGAWAI, "A64"), {"jumlah": 1}),
        _one(
            "LEVEL-01",
            _cells(PENILAIAN, "E23", "E31"),
            {"nilai": "7", "kolom": "level", "jumlah": 2, "nasib": "", "boleh": ""},
        ),
        _one("ANGKA-01", _cells("Dana", "B4"), {"nilai": "kurang lebih 3 jt", "kolom": "jumlah", "jumlah": 1}),
        _one(
            "TANGGAL-01",
            _cells(PENILAIAN, "D9", "D10"),
            {"nilai": "45000", "kolom": "tanggal", "beda": 2, "angka": "@read.format_tanggal", "jumlah": 2},
        ),
        _one(
            "TANGGAL-02",
            _cells(PENILAIAN, "D9", "D10"),
            {"apa": "@read.urutan_bulan", "kolom": "tanggal", "jumlah": 2, "perbaikan": "@read.satu_urutan"},
            {"sel": "D4", "isi": "02/13/2026", "arti": "@read.bulan_hari"},
        ),
        _one("RUMUS-01", _MANY, {"jumlah": 37}),
        _one("RUMUS-02", _cells(PENILAIAN, "C4"), {"nilai": "#N/A", "jumlah": 1}),
        _one("PEGAWAI-01", _cells(PEGAWAI, "H4"), {"kolom": "kedudukan", "nilai": "Aktiv", "jumlah": 1}),
        _one("JABATAN-01", _cells(PEGAWAI, "E4"), {"jumlah": 9}, {"jabatan": "Sub Koordinator Arsip", "jumlah": 9}),
        _one("UNIT-01", _cells(PEGAWAI, "C4", "C61"), {"jumlah": 2}),
        _one(
            "UNIT-02",
            _cells(PEGAWAI, "C88", "C91", "C120", "C301", "C302"),
            {"nama": 3},
            {"nama": "Dinas Pendidikan", "jumlah": 412, "tempat": ""},
            {"nama": "Disdik", "jumlah": 9, "tempat": "C88, C91, C120 ..."},
            {"nama": "Dinas Pendidkan", "jumlah": 2, "tempat": "C301, C302"},
        ),
        _one("UNIT-04", _cells(PEGAWAI, "C88", "C91"), {"nama": 1}, {"unit": "Sekretariat", "induk": 2, "jumlah": 14}),
        _one("UNIT-03", _cells("Unit", "B4"), {"unit": "Dinas Arsip", "apa": "@resolve.induk_tak_dikenal"}),
        _one(
            "NAMA-01",
            _cells(PEGAWAI, "C9", "C10"),
            {"kolom": "unit_kerja", "nama": 1, "jumlah": 2},
            {"nama": "DINAS ARSIP", "jumlah": 2, "ejaan": "Dinas Arsip", "tempat": "C9, C10"},
        ),
        _one("STANDAR-01", _cells(STANDAR, "A7"), {"jumlah": 1}),
        _one(
            "STANDAR-02",
            _cells(STANDAR, "E12", "E88"),
            {"subjek": "Analis Hukum Ahli Muda", "unit": "", "kompetensi": "Integritas", "level": "4"},
            {"level": "3.5", "sel": "Standar!E12"},
            {"level": "4", "sel": "Standar!E88"},
        ),
        _one(
            "STANDAR-03",
            _cells(PEGAWAI, "D7", "D12", "D45", "D88"),
            {"jumlah": 17, "jabatan": 2},
            {"jabatan": "Analis Hukum Ahli Muda", "jumlah": 15},
            {"jabatan": "Penata Layanan Operasional", "jumlah": 2},
        ),
        _one(
            "STANDAR-04",
            _cells(STANDAR, "E9"),
            {"jumlah": 1},
            {"subjek": "Administrator", "kompetensi": "Integritas", "level": "1", "lazim": "3"},
        ),
        _one("STANDAR-05", (), {"jumlah": 153, "orang": 17}),
        _one(
            "STANDAR-06",
            _cells(STANDAR, "F9", "F12"),
            {"kompetensi": "Komunikasi", "dipakai": "manajerial"},
            {"jenis": "manajerial", "jumlah": 12},
            {"jenis": "teknis", "jumlah": 2},
        ),
        _one("PENILAIAN-01", _cells(PENILAIAN, "A90"), {"jumlah": 1}),
        _one(
            "PENILAIAN-02",
            _cells(PENILAIAN, "C40", "C41"),
            {"nip": NIP, "kompetensi": "Komunikasi", "banyak": 0},
            {"siapa": "", "level": "2", "sel": "Penilaian!C40"},
            {"siapa": "", "level": "3", "sel": "Penilaian!C41"},
        ),
        _one("PENILAIAN-03", _cells(PENILAIAN, "D4", "D5"), {"jumlah": 2, "tahun": 3, "nasib": "@gap.tetap_dipakai"}),
        _one("PENILAIAN-04", _cells(PENILAIAN, "D4", "D5"), {"jumlah": 2}),
        _one(
            "RUJUKAN-01",
            _cells(PENILAIAN, "B9"),
            {"kolom": "pelatihan", "nilai": "Diklat Air", "lain": 1, "mirip": "", "jumlah": 3, "rujukan": "pelatihan"},
            {"nama": "Diklat Air", "kali": 2},
            {"nama": "Diklat Api", "kali": 1},
        ),
        _one(
            "PADANAN-01",
            (Place("padanan.csv", "padanan.csv", "1"),),
            {
                "berkas": "padanan.csv",
                "kolom": "setuju",
                "judul": "jenis | dari | menjadi | Setju",
                "mirip": "Setju",
            },
        ),
        _one(
            "PADANAN-02",
            tuple(Place("padanan.csv", "padanan.csv", cell) for cell in ("C2", "C3")),
            {"apa": "@mapping.ganda", "nilai": "Disdik", "jumlah": 2},
            {"nama": "Disdik", "menjadi": "Dinas Pendidikan", "sel": "C2"},
            {"nama": "Disdik", "menjadi": "Dinas Pendidikan dan Kebudayaan", "sel": "C3"},
        ),
        _one("PADANAN-03", (Place("padanan.csv", "padanan.csv", "H4"),), {"nilai": "oke", "jumlah": 1}),
        _one(
            "PADANAN-04",
            (Place("padanan.csv", "padanan.csv", "B9"),),
            {"jumlah": 1},
            {"jenis": "jabatan", "nama": "Arsipras Ahli Muda"},
        ),
        _one(
            "PADANAN-05",
            _cells(PEGAWAI, "C88", "C91"),
            {"kolom": "@columns.unit_kerja", "nama": "Disdik", "menjadi": "Dinas Pendidikan", "jumlah": 2},
        ),
        _one(
            "RUJUKAN-02",
            _cells(PENILAIAN, "B9"),
            {"jumlah": 2},
            {"kompetensi": "Kerjasama Tim", "apa": "@check.tidak_diminta", "jumlah": 153, "mirip": "Kerja Sama"},
            {"kompetensi": "Kerja Sama", "apa": "@check.tidak_dinilai", "jumlah": 160, "mirip": "Kerjasama Tim"},
        ),
        _one(
            "RUJUKAN-03",
            _cells(STANDAR, "G9"),
            {"kolom": "tingkat", "nilai": "pentng", "mirip": "penting", "nasib": "@check.tingkat_kosong", "jumlah": 1},
        ),
        _one(
            "PELATIHAN-01",
            _cells(KATALOG, "F2", "F3"),
            {"kode": "AIR-02", "kolom": "biaya_peserta", "dipakai": 1_500_000},
            {"nilai": 1_500_000, "sel": "Pelatihan!F2"},
            {"nilai": 1_250_000, "sel": "Pelatihan!F3"},
        ),
        _one(
            "PELATIHAN-02",
            _cells(KATALOG, "D4", "E4"),
            {"apa": "@check.level_terbalik", "nasib": "@check.baris_disisihkan", "jumlah": 1},
            {"kode": "AIR-02", "kompetensi": "Integritas", "dari": "3.5", "sampai": "3"},
        ),
        _one("PELATIHAN-03", _cells(KATALOG, "F5"), {"jumlah": 1}, {"kode": "AIR-03", "nama": "Magang Tata Air"}),
        _one(
            "PELATIHAN-04",
            (Place("asn.toml"),),
            {"apa": "@check.setara_lingkar", "jumlah": 2},
            {"nama": "Diklat Air", "sekarang": "Tata Air"},
            {"nama": "Tata Air", "sekarang": "Diklat Air"},
        ),
        _one(
            "PELATIHAN-05",
            _cells(KATALOG, "D6"),
            {"apa": "@check.tanpa_hasil", "nasib": "@check.tanpa_hasil_nasib", "jumlah": 1},
            {"kode": "AIR-04", "nama": "Kursus Tata Air"},
        ),
        _one(
            "PENILAIAN-05",
            _cells(PENILAIAN, "A9", "A10"),
            {"jumlah": 153, "total": 160, "lembar": "Pensiunan", "ditolak": 4},
        ),
        _one("SAMAR-01", (), {"jumlah": 3, "batas": 5}),
        _one(
            "SAMAR-02",
            (),
            {"jumlah": 412, "batas": 5, "kompetensi": 2},
            {"kolom": "@columns.unit_kerja", "orang": 37},
            {"kolom": "@columns.jabatan", "orang": 64},
        ),
        _one("SAMAR-03", (), {"jumlah": 4, "batas": 5}),
        _one("SAMAR-04", (), {"jumlah": 5, "sendiri": 4, "batas": 5}),
        _one("SAMAR-05", (), {"jumlah": 1}, {"tabel": "pegawai", "kolom": "nama, tmt_jabatan"}),
        _one("KELUARAN-01", (), {"berkas": "gap.xlsx", "alasan": "@output.penuh", "perbaikan": "@output.penuh_saran"}),
        _one("KELUARAN-02", (), {"berkas": "data.xlsx"}),
        _one("PERINTAH-01", (), {"opsi": "--unit", "nilai": "Dinas Arsp", "mirip": "Dinas Arsip"}),
    )
)
