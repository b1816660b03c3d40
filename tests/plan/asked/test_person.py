from __future__ import annotations

from asnkompetensi.model.data import NONE
from asnkompetensi.plan.asked.person import person_of
from tests.gap.data import full_nip
from tests.plan.asked.case import compared, small, table, told
from tests.plan.problem import PEGAWAI


def test_a_person_is_told_of_every_training_that_closes_a_gap() -> None:
    found, expected = compared(
        table(small(), "alasan-pegawai", why=full_nip("1"), budget=300),
        """
        nip | kode | keadaan     | sebab              | angkatan | level_ditutup | nilai | hilang_min | hilang_maks
        1   | P1   | masuk       |                    | 1        | 2.5           | 6.5   |            |
        1   | P3   | tidak_masuk | kompetensi_rangkap |          | 1             | 3     | 8.5        | 8.5
        """,
    )
    assert found == expected


def test_it_says_what_another_training_closes_and_what_forcing_a_seat_would_cost() -> None:
    sentences = told(table(small(), "alasan-pegawai", why=full_nip("1"), budget=300))
    assert sentences[0].startswith("duduk di P1 angkatan 1; menutup seluruh kesenjangan Hukum (2 level, bobot 3)")
    assert sentences[1] == (
        "P3: Hukum sudah ditutup P1; bila dipaksakan, terbukti rencana kehilangan nilai 8,5 (4,5 level lebih sedikit)"
    )


def test_a_seat_that_no_plan_can_hold_is_impossible() -> None:
    sentences = told(table(small(), "alasan-pegawai", why=full_nip("1"), budget=100))
    assert sentences[1].endswith("terbukti tidak ada rencana dengan kursi ini dalam batas yang diminta")


def test_what_nobody_may_pay_or_hold_is_told_too() -> None:
    data = small(
        pelatihan="""
kode | nama | kompetensi | level_hasil | sumber_dana | min_peserta | maks_peserta | biaya_peserta
P1   | Satu | Hukum      | 4           | Kampus      |             |              | 10
P2   | Dua  | Hukum      | 4           | APBD        | 5           | 4            | 10
""",
        dana="sumber_dana | jumlah\nAPBD | 100",
    )
    assert told(table(data, "alasan-pegawai", why=full_nip("1"))) == [
        "P1: tidak ada sumber dana yang boleh membayarnya untuk unitnya",
        "P2: tidak dapat diadakan, batas peserta atau angkatannya mustahil",
    ]


def test_whose_unit_weighs_nothing_is_told_so() -> None:
    data = small(unit="unit_kerja | prioritas\nBina | 0")
    sentences = told(table(data, "alasan-pegawai", why=full_nip("3")))
    assert sentences == [f"{kode}: bobot unitnya 0 (kolom Prioritas)" for kode in ("P1", "P2")]


def test_who_lacks_nothing_or_is_offered_nothing_has_one_row() -> None:
    rows = f"{PEGAWAI.rstrip()}\n4   | Dedi | Bina       | Tamu\n"
    assert told(table(small(pegawai=rows), "alasan-pegawai", why=full_nip("4"))) == [
        "tidak ada kesenjangan yang perlu ditutup"
    ]
    none = "kode | nama | kompetensi | level_hasil\nP1 | Satu | Hukum | 4"
    assert told(table(small(pelatihan=none), "alasan-pegawai", why=full_nip("3"))) == [
        "tidak ada pelatihan di katalog yang menutup kesenjangannya"
    ]


def test_a_person_is_known_by_the_nip() -> None:
    assert person_of(small(), full_nip("2")) == 1
    assert person_of(small(), full_nip("9")) == NONE
