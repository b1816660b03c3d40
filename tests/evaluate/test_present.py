from __future__ import annotations

from decimal import Decimal

import pytest

from asnkompetensi.evaluate.present import four_places, hundredths, listed, table
from tests.gap.data import shown


@pytest.mark.parametrize(
    ("number", "value"), [(0.005, 1), (0.375 - 1e-15, 38), (-0.005, -1), (1.2, 120), (0.0049, 0), (None, None)]
)
def test_hundredths_are_rounded_half_up_wherever_they_are_computed(number: float | None, value: int | None) -> None:
    assert hundredths(number) == value


@pytest.mark.parametrize(
    ("number", "value"), [(0.00005, 100), (Decimal("0.0397"), 39_700), (1, 1_000_000), (None, None)]
)
def test_probabilities_have_four_places(number: float | Decimal | None, value: int | None) -> None:
    assert four_places(number) == value


UNIT = {"unit_kerja": "Laut", "pegawai": 2, "dinilai_ulang": 4, "rata_naik": 25, "ikm_lama": None,
        "ikm_baru": 80_500_000, "perubahan_ikm": None}  # fmt: skip


def test_rows_become_a_table() -> None:
    found = listed("evaluasi-ikm", [UNIT, {**UNIT, "unit_kerja": ""}])
    assert shown(found) == [["Laut", "2", "4", "0.25", "", "80.5", ""], ["", "2", "4", "0.25", "", "80.5", ""]]


def test_columns_become_a_table() -> None:
    found = table("evaluasi-ikm", {name: [value] for name, value in UNIT.items()})
    assert shown(found, "unit_kerja ikm_baru") == [["Laut", "80.5"]]


def test_a_table_without_rows_has_its_columns() -> None:
    assert shown(listed("evaluasi-pelatihan", [])) == []
