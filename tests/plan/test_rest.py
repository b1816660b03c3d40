from __future__ import annotations

from asnkompetensi.plan.causes import Sebab
from tests.plan.planned import rest
from tests.plan.problem import small

PELATIHAN = """
kode | nama  | kompetensi | level_hasil | biaya_peserta | min_peserta
P1   | Satu  | Hukum      | 4           | 100           | 5
P2   | Dua   | Hukum      | 3           | 2000          |
P3   | Tiga  | Teknis     | 2           |               |
"""


def test_every_gap_that_stays_open_has_its_cause_and_the_seat_that_the_least_stands_before() -> None:
    dana = "sumber_dana | jumlah\nAPBD | 1000"
    found = rest(small(pelatihan=PELATIHAN, dana=dana), "3 P3").open
    assert [Sebab(cause) for cause in found["sebab"]] == [
        Sebab.DANA_TIDAK_CUKUP,  # Ani, Hukum: P2 lacks but money, P1 lacks people
        Sebab.LEVEL_TAK_COCOK,  # Ani, Teknis
        Sebab.KURANG_PESERTA,  # Budi, Hukum
        Sebab.TERTUTUP_SEBAGIAN,  # Cici, Teknis
    ]
    assert found["pelatihan"].tolist() == [1, -1, 0, -1]


def test_open_and_closed_levels_are_all_that_is_missing() -> None:
    found = rest(small())
    closed = found.view.seats["level_ditutup"].sum()
    assert found.open["sisa"].sum() + closed == found.view.gaps["kesenjangan"].sum()


def test_money_that_is_left() -> None:
    assert rest(small(dana="sumber_dana | jumlah\nAPBD | 1000"), "1 P1").money.tolist() == [900_00]
