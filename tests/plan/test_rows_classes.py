from __future__ import annotations

import pandas as pd

from asnkompetensi.plan.present import tables
from asnkompetensi.plan.rows_classes import per_level
from asnkompetensi.text import words
from asnkompetensi.text.reasons import spoken
from tests.gap.data import compared
from tests.plan.planned import planned
from tests.plan.problem import small

DATED = """
kode|nama|kompetensi|level_hasil|jalur|mulai|hari|biaya_peserta|biaya_angkatan|min_peserta|maks_peserta
P1 | Satu | Hukum  | 4 | KL03  | 2026-05-04 | 1.5 | 100 | 1000 | 1.5 | 2
P1 | Satu | Teknis | 3 | KL03  | 2026-05-04 | 1.5 | 100 | 1000 | 1.5 | 2
P2 | Dua  | Teknis | 2 | NKL03 |            |     | 200 |      |     |
"""
STANDAR = """
jabatan   | kompetensi | level | tingkat | jenis
Arsiparis | Hukum      | 4     | mutlak  | teknis
Arsiparis | Teknis     | 3     |         | manajerial
"""


def test_classes_with_what_they_cost_and_close() -> None:
    found = tables(planned(small(pelatihan=DATED), "1 P1, 2 P1, 3 P2"), ["rencana-kelas"])["rencana-kelas"]
    shown, expected = compared(
        found,
        """
    kode | angkatan | peserta | min_peserta | maks_peserta | biaya | selesai | level_ditutup | nilai | biaya_per_level
    P1 | 1 | 2 | 2 | 2 | 1200 | 2026-05-05 | 3.5 | 9.5 | 343
    P2 | 1 | 1 | 1 |  | 200 |  | 1 | 1 | 200
    """,
    )
    assert shown == expected


def test_a_class_without_days_says_that_nobody_is_away() -> None:
    found = tables(planned(small(pelatihan=DATED), "1 P1, 2 P1, 3 P2"), ["rencana-kelas"])["rencana-kelas"]
    notes = [spoken(text, words("id")) for text in found.frame["catatan"].dropna()]
    assert notes == ["tanggal atau lamanya belum ada: bentrok jadwal dan batas absen tidak diperiksa"]


def test_the_yearly_plan_has_a_line_for_each_training_and_purse() -> None:
    data = small(pelatihan=DATED, standar=STANDAR, dana="sumber_dana | jumlah\nAPBD | 9000\nCSR | 9000")
    found = tables(planned(data, "1 P1, 2 P1, 3 P2, 3 P1 / 2"), ["rencana-tahunan"])["rencana-tahunan"]
    shown, expected = compared(
        found,
        """
    kode | jenis | kompetensi | target_peserta | bentuk | selesai | anggaran | sumber_dana | angkatan | unit
    P1 | manajerial; teknis | Hukum; Teknis | 2 | Klasikal | 2026-05-05 | 1200 | APBD | 1 | 1
    P1 | manajerial | Teknis | 1 | Klasikal | 2026-05-05 | 1100 | CSR | 1 | 1
    P2 | manajerial | Teknis | 1 | Nonklasikal |  | 200 | APBD | 1 | 1
    """,
    )
    assert shown == expected


def test_money_per_level_is_rounded_to_the_rupiah_half_up() -> None:
    found = per_level(pd.Series([100_00, 150_00, 100_00, 0]), pd.Series([3_000_000, 100_000_000, 0, 1_000_000]))
    assert found.fillna(-1).tolist() == [33_00, 2_00, -1, 0]
