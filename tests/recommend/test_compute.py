"""The stage as a whole."""

from __future__ import annotations

import pytest

from tests.recommend.agency import DATA
from tests.recommend.data import PEOPLE, compared, recommended

pytestmark = pytest.mark.usefixtures("engine")


def test_the_tables_asked_for_in_their_order() -> None:
    assert list(recommended(DATA, "jangkauan", PEOPLE).tabel) == ["jangkauan", PEOPLE]


def test_filters_of_the_gap_hold_for_all_tables() -> None:
    result = recommended(DATA, PEOPLE, "buku-jp", "rekomendasi-unit", unit=("Dinas B",))
    for name in (PEOPLE, "buku-jp", "rekomendasi-unit"):
        assert set(result.tabel[name].frame["unit_kerja"]) == {"Dinas B"}


def test_a_filter_by_competency_asks_for_nothing_else() -> None:
    result = recommended(DATA, PEOPLE, "rekomendasi-unit", competency=("Arsip",), gaps_only=True)
    found, wanted = compared(result, PEOPLE, "nip | kompetensi | alasan\n4 | Arsip | tidak_ada")
    assert found == wanted
    found, wanted = compared(result, "rekomendasi-unit", "unit_kerja | pegawai | syarat | kinerja\nDinas B | 1 | 0 | 0")
    assert found == wanted
