"""A small invented agency's dossier: the parts that other tests have, and two periods of its units."""

from __future__ import annotations

from dataclasses import replace

from asnkompetensi.model.dossier import Dossier
from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.reason import encoded, reason
from asnkompetensi.model.result import Figure, Report, ResultTable
from asnkompetensi.recommend.columns import columns as of_recommend
from tests.write.developing import Row, made, mentored, planned, recommended, talented
from tests.write.report import ABA, AWAN, BAKAU, DEDE, SAMA, UBAH, quiet_report, report, table

MILLION = 1_000_000
CLOSES = encoded(reason("recommend.menutup", level_ditutup=MILLION))
TREND = (
    "dari:teks ke:teks unit_kerja:teks arah:kata kesenjangan_lama:level kesenjangan_baru:level berkurang:level"
    " perubahan_rata:perseratus perubahan_jpm:perseratus"
)
BUDGETS = "anggaran:uang level_ditutup:level"
SEATS = "nip:nip nama:teks unit_kerja:teks kode:teks pelatihan:teks angkatan:cacah kompetensi:teks mulai:tanggal"


def offered() -> Report:
    """Recommendations: one training for Dede, another for Aba."""
    rows: list[Row] = [
        {"nip": DEDE, "nama": "Dede", "unit_kerja": BAKAU, "kompetensi": SAMA, "kode": "P-1", "pelatihan": "Kelas <b>",
         "jp": 20, "alasan": CLOSES},
        {"nip": ABA, "nama": "Aba Déga", "unit_kerja": AWAN, "kompetensi": UBAH, "kode": "P-2", "pelatihan": "Bimtek",
         "jp": "8.5", "alasan": CLOSES},
    ]  # fmt: skip
    found = recommended()
    own = made("rekomendasi-pegawai", of_recommend("rekomendasi-pegawai"), *rows)
    return replace(found, tabel={**found.tabel, own.name: own})


def plan() -> Report:
    """A plan with one seat, and what three budgets buy."""
    found = planned()
    seats = table("rencana-kursi", SEATS, [(ABA, "Aba Déga", AWAN, "P-2", "Bimtek", 1, UBAH, None)])
    curve = table("kurva-anggaran", BUDGETS, [(10_000_000, 1), (20_000_000, 3), (40_000_000, "3.5")])
    return replace(found, tabel={**found.tabel, seats.name: seats, curve.name: curve})


def trend() -> Report:
    """Two units in two periods: one better, one worse."""
    rows = [
        ("2025", "2026", AWAN, "membaik", 5, 3, 2, "-0.25", 2),
        ("2025", "2026", BAKAU, "menurun", 1, "1.5", "-0.5", "0.1", -1),
    ]
    figures = {
        "periode": Figure(2),
        "kesenjangan_lama": Figure(6 * MILLION, Shown.LEVEL),
        "kesenjangan_baru": Figure(4_500_000, Shown.LEVEL),
        "perubahan": Figure(-1_500_000, Shown.LEVEL),
        "akibat_level_naik": Figure(-1_500_000, Shown.LEVEL),
        "dibawa_masuk": Figure(0, Shown.LEVEL),
        "dibawa_keluar": Figure(0, Shown.LEVEL),
    }
    return replace(
        quiet_report(), perintah="trend", ringkasan=figures, tabel={"tren-unit": table("tren-unit", TREND, rows)}
    )


def origins() -> ResultTable:
    """Where Aba's level in one competency stands, and the standard of it."""
    cells = ("data.xlsx!Standar", "C", 12, "data.xlsx!Penilaian", "E", 1023)
    spec = (
        "nip:nip nama:teks unit_kerja:teks kompetensi:teks lembar_standar:teks kolom_standar:teks baris_standar:cacah"
        " lembar_penilaian:teks kolom_penilaian:teks baris_penilaian:cacah"
    )
    return table("asal", spec, [(ABA, "Aba Déga", AWAN, UBAH, *cells)])


def dossier(*parts: str, instansi: str = "Kota Lontar") -> Dossier:
    """The dossier of two units with these parts beside the gaps."""
    made = {"recommend": offered, "plan": plan, "mentor": mentored, "talent": talented}
    found = {"gap": report(), **{part: made[part]() for part in parts}}
    return Dossier(instansi, report().as_of, (AWAN, BAKAU), found, report().masalah, origins())
