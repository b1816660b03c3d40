"""The menu of `asn evaluate`: its tables, and what stands first of them."""

from __future__ import annotations

from asnkompetensi.write.menu import Menu, Next, Ranked

_TABLES = {
    "pelatihan": "evaluasi-pelatihan",
    "pasangan": "evaluasi-pasangan",
    "rencana": "evaluasi-rencana",
    "ikm": "evaluasi-ikm",
}

EVALUATE = Menu(
    by=_TABLES,
    workbook=tuple(_TABLES.values()),
    page=("evaluasi-pelatihan", "evaluasi-rencana", "evaluasi-ikm"),
    headline=(
        "pelatihan_diikuti", "ada_dampak", "tidak_terlihat", "data_kurang", "pegawai_hadir", "dibandingkan",
        "biaya_pelatihan",
    ),
    left_out=(
        "tanpa_tanggal", "lepas_tidak_kurang", "lepas_belum_ulang", "lepas_ikut_lain", "lepas_tanpa_kurang",
        "lepas_tanpa_level", "lepas_tanpa_jenjang", "lepas_tanpa_unit",
    ),
    scale=("ada_dampak", "tidak_terlihat", "data_kurang"),
    ranked=(
        Ranked(
            "evaluasi-pelatihan",
            "pelatihan",
            "dampak",
            ("pelatihan", "+hadir", "peserta", "++pembanding", "dampak", "+dampak_min", "+dampak_maks", "putusan",
             "++level_per_juta"),
            ("hadir", "peserta", "pembanding", "dampak_min", "dampak_maks", "level_per_juta"),
            bars=False,
            good=True,
        ),
        Ranked(
            "evaluasi-rencana",
            "pelatihan",
            "kursi_rencana",
            ("pelatihan", "kursi_rencana", "kursi_terisi", "+jp_rencana", "+jp_tercapai", "++biaya_rencana", "++biaya"),
            ("kursi_terisi", "di_luar_rencana", "biaya_rencana", "biaya"),
            bars=False,
            good=True,
        ),
    ),
    after=(
        Next("pasangan_evaluasi", "evaluate", ("--by", "pasangan")),
        Next("evaluasi", "evaluate", ("-o", "evaluasi.xlsx")),
    ),
)  # fmt: skip
