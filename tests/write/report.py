"""A small invented agency's report, written out as a reader would write it on paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pandas as pd

from asnkompetensi.model.kinds import SHOWN_UNITS, Shown
from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.result import Figure, Report, ResultColumn, ResultTable
from asnkompetensi.model.rules import Basis
from asnkompetensi.model.table import SourceFile

COUNTS = "pasangan:cacah dinilai:cacah kurang:cacah sesuai:cacah lebih:cacah belum_dinilai:cacah"
GAPS = "persen_kurang:perseratus total_kesenjangan:level rata_kesenjangan:perseratus"
SPECS = {
    "detail": "nip:nip nama:teks unit_kerja:teks jabatan:teks jenjang_jabatan:teks kompetensi:teks jenis:kata"
    " level_standar:level level_dimiliki:level selisih:level kesenjangan:level status:kata sumber_standar:kata"
    " tanggal_penilaian:tanggal kedaluwarsa:ya_tidak",
    "pegawai": "nip:nip nama:teks unit_kerja:teks jabatan:teks jenjang_jabatan:teks kompetensi_standar:cacah"
    " kompetensi_dinilai:cacah jumlah_standar:level jumlah_dimiliki:level jpm_mentah:perseratus jpm:perseratus"
    " jpm_tanpa_kompensasi:perseratus jpm_min:perseratus jpm_maks:perseratus kategori:kata ikk:perseratus"
    " kelas_kesenjangan:kata jumlah_kurang:cacah total_kesenjangan:level",
    "unit": "unit_kerja:teks unit_induk:teks pegawai:cacah dinilai:cacah lengkap:cacah tanpa_standar:cacah"
    " rata_jpm:perseratus optimal:cacah cukup_optimal:cacah kurang_optimal:cacah belum_lengkap:cacah pasangan:cacah"
    f" pasangan_dinilai:cacah pasangan_kurang:cacah {GAPS} kompetensi_terlemah:teks",
    "kompetensi": f"kompetensi:teks jenis:kata {COUNTS} {GAPS}",
    "unit-kompetensi": f"unit_kerja:teks kompetensi:teks jenis:kata {COUNTS} {GAPS}",
    "jabatan": "jabatan:teks jenjang_jabatan:teks pegawai:cacah dinilai:cacah lengkap:cacah rata_jpm:perseratus"
    " total_kesenjangan:level rata_kesenjangan:perseratus",
}


def table(name: str, spec: str, rows: Sequence[Sequence[object]]) -> ResultTable:
    """A result table from rows of plain values; `spec` is `name:shown` words."""
    columns = tuple(ResultColumn(word.split(":")[0], Shown(word.split(":")[1])) for word in spec.split())
    taken = list(zip(*rows, strict=True)) or [()] * len(columns)
    frame = pd.DataFrame({c.name: _series(c.shown, values) for c, values in zip(columns, taken, strict=True)})
    return ResultTable(name, columns, frame)


def _series(shown: Shown, values: Sequence[object]) -> pd.Series:
    if shown in (Shown.TEXT, Shown.NIP, Shown.WORD, Shown.REASON):
        return pd.Series(pd.Categorical(list(values)))
    if shown is Shown.FLAG:
        return pd.Series(list(values), dtype="boolean")
    if shown is Shown.DATE:
        days = [(v - date(1970, 1, 1)).days if isinstance(v, date) else None for v in values]
        return pd.Series(days, dtype="Int64")
    small = [None if v is None else int(Decimal(str(v)) * SHOWN_UNITS[shown]) for v in values]
    return pd.Series(small, dtype="Int64")


ABA, BANA, DEDE, GOMA = ("190001011965011001", "190002021966021002", "190003031967031003", "190004041968042004")
AWAN, BAKAU = "Dinas Kebun Awan", "Badan Hutan Bakau"
INTEGRITAS, SAMA, UBAH = "Integritas", "Kerja Sama", "Mengelola Perubahan"
LATE, OLD = date(2025, 6, 30), date(2022, 1, 15)
D = Decimal


def _detail() -> ResultTable:
    dede = (DEDE, 'Dede "Si", Goma', BAKAU, "Penata Bakau Ahli Muda", "Ahli Muda")
    goma = (GOMA, "=Goma Ki", BAKAU, "Pengolah Data Bakau", "Pelaksana")
    aba = (ABA, "Aba Déga", AWAN, "Kepala Bidang Kebun", "Administrator")
    bana = (BANA, "Bana [bold]Kilo[/bold]", AWAN, "Penata Kebun Ahli Pertama", "Ahli Pertama")
    m, j, g = "manajerial", "jabatan", "jenjang"
    rows = [
        (*dede, INTEGRITAS, m, 3, 3, 0, 0, "sesuai", j, LATE, False),
        (*dede, SAMA, m, 3, D("2.5"), D("-0.5"), D("0.5"), "kurang", j, LATE, False),
        (*dede, UBAH, m, 3, None, None, None, "belum_dinilai", j, None, None),
        (*goma, INTEGRITAS, m, 1, 2, 1, 0, "lebih", g, OLD, True),
        (*goma, SAMA, m, 1, 1, 0, 0, "sesuai", g, None, None),
        (*goma, UBAH, m, 1, 0, -1, 1, "kurang", g, LATE, False),
        (*aba, INTEGRITAS, m, 3, 4, 1, 0, "lebih", j, LATE, False),
        (*aba, SAMA, m, 3, 2, -1, 1, "kurang", j, LATE, False),
        (*aba, UBAH, m, 3, 1, -2, 2, "kurang", j, LATE, False),
        (*bana, INTEGRITAS, m, 2, 2, 0, 0, "sesuai", g, LATE, False),
        (*bana, SAMA, m, 2, 2, 0, 0, "sesuai", g, LATE, False),
        (*bana, UBAH, m, 2, 3, 1, 0, "lebih", g, LATE, False),
    ]
    return table("detail", SPECS["detail"], rows)


def _pegawai() -> ResultTable:
    none = (None,) * 5
    full = (100, D("66.67"), 100, 100, "optimal", 0, "tidak_ada", 1, 1)
    low, tops = D("77.78"), (D("66.67"), D("77.78"), D("77.78"), "kurang_optimal", D("22.22"), "rendah", 2, 3)
    part = (*none[:3], D("61.11"), 100, "belum_lengkap", None, None, 1, D("0.5"))
    rows = [
        (None, "Kipu Lona", BAKAU, "Penata Layanan", None, 0, 0, 0, None, *none, "tanpa_standar", None, None, 0, 0),
        (DEDE, 'Dede "Si", Goma', BAKAU, "Penata Bakau Ahli Muda", "Ahli Muda", 3, 2, 9, None, *part),
        (GOMA, "=Goma Ki", BAKAU, "Pengolah Data Bakau", "Pelaksana", 3, 3, 3, 3, 100, *full),
        (ABA, "Aba Déga", AWAN, "Kepala Bidang Kebun", "Administrator", 3, 3, 9, 7, low, low, *tops),
        (BANA, "Bana [bold]Kilo[/bold]", AWAN, "Penata Kebun Ahli Pertama", "Ahli Pertama", 3, 3, 6, 7, D("116.67"),
         100, 100, 100, 100, "optimal", 0, "tidak_ada", 0, 0),
    ]  # fmt: skip
    return table("pegawai", SPECS["pegawai"], rows)


def _unit() -> ResultTable:
    rows = [
        (AWAN, "Kota Lontar", 2, 2, 2, 0, D("88.89"), 1, 0, 1, 0, 6, 6, 2, D("33.33"), 3, D("0.5"), UBAH),
        (BAKAU, None, 3, 2, 1, 1, 100, 1, 0, 0, 1, 6, 5, 2, 40, D("1.5"), D("0.3"), UBAH),
    ]
    return table("unit", SPECS["unit"], rows)


def _kompetensi() -> ResultTable:
    rows = [
        (UBAH, "manajerial", 4, 3, 2, 0, 1, 1, D("66.67"), 3, 1),
        (SAMA, "manajerial", 4, 4, 2, 2, 0, 0, 50, D("1.5"), D("0.38")),
        (INTEGRITAS, "manajerial", 4, 4, 0, 2, 2, 0, 0, 0, 0),
    ]
    return table("kompetensi", SPECS["kompetensi"], rows)


def _unit_kompetensi() -> ResultTable:
    rows = [
        (BAKAU, INTEGRITAS, "manajerial", 2, 2, 0, 1, 1, 0, 0, 0, 0),
        (BAKAU, SAMA, "manajerial", 2, 2, 1, 1, 0, 0, 50, D("0.5"), D("0.25")),
        (BAKAU, UBAH, "manajerial", 2, 1, 1, 0, 0, 1, 100, 1, 1),
        (AWAN, INTEGRITAS, "manajerial", 2, 2, 0, 1, 1, 0, 0, 0, 0),
        (AWAN, SAMA, "manajerial", 2, 2, 1, 1, 0, 0, 50, 1, D("0.5")),
        (AWAN, UBAH, "manajerial", 2, 2, 1, 0, 1, 0, 50, 2, 1),
    ]
    return table("unit-kompetensi", SPECS["unit-kompetensi"], rows)


def _jabatan() -> ResultTable:
    rows = [
        ("Kepala Bidang Kebun", "Administrator", 1, 1, 1, D("77.78"), 3, 1),
        ("Pengolah Data Bakau", "Pelaksana", 1, 1, 1, 100, 1, D("0.33")),
        ("Penata Bakau Ahli Muda", "Ahli Muda", 1, 1, 0, None, D("0.5"), D("0.25")),
        ("Penata Kebun Ahli Pertama", "Ahli Pertama", 1, 1, 1, 100, 0, 0),
        ("Penata Layanan", None, 1, 0, 0, None, 0, None),
    ]
    return table("jabatan", SPECS["jabatan"], rows)


def quiet_report() -> Report:
    """The same without problems, whose sentences have tests of their own."""
    return replace(report(), masalah=())


def report() -> Report:
    """The whole report of `asn gap`, with six tables and three problems."""
    figures = {
        "pegawai": Figure(5), "tidak_aktif": Figure(1), "dinilai": Figure(4), "lengkap": Figure(3),
        "tanpa_standar": Figure(1), "pasangan": Figure(12), "pasangan_dinilai": Figure(11),
        "pasangan_kurang": Figure(4), "total_kesenjangan": Figure(4_500_000, Shown.LEVEL),
        "rata_jpm": Figure(9259, Shown.HUNDREDTH), "kedaluwarsa": Figure(1),
    }  # fmt: skip
    made = (_detail(), _pegawai(), _unit(), _kompetensi(), _unit_kompetensi(), _jabatan())
    problems = (
        Problem("NIP-02", (Place("data.xlsx", "Pegawai", "A7"),), {"jumlah": 1}),
        Problem("LEVEL-01", (Place("data.xlsx", "Penilaian", "C9"),), {"nilai": "7", "kolom": "Level", "jumlah": 1}),
        Problem("UNIT-01", (Place("data.xlsx", "Pegawai", "C8"),), {"jumlah": 1}),
    )
    return Report(
        perintah="gap",
        as_of=date(2026, 3, 31),
        aturan=(
            Basis("masa_berlaku_tahun", "3", "Peraturan BKN 26/2019 Ps 29(4)", "sekunder", "bawaan"),
            Basis("kategori", "optimal 90; cukup_optimal 78", "Peraturan BKN 26/2019", "sekunder", "bawaan"),
        ),
        sumber=(SourceFile("data.xlsx", "ab" * 32, ("Pegawai", "Standar", "Penilaian")),),
        ringkasan=figures,
        tabel={made_table.name: made_table for made_table in made},
        masalah=problems,
    )
