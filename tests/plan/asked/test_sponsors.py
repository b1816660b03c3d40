from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from asnkompetensi.plan.asked.sponsors import packages, sponsors, widened, within_widened
from asnkompetensi.plan.sound import sound
from tests.plan.asked.case import asked, compared, small, table

NONE = np.zeros(0, np.int64)
DANA = """
sumber_dana | jumlah | untuk_unit
APBD        | 100    |
CSR Bank    | 50     | Bina
"""
PELATIHAN = """
kode | nama | kompetensi | level_hasil | sumber_dana | biaya_peserta
P1   | Satu | Hukum      | 4           | APBD        | 100
P2   | Dua  | Teknis     | 3           | CSR Bank    | 200
P3   | Tiga | Teknis     | 3           | Kampus      | 300
"""
WITHOUT_P2 = "\n".join(line for line in PELATIHAN.splitlines() if not line.startswith("P2"))


def test_a_class_is_as_large_as_it_may_be_and_not_smaller_than_it_must() -> None:
    sizes = PELATIHAN.replace("biaya_peserta", "biaya_peserta | min_peserta | maks_peserta | maks_angkatan")
    sizes = (
        sizes.replace("| 100", "| 100 | 1 | 1 | 2")
        .replace("| 200", "| 200 | 3 | 9 | 1")
        .replace("| 300", "| 300 | 1 | 1 | 1")
    )
    found, expected = compared(
        table(small(pelatihan=sizes, dana=DANA), "sponsor"),
        """
        sponsor        | kode | peserta | biaya
        (baru)         | P1   | 1       | 100
        (baru)         | P3   | 1       | 300
        """,
    )
    assert found == expected


def test_all_classes_of_a_page_can_be_added_to_the_plan() -> None:
    made = asked(small(pelatihan=PELATIHAN, dana=DANA))
    wide = widened(made.planned, made.offers)
    found = within_widened(made.planned, wide)
    assert sound(wide, found.kursi, found.dana)
    every = list(packages(made.planned, wide, 2))
    assert [len(one.seats) for one in every] == [1, 2]
    assert not {seat for one in every for seat in one.seats.tolist()}.intersection(found.kursi.tolist())


def test_nothing_is_asked_for_units_that_weigh_nothing() -> None:
    data = small(pelatihan=PELATIHAN, dana=DANA, unit="unit_kerja | prioritas\nBina | 0\nArsip | 0")
    assert len(table(data, "sponsor").frame) == 0


@pytest.mark.parametrize(
    ("names", "asked_for"),
    [(["APBD", "CSR Bank", "Kampus"], [1, 2]), (["apbd kota", "DAK", "Dana APBN", "APBDes"], [3]), ([], [])],
)
def test_purses_of_the_state_are_no_sponsors(names: list[str], asked_for: list[int]) -> None:
    assert sponsors(names) == asked_for


def test_what_is_free_for_everybody_is_asked_of_nobody() -> None:
    free = PELATIHAN.replace("| APBD        | 100", "| APBD        | 0")
    made = asked(small(pelatihan=free, dana=DANA))
    nobody = replace(made.planned.found, kursi=NONE, dana=NONE, nilai=0)
    planned = replace(made.planned, found=nobody)
    wide = widened(planned, made.offers)
    assert {one.training for one in packages(planned, wide, 2)} == {1}
