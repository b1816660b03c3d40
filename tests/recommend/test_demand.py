"""The whole catalogue, and who wants what of it."""

from __future__ import annotations

import pytest

from asnkompetensi.recommend import demand
from tests.gap.data import agency
from tests.recommend.agency import DATA
from tests.recommend.data import compared, recommended, said

pytestmark = pytest.mark.usefixtures("engine")

NAME = "rekomendasi-pelatihan"


def test_every_training_also_what_nobody_wants() -> None:
    found, wanted = compared(
        recommended(DATA, NAME),
        NAME,
        """
        kode | peminat | peserta | unit | kompetensi | level_ditutup | angkatan | biaya | lanjutan | catatan
        P1   | 2       | 2       | 1    | 2          | 4.5 | 2 | 2200 | 0           | kurang_peserta lebih_angkatan
        P2   | 1       | 1       | 1    | 1          | 1             | 1        | 200   | 2        |
        P3   | 1       | 1       | 1    | 0          | 0             | 1        | 500   | 0        |
        P4   | 2       | 0       | 0    | 0          | 0             | 0        | 0     | 0        |
        """,
    )
    assert found == wanted


def test_the_price_of_a_seat_and_of_a_class_stand_beside() -> None:
    found, wanted = compared(
        recommended(DATA, NAME),
        NAME,
        """
        kode | pelatihan | jp | biaya_peserta | biaya_angkatan
        P1   | Satu      | 10 | 100           | 1000
        P2   | Dua       | 20 | 200           |
        P3   | Tiga      |    |               | 500
        P4   | Empat     | 30 | 900           | 5000
        """,
    )
    assert found == wanted


def test_who_has_a_certificate_does_not_want_it_again() -> None:
    data = agency(
        "nip | nama | unit_kerja | jabatan\n1 | Ani | Dinas A | Analis\n2 | Budi | Dinas A | Analis",
        "jabatan | kompetensi | level\nAnalis | Hukum | 3\nAnalis | Audit | 3",
        "nip | kompetensi | level\n1 | Hukum | 1\n1 | Audit | 1\n2 | Hukum | 1\n2 | Audit | 1",
        pelatihan="""
        kode | nama | kompetensi | level_hasil
        P1   | A    | Hukum      | 3
        P1   | A    | Audit      | 3
        P2   | B    | Hukum      | 2
        P3   | C    | Audit      | 3
        """,
        riwayat="nip | pelatihan\n1 | P1",
    )
    found, wanted = compared(recommended(data, NAME), NAME, "kode | peminat\nP1 | 1\nP3 | 2\nP2 | 2")
    assert found == wanted


def test_trainings_are_counted_alike_in_any_number_of_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(demand, "_BATCH", 1)
    found, wanted = compared(recommended(DATA, NAME), NAME, "kode | peminat\nP1 | 2\nP2 | 1\nP3 | 1\nP4 | 2")
    assert found == wanted


def test_a_training_that_only_continues_others() -> None:
    data = agency(
        "nip | nama | unit_kerja | jabatan\n1 | Ani | Dinas A | Analis",
        "jabatan | kompetensi | level\nAnalis | Hukum | 3",
        "nip | kompetensi | level\n1 | Hukum | 1",
        pelatihan="""
        kode | nama | kompetensi | level_hasil | level_awal
        P1   | A    | Hukum      | 2           |
        P2   | B    | Hukum      | 3           | 2
        P3   | C    | Audit      | 3           |
        """,
    )
    assert said(recommended(data, NAME), NAME, "catatan") == [
        "",
        "belum menjawab kebutuhan sekarang, hanya lanjutan dari pelatihan lain",
        "tidak menjawab kebutuhan siapa pun",
    ]
