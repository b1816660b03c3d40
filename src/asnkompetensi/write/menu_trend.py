"""The menu of `asn trend`."""

from __future__ import annotations

from asnkompetensi.write.menu import Menu, Next, Ranked

_BY = {
    "pegawai": "tren-pegawai",
    "unit": "tren-unit",
    "kompetensi": "tren-kompetensi",
    "detail": "tren-detail",
    "perpindahan": "tren-perpindahan",
    "identitas": "tren-identitas",
}
TREND = Menu(
    by=_BY,
    workbook=(
        "tren-unit", "tren-kompetensi", "tren-pegawai", "tren-perpindahan", "tren-identitas", "tren-detail",
    ),
    page=("tren-unit", "tren-kompetensi", "tren-perpindahan"),
    headline=(
        "kesenjangan_lama", "kesenjangan_baru", "perubahan", "naik", "turun", "orang_datang", "orang_keluar",
        "orang_pindah",
    ),
    left_out=("belum_dinilai", "dikenali", "tidak_aktif", "pegawai_ditolak"),
    scale=("unit_membaik", "unit_tetap", "unit_menurun", "unit_belum_pasti", "unit_tak_terbanding"),
    ranked=(
        Ranked(
            "tren-unit",
            "unit_kerja",
            "berkurang",
            ("unit_kerja", "+arah", "kesenjangan_lama", "kesenjangan_baru", "berkurang", "++perubahan_rata"),
            ("kesenjangan_lama", "kesenjangan_baru", "perubahan_rata", "perubahan_jpm"),
            positive=True,
            chart=True,
            once="unit_kerja",
            good=True,
        ),
        Ranked(
            "tren-kompetensi",
            "kompetensi",
            "bertambah",
            ("kompetensi", "+arah", "kesenjangan_lama", "kesenjangan_baru", "bertambah", "++perubahan_rata"),
            ("kesenjangan_lama", "kesenjangan_baru", "naik", "turun"),
            positive=True,
            chart=True,
            once="kompetensi",
        ),
    ),
    after=(
        Next("tren_unit", "trend", ("--by", "unit")),
        Next("tren", "trend", ("-o", "tren.xlsx")),
        Next("perpindahan", "trend", ("--by", "perpindahan")),
        Next("identitas", "trend", ("--by", "identitas")),
    ),
)  # fmt: skip
