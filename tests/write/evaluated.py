"""A small report of `asn evaluate`: an effect, none, too few data; what became of a plan; the service index."""

from __future__ import annotations

from dataclasses import replace

from asnkompetensi.evaluate.columns import columns
from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.result import Figure, Report
from tests.write.developing import MILLION, MONEY, NUMBER, Row, made
from tests.write.report import report

FIGURES = {
    "pelatihan_diikuti": Figure(3), "ada_dampak": Figure(1), "tidak_terlihat": Figure(1), "data_kurang": Figure(1),
    "pegawai_hadir": Figure(41), "dibandingkan": Figure(36), "biaya_pelatihan": Figure(9_850_000_000, MONEY),
    "tanpa_tanggal": Figure(2), "lepas_ikut_lain": Figure(2), "lepas_tanpa_unit": Figure(3),
    "kursi_rencana": Figure(40), "kursi_terisi": Figure(31), "di_luar_rencana": Figure(10),
    "jp_rencana": Figure(402 * MILLION, NUMBER), "jp_tercapai": Figure(310 * MILLION, NUMBER),
    "biaya_rencana": Figure(10_000_000_000, MONEY), "biaya_nyata": Figure(9_850_000_000, MONEY),
    "ikm_unit": Figure(9), "ikm_hubungan": Figure(56, Shown.HUNDREDTH), "ikm_peluang": Figure(123_000, NUMBER),
}  # fmt: skip


def evaluated() -> Report:
    """Three trainings and their plan."""
    trainings: tuple[Row, ...] = (
        {"kode": "P-1", "pelatihan": "=Kelas Integritas", "hadir": 20, "peserta": 18, "pembanding": 22,
         "dampak": "0.83", "dampak_min": "0.5", "dampak_maks": "1.25",
         "putusan": "ada_dampak", "level_per_juta": "0.42"},
        {"kode": "P-2", "pelatihan": "Lokakarya Kerja Sama Antarinstansi di Daerah", "hadir": 15, "peserta": 15,
         "pembanding": 16, "dampak": "-0.05", "dampak_min": "-0.5", "dampak_maks": "0.5", "putusan": "tidak_terlihat"},
        {"kode": "P-3", "pelatihan": "Magang", "hadir": 6, "peserta": 3, "pembanding": 5, "putusan": "data_kurang"},
    )  # fmt: skip
    planned: Row = {"kode": "P-1", "pelatihan": "=Kelas Integritas", "kursi_rencana": 20, "kursi_terisi": 15,
                    "di_luar_rencana": 3, "jp_rencana": 200, "jp_tercapai": 150, "biaya_rencana": 50_000_000,
                    "biaya": 45_000_000, "level_rencana": 25}  # fmt: skip
    tables = {"evaluasi-pelatihan": trainings, "evaluasi-rencana": (planned,)}
    return replace(
        report(),
        perintah="evaluate",
        ringkasan=FIGURES,
        tabel={name: made(name, columns(name), *rows) for name, rows in tables.items()},
        masalah=(),
    )
