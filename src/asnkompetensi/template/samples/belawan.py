"""Belawan: one workbook made for paper, with letterheads; the traffic division is the one that needs training."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asnkompetensi.template.book import workbook_bytes
from asnkompetensi.template.samples.agency import agency, long, wide
from asnkompetensi.template.samples.letterhead import Form, letterhead_sheet
from asnkompetensi.template.samples.tidy import tidy_sheets

if TYPE_CHECKING:
    from xlsxwriter import Workbook

_HEAD = ("PEMERINTAH KOTA REKAAN BELAWAN", "DINAS PERHUBUNGAN", "Jalan Mercusuar Rekaan Nomor 1", "")
_FOOT = ("Belawan, 2 Januari 2026", "Kepala Dinas,", "", "", "Lintang Halimun", "NIP. 19070817 196803 2 026")
_PEGAWAI = Form(
    (*_HEAD, "DAFTAR PEGAWAI TAHUN 2026 (CONTOH, SEMUA NAMA REKAAN)"),
    {"JABATAN": ("jabatan", "jenjang_jabatan"), "KEPEGAWAIAN": ("status", "kedudukan")},
    _FOOT,
)


def files() -> dict[str, bytes]:
    """The one file of the agency."""
    return {"belawan.xlsx": workbook_bytes(_fill, "Contoh rekaan: Belawan")}


def _fill(book: Workbook) -> None:
    tables = agency("belawan")
    names = [row["kompetensi"] for row in tables["kompetensi"]]
    penilaian = Form(
        (*_HEAD, "HASIL PENILAIAN KOMPETENSI TAHUN 2025"),
        {"MANAJERIAL": names[:8], "TEKNIS": names[9:]},
        _FOOT,
    )
    letterhead_sheet(book, "Data Pegawai", "pegawai", tables["pegawai"], _PEGAWAI)
    letterhead_sheet(book, "Hasil Penilaian", "penilaian", wide(tables["penilaian"], tables["kompetensi"]), penilaian)
    standar = long(tables["standar"], tables["kompetensi"], described=True)
    tidy = ("unit", "pelatihan", "dana", "riwayat")
    tidy_sheets(book, {"standar": standar, **{name: tables[name] for name in tidy}})
