"""A small export as SIASN gives it, with all of its headings; every person in it is made up."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

import openpyxl

Cell = str | float | date | None

HEADINGS = (
    "PNS ID", "NIP BARU", "NIP LAMA", "NAMA", "GELAR DEPAN", "GELAR BELAKANG", "TEMPAT LAHIR ID", "TEMPAT LAHIR NAMA",
    "TANGGAL LAHIR", "JENIS KELAMIN", "AGAMA ID", "AGAMA NAMA", "JENIS KAWIN ID", "JENIS KAWIN NAMA", "NIK",
    "NOMOR HP", "EMAIL", "EMAIL GOV", "ALAMAT", "NPWP NOMOR", "BPJS", "JENIS PEGAWAI ID", "JENIS PEGAWAI NAMA",
    "KEDUDUKAN HUKUM ID", "KEDUDUKAN HUKUM NAMA", "STATUS CPNS PNS", "KARTU ASN VIRTUAL", "NOMOR SK CPNS",
    "TANGGAL SK CPNS", "TMT CPNS", "NOMOR SK PNS", "TANGGAL SK PNS", "TMT PNS", "GOL AWAL ID", "GOL AWAL NAMA",
    "GOL AKHIR ID", "GOL AKHIR NAMA", "TMT GOLONGAN", "MK TAHUN", "MK BULAN", "JENIS JABATAN ID",
    "JENIS JABATAN NAMA", "JABATAN ID", "JABATAN NAMA", "TMT JABATAN", "TINGKAT PENDIDIKAN ID",
    "TINGKAT PENDIDIKAN NAMA", "PENDIDIKAN ID", "PENDIDIKAN NAMA", "TAHUN LULUS", "KPKN ID", "KPKN NAMA",
    "LOKASI KERJA ID", "LOKASI KERJA NAMA", "UNOR ID", "UNOR NAMA", "INSTANSI INDUK ID", "INSTANSI INDUK NAMA",
    "INSTANSI KERJA ID", "INSTANSI KERJA NAMA", "SATUAN KERJA INDUK ID", "SATUAN KERJA INDUK NAMA",
    "SATUAN KERJA KERJA ID", "SATUAN KERJA KERJA NAMA", "IS VALID NIK", "NAMA SEKOLAH", "FLAG IKD", "ESELON ID",
    "ESELON NAMA",
)  # fmt: skip

# What differs from person to person. Every other cell holds the same made-up text, but for the date of birth: nobody of
# working age was born in the years of these NIPs, so that it stays blank.
NAMED = ("NIP BARU", "NAMA", "JENIS KELAMIN", "KEDUDUKAN HUKUM NAMA", "JENIS JABATAN NAMA", "JABATAN NAMA", "UNOR NAMA",
         "ESELON NAMA")  # fmt: skip
PEOPLE = """
190003141965031001 | Awan Samudra    | M | Aktif | Jabatan Struktural | Kepala Dinas           | Dinas Kearsipan | II.b
190107211966022002 | Bening Cemara   | F | Aktif | Jabatan Struktural | Sekretaris             | Sekretariat     | III.a
190210051967091003 | Cakra Embun     | M | Aktif | Jabatan Struktural | Kepala Subbagian Umum  | Sekretariat     | IV.a
190305171968112004 | Dewi Halimun    | F | Aktif | Jabatan Pelaksana  | Pengelola Kepegawaian  | Sekretariat     |
190408291969061005 | Elang Senja     | M | Aktif | Jabatan Fungsional | Arsiparis Ahli Muda    | Bidang Arsip    |
190501021970032006 | Fajar Lembayung | F | Aktif | Jabatan Fungsional | Arsiparis Ahli Pertama | Bidang Arsip    |
190606301971051007 | Gilang Teratai  | M | Aktif | Jabatan Fungsional | Arsiparis Pelaksana    | Bidang Arsip    |
190702111972042008 | Hanum Purnama   | F | Aktif | Jabatan Fungsional | Penata Kearsipan       | Bidang Arsip    |
190809191973081009 | Intan Pelangi   | M | CLTN  | Jabatan Pelaksana  | Pengelola Kearsipan    | Bidang Arsip    |
190912251974012010 | Jati Rembulan   | F | Aktif | Jabatan Pelaksana  | Pengelola Kearsipan    | Bidang Arsip    |
"""
SAME = {
    "STATUS CPNS PNS": "P", "GOL AKHIR NAMA": "III/b", "SATUAN KERJA KERJA NAMA": "Dinas Kearsipan dan Perpustakaan",
    "TMT JABATAN": "01-04-2021", "TANGGAL LAHIR": "",
}  # fmt: skip
COMPETENCIES = (
    "Integritas", "Kerja Sama", "Komunikasi", "Orientasi pada Hasil", "Pelayanan Publik",
    "Pengembangan Diri dan Orang Lain", "Mengelola Perubahan", "Pengambilan Keputusan", "Perekat Bangsa",
    "Pengelolaan Arsip",
)  # fmt: skip
STANDARD = """
JPT Pratama   | 4 4 4 4 4 4 4 4 4 -
Administrator | 3 3 3 3 3 3 3 3 3 -
Pengawas      | 2 2 2 2 2 2 2 2 2 -
Pelaksana     | 1 1 1 1 1 1 1 1 1 -
Ahli Muda     | 3 3 3 3 3 3 3 3 3 3
Ahli Pertama  | 2 2 2 2 2 2 2 2 2 2
Terampil      | 2 2 2 2 2 2 2 2 2 2
"""
LEVELS = """
4 3 4 4 4 3 4 4 4 -
3 3 2 3 3 3 2 3 3 -
2 2 2 1 2 2 2 2 2 -
1 1 0 1 1 1 1 1 1 -
3 3 2 2 3 2 3 3 3 2
2 2 1 2 2 1 2 2 2 1
2 1 2 2 1 2 2 2 2 2
2 2 2 2 2 2 2 2 2 2
1 1 1 1 1 1 1 1 1 -
1 0 1 1 1 0 1 1 1 -
"""
ASSESSED = date(2025, 11, 12)
NIP_COLUMN = HEADINGS.index("NIP BARU")
WHOLE = ("NIP", "Nama", "Unit Kerja", "Jabatan", "Kompetensi", "Level Standar", "Level Dimiliki")
SPOILT = 3  # the person whose NIP Excel has made a number of


def files(folder: Path) -> None:
    """What the guide has its reader bring: the export, the standard, the assessments; and all in one sheet."""
    people = [list(person(row)) for row in lines(PEOPLE)]
    assessed = [levels(line) for line in LEVELS.split("\n")[1:-1]]
    wide = [[row[NIP_COLUMN], ASSESSED, *found] for row, found in zip(people, assessed, strict=True)]
    long = [
        [nip, ASSESSED, name, level] for nip, _, *found in wide for name, level in zip(COMPETENCIES, found, strict=True)
    ]
    standard = [[name, *levels(asked)] for name, asked in lines(STANDARD)]
    asked = {name: found for name, *found in standard}
    whole = [
        [people[at][NIP_COLUMN], *place(lines(PEOPLE)[at]), name, *pair]
        for at, jenjang in ((4, "Ahli Muda"), (5, "Ahli Pertama"))
        for name, *pair in zip(COMPETENCIES, asked[jenjang], assessed[at], strict=True)
    ]
    book(folder / "standar.xlsx", "Standar", ["Jenjang Jabatan", *COMPETENCIES], standard)
    book(folder / "penilaian.xlsx", "Penilaian", ["NIP", "Tanggal", *COMPETENCIES], wide)
    book(folder / "penilaian-panjang.xlsx", "Penilaian", ["NIP", "Tanggal", "Kompetensi", "Level"], long)
    book(folder / "satu-lembar.xlsx", "Kesenjangan", WHOLE, whole)
    people[SPOILT][NIP_COLUMN] = float(str(people[SPOILT][NIP_COLUMN]))
    book(folder / "siasn.xlsx", "Worksheet", HEADINGS, people)


def person(row: Sequence[str]) -> Iterable[Cell]:
    """The cells of one row of the export."""
    known = dict(zip(NAMED, row, strict=True)) | SAME
    return (known.get(heading, "REKAAN") or None for heading in HEADINGS)


def place(row: Sequence[str]) -> tuple[str, str, str]:
    """Name, unit and title of a person."""
    known = dict(zip(NAMED, row, strict=True))
    return known["NAMA"], known["UNOR NAMA"], known["JABATAN NAMA"]


def lines(table: str) -> list[list[str]]:
    """The cells of a table of text."""
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


def levels(text: str) -> list[Cell]:
    """Levels from text; "-" is a blank cell."""
    return [None if cell == "-" else int(cell) for cell in text.split()]


def book(path: Path, sheet: str, headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    """Write a workbook of one sheet."""
    written = openpyxl.Workbook()
    page = written.worksheets[0]
    page.title = sheet
    for row in (headings, *rows):
        page.append(list(row))
    written.save(path)
