from __future__ import annotations

from typing import Any

import pytest

from asnkompetensi.plan.blocked import Blocked
from asnkompetensi.plan.causes import Sebab
from tests.plan.planned import view
from tests.plan.problem import small

DATED = """
kode | nama | kompetensi | level_hasil | jp | mulai      | hari
P1   | Satu | Hukum      | 4           | 20 | 2026-05-04 | 2
P2   | Dua  | Teknis     | 3           | 30 | 2026-05-05 | 1
"""
BOTH = """
kode | nama | kompetensi | level_hasil
P1   | Satu | Hukum      | 4
P1   | Satu | Teknis     | 3
P2   | Dua  | Teknis     | 3
"""


def causes(pelatihan: str, taken: str, *, dana: str = "", **limits: Any) -> dict[str, str]:
    """The cause of each seat that is not taken, by NIP and kode."""
    tables = {"dana": dana} if dana else {}
    found = Blocked(view(small(pelatihan=pelatihan, **tables), taken, **limits))
    every, codes = found.view.instance.kursi, found.view.katalog.nama.names
    return {
        f"{every.orang[seat] + 1} {codes[every.pelatihan[seat]]}": Sebab(cause).name
        for seat, cause in zip(found.seats, found.why[0], strict=True)
    }


@pytest.mark.parametrize(
    ("limits", "cause"),
    [
        ({"max_trainings": 1}, "PELATIHAN_PENUH"),
        ({"max_jp": 40}, "JP_PENUH"),
        ({"max_jp": 50}, "BENTROK_JADWAL"),
        ({"max_jp": 50, "max_trainings": 1}, "PELATIHAN_PENUH"),
    ],
)
def test_what_of_the_person_stands_in_the_way(limits: dict[str, Any], cause: str) -> None:
    assert causes(DATED, "1 P1", **limits)["1 P2"] == cause


def test_a_competency_that_another_seat_closes() -> None:
    assert causes(BOTH, "1 P2")["1 P1"] == "KOMPETENSI_RANGKAP"


def test_days_that_touch_clash_and_days_apart_do_not() -> None:
    apart = DATED.replace("2026-05-05", "2026-05-06")
    assert causes(apart, "1 P1", max_jp=50)["1 P2"] == "BATAS_LAIN"


def test_as_many_of_a_unit_are_away_as_may_be() -> None:
    assert causes(DATED, "1 P1", max_away=50)["2 P1"] == "BATAS_ABSEN"
    assert causes(DATED, "1 P1", max_away=100)["2 P1"] == "BATAS_LAIN"


SMALL_CLASS = (
    "kode | nama | kompetensi | level_hasil | min_peserta | maks_peserta | maks_angkatan | biaya_peserta |"
    " biaya_angkatan"
)


@pytest.mark.parametrize(
    ("row", "taken", "cause"),
    [
        ("P1 | Satu | Hukum | 4 | 3 | | | | ", "", "KURANG_PESERTA"),
        ("P1 | Satu | Hukum | 4 | | 1 | 1 | | ", "1 P1", "ANGKATAN_PENUH"),
        ("P1 | Satu | Hukum | 4 | | 1 | 2 | 600 | ", "1 P1", "DANA_TIDAK_CUKUP"),
        ("P1 | Satu | Hukum | 4 | | 1 | 2 | 100 | 500", "1 P1", "DANA_TIDAK_CUKUP"),
        ("P1 | Satu | Hukum | 4 | | 2 | 1 | 100 | 500", "1 P1", "BATAS_LAIN"),
    ],
)
def test_what_of_the_class_and_its_purse_stands_in_the_way(row: str, taken: str, cause: str) -> None:
    assert causes(f"{SMALL_CLASS}\n{row}", taken, dana="sumber_dana | jumlah\nAPBD | 1000")["2 P1"] == cause


def test_of_two_purses_the_nearer_one_counts() -> None:
    dana = "sumber_dana | jumlah | untuk_unit\nAPBD | 100 |\nCSR | 700 | Arsip\nHibah | 9000 | Bina"
    pelatihan = f"{SMALL_CLASS}\nP1 | Satu | Hukum | 4 | | | | 800 | "
    found = Blocked(view(small(pelatihan=pelatihan, dana=dana), ""))
    assert [Sebab(cause) for cause in found.why[0]] == [Sebab.DANA_TIDAK_CUKUP] * 2
    assert found.why[1].tolist() == [1, 1]


def test_a_class_more_asks_for_its_minimum_of_people_and_their_price() -> None:
    pelatihan = f"{SMALL_CLASS}\nP1 | Satu | Hukum | 4 | 2 | | | 100 | 500"
    found = Blocked(view(small(pelatihan=pelatihan), "")).openings
    assert (found.peminat.tolist(), found.bebas.tolist()) == ([[2]], [[2]])
    assert (found.perlu.tolist(), found.biaya.tolist()) == ([[2]], [[700_00]])


def test_people_who_are_served_are_not_free() -> None:
    found = Blocked(view(small(pelatihan=DATED, penilaian=ALIKE), "1 P2", max_jp=50)).openings
    assert (found.peminat[0].tolist(), found.bebas[0].tolist()) == ([2, 2], [1, 1])


ALIKE = """
nip | kompetensi | level
1   | Hukum      | 2
1   | Teknis     | 2
2   | Hukum      | 2
2   | Teknis     | 2
3   | Hukum      | 4
3   | Teknis     | 3
"""
