"""What asks for a certificate, and which are to be renewed."""

from __future__ import annotations

import pytest

from asnkompetensi.model.data import Data
from tests.gap.data import agency, totals
from tests.recommend.data import PEOPLE, compared, recommended

PELATIHAN = """
kode | nama | kompetensi | level_hasil | masa_berlaku_bulan
P1   | Satu | Hukum      | 3           | 12
P2   | Dua  | Audit      | 3           |
"""


def data(riwayat: str, syarat: str = "", **person: str) -> Data:
    ani = {"nip": "1", "nama": "Ani", "unit_kerja": "Dinas A", "jabatan": "Analis", "tanggal_lahir": "1990-05-05"}
    return agency(
        [{**ani, **person}],
        "jabatan | kompetensi | level\nAnalis | Hukum | 3",
        "nip | kompetensi | level\n1 | Hukum | 3",
        pelatihan=PELATIHAN,
        riwayat=f"nip | pelatihan | tanggal | sertifikat_sampai\n{riwayat}",
        syarat=f"jabatan | pelatihan | tingkat\n{syarat}".strip(),
        unit="unit_kerja | prioritas\nDinas A | 2",
    )


@pytest.mark.parametrize(
    ("riwayat", "syarat", "expected"),
    [
        ("1 | P1 | | 2026-05-05", "", ["P1", "2", "standar"]),
        ("1 | P1 | | 2026-05-05", "Analis | Satu | mutlak", ["P1", "6", "syarat"]),
        ("1 | P2 | | 2026-05-05", "Analis | P2 | penting", ["P2", "4", "syarat"]),
        ("1 | P2 | | 2026-05-05", "", ["P2", "", "tidak"]),
        ("1 | P2 | | 2026-05-05", "Penata | P2 | mutlak", ["P2", "", "tidak"]),
        ("1 | Lain | | 2026-05-05", "Analis | lain | mutlak", ["", "6", "syarat"]),
    ],
)
def test_who_asks_for_it_and_how_much_that_weighs(riwayat: str, syarat: str, expected: list[str]) -> None:
    result = recommended(data(riwayat, syarat), "sertifikat", PEOPLE)
    assert compared(result, "sertifikat", "kode | prioritas | diperlukan\n")[0] == [expected]
    needs = [] if expected[2] == "tidak" else [[*expected[:2], "perpanjangan"]]
    assert compared(result, PEOPLE, "kode | prioritas | kebutuhan\n")[0] == needs
    assert totals(result, "perpanjangan kebutuhan") == dict.fromkeys(("perpanjangan", "kebutuhan"), str(len(needs)))


def test_what_has_ended_is_a_need_of_another_kind_or_none() -> None:
    ended = data("1 | P1 | | 2026-03-30", "Analis | P1 | mutlak")
    assert compared(recommended(ended), PEOPLE, "kode | kebutuhan\n")[0] == [["P1", "syarat"]]
    assert compared(recommended(data("1 | P1 | | 2026-03-30")), PEOPLE, "kode | kebutuhan\n")[0] == []


def test_an_end_that_is_only_reckoned_stays_valid_by_the_contract_and_is_to_be_renewed() -> None:
    given = data("1 | P1 | 2025-01-01 |", "Analis | P1 | mutlak")
    assert compared(recommended(given), PEOPLE, "kode | kebutuhan\n")[0] == [["P1", "perpanjangan"]]


@pytest.mark.parametrize(("end", "needs"), [("2026-05-05", 0), ("2026-05-06", 1)])
def test_nobody_renews_what_lasts_as_long_as_the_service(end: str, needs: int) -> None:
    given = data("1 | P1 | | 2026-05-05", akhir_kontrak=end)
    assert recommended(given).ringkasan["perpanjangan"].value == needs


def test_a_cpns_renews_latsar() -> None:
    given = data("1 | Latsar | | 2026-05-05", status="CPNS")
    found, wanted = compared(recommended(given), PEOPLE, "kode | prioritas | kebutuhan\n | 6 | perpanjangan")
    assert found == wanted
