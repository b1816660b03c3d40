"""Needs, offers and seats by unit."""

from __future__ import annotations

import pytest

from tests.recommend.agency import DATA
from tests.recommend.data import compared, one_gap, recommended

pytestmark = pytest.mark.usefixtures("engine")

UNIT, LIST = "rekomendasi-unit", "rekomendasi-unit-pelatihan"


def test_needs_and_offers_of_each_unit_the_largest_gap_first() -> None:
    found, wanted = compared(
        recommended(DATA, UNIT),
        UNIT,
        """
        unit_kerja | unit_induk | pegawai | kesenjangan | terjawab | kosong | total_kesenjangan | level_ditutup
        Dinas A    | Asisten 1  | 2       | 4           | 4        | 0      | 6.5               | 4.5
        Dinas B    |            | 2       | 2           | 1        | 1      | 2.5               | 1
        Dinas C    |            | 1       | 0           | 0        | 0      | 0                 | 0
        """,
    )
    assert found == wanted


def test_a_seat_that_serves_several_gaps_is_paid_once() -> None:
    found, wanted = compared(
        recommended(DATA, UNIT),
        UNIT,
        """
        unit_kerja | peserta | pelatihan | jp | biaya | syarat | kinerja
        Dinas A    | 2       | 1         | 20 | 200   | 0      | 0
        Dinas B    | 2       | 2         | 20 | 200   | 3      | 1
        Dinas C    | 0       | 0         | 0  | 0     | 1      | 1
        """,
    )
    assert found == wanted


def test_the_training_list_of_each_unit() -> None:
    found, wanted = compared(
        recommended(DATA, LIST),
        LIST,
        """
        unit_kerja | kode | pelatihan | peserta | kesenjangan | level_ditutup | jp | biaya
        Dinas A    | P1   | Satu      | 2       | 4           | 4.5           | 20 | 200
        Dinas B    | P2   | Dua       | 1       | 1           | 1             | 20 | 200
        Dinas B    | P3   | Tiga      | 1       | 0           | 0             | 0  | 0
        """,
    )
    assert found == wanted


def test_a_unit_without_needs_has_no_row() -> None:
    data = one_gap("kode | nama | kompetensi | level_hasil")
    assert len(recommended(data, UNIT).tabel[UNIT].frame) == 1
    assert len(recommended(data, UNIT, competency=("Integritas",)).tabel[UNIT].frame) == 0
