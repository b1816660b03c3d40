from __future__ import annotations

from dataclasses import replace

import pytest

from asnkompetensi.plan.asked import answers
from asnkompetensi.plan.asked.rights import rights_rows
from asnkompetensi.plan.present import result_table
from asnkompetensi.plan.view import View
from tests.plan.asked.case import asked, compared
from tests.plan.planned import planned
from tests.plan.problem import small

PEGAWAI = """
nip | nama | unit_kerja | jabatan   | status | jenjang_jabatan
1   | Ani  | Arsip      | Arsiparis | PNS    | Ahli Muda
2   | Budi | Arsip      | Arsiparis | PNS    |
3   | Cici | Bina       | Arsiparis | PPPK   | Pelaksana
"""
PELATIHAN = """
kode | nama | kompetensi | level_hasil | jp
P1   | Satu | Hukum      | 4           | 10
P2   | Dua  | Teknis     | 3           | 10
"""
RIWAYAT = """
nip | pelatihan | tanggal    | jp
1   | Lama      | 2026-01-10 | 15
1   | Lama      | 2025-01-10 | 40
"""
DATA = small(pegawai=PEGAWAI, pelatihan=PELATIHAN, riwayat=RIWAYAT)


def test_who_lacks_hours_before_and_after_is_counted_and_points_are_estimated() -> None:
    view = View(planned(DATA, "1 P1, 2 P1, 3 P2"))
    found, expected = compared(
        result_table("hak-jp", rights_rows(view), view),
        """
        unit_kerja | pegawai | berhak | kurang_sebelum | kurang_sesudah | jp | jp_rencana | ip_sebelum | ip_sesudah | ip_tambahan
        Arsip      | 2       | 2      | 2              | 1              | 15 | 20         | 5.63       | 11.25      | 5.62
        Bina       | 1       | 0      | 0              | 0              | 0  | 10         | 0          | 11.25      | 11.25
        """,  # noqa: E501 - a row a line
    )
    assert found == expected


def test_the_totals_are_among_the_figures() -> None:
    made = asked(DATA)
    given = replace(made, planned=planned(DATA, "1 P1, 2 P1, 3 P2")).figures()
    names = ("jp_kurang_sebelum", "jp_kurang_sesudah", "ip_tambahan", "celah_katalog")
    assert [given[name].value for name in names] == [2, 1, 750, 0]


def test_a_gap_that_no_training_closes_is_counted() -> None:
    data = small(pelatihan="kode | nama | kompetensi | level_hasil\nP1 | Satu | Hukum | 3")
    assert asked(data).figures()["celah_katalog"].value == 3  # Budi's Hukum, and the two of Teknis


def test_it_is_counted_alike_in_small_portions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answers, "CHUNK", 1)
    data = small(pelatihan="kode | nama | kompetensi | level_hasil\nP1 | Satu | Hukum | 3")
    assert asked(data).figures()["celah_katalog"].value == 3
