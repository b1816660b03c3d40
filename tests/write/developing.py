"""Small reports of `asn recommend`, `asn mentor` and `asn talent`, with the columns that the stages give."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from asnkompetensi.mentor.columns import columns as of_mentor
from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.reason import encoded, reason
from asnkompetensi.model.result import Figure, Report, ResultColumn, ResultTable
from asnkompetensi.recommend.columns import columns as of_recommend
from asnkompetensi.talent.columns import columns as of_talent
from tests.write.report import ABA, AWAN, BAKAU, BANA, DEDE, GOMA, INTEGRITAS, SAMA, UBAH, report, table

Row = dict[str, object]
LEVEL, MONEY, NUMBER = Shown.LEVEL, Shown.MONEY, Shown.NUMBER
MILLION = 1_000_000


def made(name: str, columns: Sequence[ResultColumn], *rows: Row) -> ResultTable:
    """A table with the columns of its stage, from rows of what is filled."""
    spec = " ".join(f"{column.name}:{column.shown}" for column in columns)
    return table(name, spec, [[row.get(column.name) for column in columns] for row in rows])


def _offer(nip: str, nama: str, unit: str, kompetensi: str, **more: object) -> Row:
    return {"nip": nip, "nama": nama, "unit_kerja": unit, "kompetensi": kompetensi, "kesenjangan": 1, **more}


CLOSES = encoded(reason("recommend.menutup", level_ditutup=MILLION))
NOTHING = encoded(reason("recommend.tidak_ada"))


def recommended() -> Report:
    """Two units, three trainings, one competency that no training names."""
    offered = {"kode": "P-1", "pelatihan": "=Kelas Integritas", "jp": "20.5", "biaya_peserta": 1_500_000}
    rows = (
        _offer(DEDE, 'Dede "Si", Goma', BAKAU, INTEGRITAS, **offered, level_ditutup=1, alasan=CLOSES),
        _offer(ABA, "Aba Déga", AWAN, UBAH, alasan=NOTHING),
    )
    units: tuple[Row, ...] = (
        {"unit_kerja": BAKAU, "pegawai": 2, "kesenjangan": 3, "terjawab": 2, "total_kesenjangan": 3,
         "level_ditutup": "2.5", "biaya": 1_500_000},
        {"unit_kerja": AWAN, "pegawai": 4, "kesenjangan": 9, "terjawab": 4, "total_kesenjangan": 12, "level_ditutup": 5,
         "biaya": 24_000_000},
    )  # fmt: skip
    trainings: tuple[Row, ...] = (
        {"kode": "P-1", "pelatihan": "=Kelas Integritas", "penyelenggara": "Badan Contoh", "peserta": 2, "unit": 2,
         "angkatan": 1, "level_ditutup": 3, "biaya": 3_000_000},
        {"kode": "P-2", "pelatihan": "Lokakarya Kerja Sama Antarinstansi di Daerah", "peserta": 3, "unit": 1,
         "angkatan": 1, "level_ditutup": "4.5", "biaya": 22_500_000},
    )  # fmt: skip
    lacking: Row = {
        "kompetensi": UBAH, "jenis": "manajerial", "alasan": NOTHING, "pegawai": 5, "unit": 2, "total_kesenjangan": 6,
        "level_standar_maks": 3,
    }  # fmt: skip
    tables = {"rekomendasi-pegawai": rows, "rekomendasi-unit": units, "rekomendasi-pelatihan": trainings,
              "katalog-kosong": (lacking,)}  # fmt: skip
    figures = {
        "pegawai": Figure(9), "pegawai_butuh": Figure(6), "kesenjangan": Figure(12), "terjawab": Figure(6),
        "kosong": Figure(6), "total_kesenjangan": Figure(15 * MILLION, LEVEL),
        "level_ditutup": Figure(7_500_000, LEVEL), "peserta": Figure(5), "biaya": Figure(2_550_000_000, MONEY),
        "pegawai_tanpa_tawaran": Figure(1), "syarat": Figure(2),
    }  # fmt: skip
    return replace(
        report(),
        perintah="recommend",
        ringkasan=figures,
        tabel={name: made(name, of_recommend(name), *rows) for name, rows in tables.items()},
        tabel_sumber=("pegawai", "standar", "penilaian", "pelatihan"),
    )


def mentored() -> Report:
    """One pair, one circle of two, one person left."""
    pair = _offer(ABA, "Aba Déga", AWAN, UBAH, nip_mentor=GOMA, nama_mentor="=Goma Ki", unit_mentor=BAKAU,
                  level_mentor=4, beban_mentor=1, jp=12)  # fmt: skip
    circle = [
        _offer(nip, nama, AWAN, SAMA, lingkar=1, cakupan="unit", peserta=2, jp=8)
        for nip, nama in ((BANA, "Bana"), (DEDE, "Dede"))
    ]
    left = _offer(GOMA, "=Goma Ki", BAKAU, INTEGRITAS, alasan=encoded(reason("mentor.tidak_ada", level=4 * MILLION)))
    tables = {"pasangan-mentor": (pair,), "lingkar-belajar": circle, "tanpa-mentor": (left,)}
    figures = {
        "pegawai": Figure(4), "pembelajar": Figure(4), "pasangan_mentor": Figure(1), "mentor": Figure(1),
        "level_ditutup": Figure(MILLION, LEVEL), "level_batas": Figure(MILLION, LEVEL),
        "terbukti": Figure(1, Shown.FLAG), "di_unit": Figure(0), "di_tetangga": Figure(1), "di_instansi": Figure(0),
        "lingkar": Figure(1), "peserta_lingkar": Figure(2), "tanpa_mentor": Figure(1),
        "jp": Figure(28 * MILLION, NUMBER),
    }  # fmt: skip
    return replace(
        report(),
        perintah="mentor",
        ringkasan=figures,
        tabel={name: made(name, of_mentor(name), *rows) for name, rows in tables.items()},
        masalah=(),
    )


def talented() -> Report:
    """One person above the standard, two to be developed first."""
    above: Row = {"nip": GOMA, "nama": "=Goma Ki", "unit_kerja": BAKAU, "kompetensi_lebih": 2, "total_lebih": "2.5",
                  "mentor": 3, "jpm": 100, "kompetensi_terkuat": SAMA}  # fmt: skip
    short: list[Row] = [
        {"nip": nip, "nama": nama, "unit_kerja": AWAN, "jumlah_kurang": count, "total_kesenjangan": count,
         "prioritas": count * 2, "kompetensi_terlemah": UBAH, "jpm": "77.78"}
        for nip, nama, count in ((ABA, "Aba Déga", 3), (BANA, None, 1))
    ]  # fmt: skip
    figures = {
        "pegawai": Figure(4), "unggul": Figure(1), "kembang": Figure(2), "tepat_standar": Figure(1),
        "calon_mentor": Figure(1), "dapat_pelatihan": Figure(0), "belum_diketahui": Figure(1),
    }  # fmt: skip
    return replace(
        report(),
        perintah="talent",
        ringkasan=figures,
        tabel={
            "unggul": made("unggul", of_talent("unggul"), above),
            "kembang": made("kembang", of_talent("kembang"), *short),
        },
        tabel_sumber=("pegawai", "pelatihan"),
    )
