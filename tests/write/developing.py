"""Small reports of the commands that develop people, with the columns that the stages give."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from asnkompetensi.mentor.columns import columns as of_mentor
from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.reason import encoded, reason
from asnkompetensi.model.result import Figure, Report, ResultColumn, ResultTable
from asnkompetensi.plan.columns import columns as of_plan
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


def planned(**figures: Figure) -> Report:
    """Two classes, two purses of which one has an earmark, two units; the plan is not proven to be the best."""
    classes: tuple[Row, ...] = (
        {"kode": "P-1", "pelatihan": "=Kelas Integritas", "angkatan": 1, "peserta": 2, "sumber_dana": "APBD",
         "biaya": 3_000_000, "level_ditutup": 3, "nilai": 9, "biaya_per_level": 1_000_000},
        {"kode": "P-2", "pelatihan": "Lokakarya Kerja Sama Antarinstansi di Daerah", "angkatan": 1, "peserta": 3,
         "sumber_dana": "CSR", "biaya": 22_500_000, "level_ditutup": "4.5", "nilai": "4.5",
         "biaya_per_level": 5_000_000},
    )  # fmt: skip
    purses: tuple[Row, ...] = (
        {"dana": 1, "sumber_dana": "APBD", "pagu": 10_000_000, "terpakai": 3_000_000, "sisa": 7_000_000, "kelas": 1,
         "kursi": 2, "level_ditutup": 3, "nilai": 9, "harga_bayangan": "0.25"},
        {"dana": 2, "sumber_dana": "CSR", "untuk_unit": AWAN, "pagu": 25_000_000, "terpakai": 22_500_000,
         "sisa": 2_500_000, "kelas": 1, "kursi": 3, "level_ditutup": "4.5", "nilai": "4.5"},
    )  # fmt: skip
    units: tuple[Row, ...] = (
        {"unit_kerja": AWAN, "pegawai": 4, "dengan_kursi": 3, "total_kesenjangan": 12, "level_ditutup": 5,
         "persen": "41.67", "biaya": 24_000_000},
        {"unit_kerja": BAKAU, "pegawai": 2, "dengan_kursi": 1, "total_kesenjangan": 3, "level_ditutup": "2.5",
         "persen": "83.33", "biaya": 1_500_000},
    )  # fmt: skip
    tables = {"rencana-kelas": classes, "rencana-unit": units, "rencana-dana": purses}
    totals = {
        "kursi": Figure(5), "kelas": Figure(2), "pegawai_kursi": Figure(4), "tanpa_kursi": Figure(2),
        "kelas_batal": Figure(1), "level_ditutup": Figure(7_500_000, LEVEL),
        "persen_ditutup": Figure(5000, Shown.HUNDREDTH), "pagu": Figure(3_500_000_000, MONEY),
        "terpakai": Figure(2_550_000_000, MONEY), "biaya_per_level": Figure(340_000_000, MONEY),
        "nilai": Figure(13_500_000, NUMBER), "batas": Figure(13_550_000, NUMBER),
        "selisih_persen": Figure(37, Shown.HUNDREDTH), "terbukti": Figure(0, Shown.FLAG),
        "nilai_serakah": Figure(11 * MILLION, NUMBER), "level_serakah": Figure(6 * MILLION, LEVEL),
        "nilai_hilang": Figure(2_500_000, NUMBER),
    }  # fmt: skip
    return replace(
        report(),
        perintah="plan",
        ringkasan={**totals, **figures},
        tabel={name: made(name, of_plan(name), *rows) for name, rows in tables.items()},
        tabel_sumber=("pegawai", "pelatihan", "dana"),
    )
