"""JPM, category and class of gap, as a jurist would check them."""

from __future__ import annotations

from typing import Any

import pytest

from asnkompetensi.model.rules import Purpose
from tests.gap.data import built, computed, shown
from tests.law.cases_of import cases

SCALES = {
    Purpose.MAPPING: ("optimal", "cukup_optimal", "kurang_optimal"),
    Purpose.PLACEMENT: ("memenuhi_syarat", "masih_memenuhi_syarat", "kurang_memenuhi_syarat"),
}


def figures(purpose: Purpose, required: list[Any], *people: list[Any]) -> list[dict[str, str]]:
    """What is printed of people in one jabatan, given the levels required and held in the same order; `-` for none."""
    names = [f"Kompetensi {number}" for number in range(len(required))]
    pegawai = [{"nip": str(n), "nama": f"Pegawai {n}", "jabatan": "Analis"} for n in range(1, len(people) + 1)]
    standar = [
        {"jabatan": "Analis", "kompetensi": name, "level": str(level)}
        for name, level in zip(names, required, strict=True)
    ]
    penilaian = [
        {"nip": str(n), "kompetensi": name, "level": str(level)}
        for n, held in enumerate(people, 1)
        for name, level in zip(names, held, strict=True)
        if level != "-"
    ]
    result, _ = computed(built(pegawai, standar, penilaian), "pegawai", purpose=purpose)
    table = result.tabel["pegawai"]
    columns = [column.name for column in table.columns]
    return [dict(zip(columns, row, strict=True)) for row in shown(table)]


@pytest.mark.parametrize("case", cases("jpm"), ids=lambda case: case["nama"])
def test_a_person(case: dict[str, Any]) -> None:
    known = case["diketahui"]
    (found,) = figures(Purpose(known["tujuan"]), known["standar"], known["dinilai"])
    assert {name: found[name] for name in case["maka"]} == case["maka"]
    assert case["pasal"]


def spread(total: int) -> list[int]:
    """Nine whole levels with a given sum."""
    share, rest = divmod(total, 9)
    return [share + (place < rest) for place in range(9)]


@pytest.mark.parametrize("case", cases("jpm_batas"), ids=lambda case: f"level {case['level']}")
@pytest.mark.parametrize("purpose", Purpose)
def test_the_smallest_sum_of_each_category(purpose: Purpose, case: dict[str, int]) -> None:
    first, second, lowest = SCALES[purpose]
    sums = [9 * case["level"], case[first], case[first] - 1, case[second], case[second] - 1, 0]
    found = figures(purpose, [case["level"]] * 9, *(spread(total) for total in sums))
    assert [person["kategori"] for person in found] == [first, first, second, second, lowest, lowest]
