"""Trees as `asn explain` makes them, small enough to be seen whole."""

from __future__ import annotations

from asnkompetensi.model.explanation import Cell, Node, Part, Term
from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.place import Place
from asnkompetensi.model.reason import encoded, reason
from asnkompetensi.model.rules import Basis

NIP = "190001011965011001"
RULE = Basis("hitung.penilaian", "latest", "Hasil terbaru menggantikan yang lama", "turunan", "bawaan")
CELL = Cell("level", "2", Place("folder/data.xlsx", "Penilaian", "E3"))
BESIDE = Cell("penilai", "Tim A", Place("folder/data.xlsx", "Penilaian", "H3"))
HELD = Node(
    f"detail/{NIP}/Integritas",
    "level_dimiliki",
    Shown.LEVEL,
    2_000_000,
    Part.SOURCE,
    alasan=encoded(reason("explain.penilaian_latest", jumlah=1)),
    sel=(CELL, CELL),
    keterangan=(BESIDE,),
    dasar=(RULE,),
)
SUM = Node(
    f"pegawai/{NIP}",
    "jumlah_dimiliki",
    Shown.LEVEL,
    8_000_000,
    Part.SUM,
    alasan=encoded(reason("explain.jumlah", kolom="@columns.level_dimiliki", tabel="@sheets.detail", jumlah=3)),
    bagian=(HELD,),
    lainnya=2,
    nilai_lainnya=6_000_000,
)
JPM = Node(
    f"pegawai/{NIP}",
    "jpm_mentah",
    Shown.HUNDREDTH,
    11429,
    Part.FORMULA,
    rumus="100 * jumlah_dimiliki / jumlah_standar",
    suku=(
        Term("jumlah_dimiliki", Shown.LEVEL, 8_000_000),
        Term("jumlah_standar", Shown.LEVEL, 7_000_000),
    ),
    dibulatkan=True,
    bagian=(SUM,),
)
GRADE = Node(
    f"pegawai/{NIP}",
    "kategori",
    Shown.WORD,
    "optimal",
    Part.FORMULA,
    rumus="jpm >= 90",
    suku=(Term("jpm", Shown.HUNDREDTH, 10000),),
    dihitung="cukup_optimal",
    cocok=False,
    lainnya=1,
)
