"""The menu of `asn diff`: its tables, and what stands first of them."""

from __future__ import annotations

from asnkompetensi.write.menu import Menu, Next, Ranked

_TABLES = {"isi": "beda-isi", "tabel": "beda-tabel", "sebab": "beda-sebab"}

DIFF = Menu(
    by=_TABLES,
    workbook=("beda-tabel", "beda-sebab", "beda-isi"),
    page=("beda-tabel", "beda-sebab"),
    headline=(
        "orang_datang", "orang_hilang", "level_naik", "level_turun", "kesenjangan_lama", "kesenjangan_baru",
        "kursi_datang", "kursi_hilang", "biaya_lama", "biaya_baru", "baris_beda",
    ),
    ranked=(
        Ranked(
            "beda-tabel",
            "tabel",
            "beda",
            ("tabel", "+baris_lama", "+baris_baru", "muncul", "hilang", "berubah"),
            ("muncul", "hilang", "berubah"),
            positive=True,
            good=True,
        ),
    ),
    after=(
        Next("beda_isi", "diff", ("--by", "isi")),
        Next("beda_sebab", "diff", ("--by", "sebab")),
        Next("beda", "diff", ("-o", "beda.xlsx")),
    ),
)  # fmt: skip
