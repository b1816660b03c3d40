"""The menu of `asn plan --shared-purse`: plans of many instansi."""

from __future__ import annotations

from asnkompetensi.write.menu import Menu, Next, Ranked

NAME = "plan-bersama"
_TABLES = ("rencana-instansi", "dana-bersama")
NATION = Menu(
    by={name: name for name in _TABLES},
    workbook=_TABLES,
    page=_TABLES,
    headline=(
        "jumlah_instansi", "pegawai", "kursi", "pegawai_kursi", "kelas", "level_ditutup", "persen_ditutup", "terpakai",
    ),
    left_out=("tanpa_kursi", "kelas_batal", "kedaluwarsa", "tanpa_standar", "tidak_aktif", "pegawai_ditolak"),
    ranked=(
        Ranked(
            "rencana-instansi",
            "instansi",
            "level_ditutup",
            (
                "instansi", "+kursi", "level_ditutup", "nilai", "++batas", "++selisih_persen", "+terpakai",
                "dana_bersama",
            ),
            ("kursi", "nilai", "batas", "terpakai", "dana_bersama"),
            chart=True,
            good=True,
        ),
        Ranked(
            "dana-bersama",
            "sumber_dana",
            "terpakai",
            ("sumber_dana", "++untuk_unit", "jumlah", "terpakai", "+sisa", "++harga"),
            ("jumlah", "sisa", "harga"),
            detail="untuk_unit",
            good=True,
        ),
    ),
    after=(
        Next("rencana_instansi", "plan", ("-o", "rencana")),
        Next("buku_instansi", "plan", ("-o", "rencana.xlsx")),
        Next("dana_bersama", "plan", ("--by", "dana-bersama")),
    ),
    call=("plan", "--shared-purse", "FILE"),
)  # fmt: skip
