"""Classes that the seats fill."""

from __future__ import annotations

import pytest

from asnkompetensi.recommend.classes import classes
from tests.gap.data import agency
from tests.recommend.agency import DATA
from tests.recommend.data import shared


def test_the_fewest_classes_that_hold_the_seats() -> None:
    found = classes(shared(DATA))
    assert found["peserta"].tolist() == [2, 1, 1, 0]
    assert found["unit"].tolist() == [1, 1, 1, 0]
    assert found["angkatan"].tolist() == [2, 1, 1, 0]
    assert found["jp"].tolist() == [20_000_000, 20_000_000, 0, 0]
    assert found["biaya_peserta"].tolist() == [20_000, 20_000, 0, 0]
    assert found["biaya_angkatan"].tolist() == [200_000, 0, 50_000, 0]


@pytest.mark.parametrize(("most", "expected"), [("", 1), ("1", 5), ("2", 3), ("4", 2), ("5", 1), ("2.5", 2), ("0", 1)])
def test_a_class_without_a_maximum_holds_everybody(most: str, expected: int) -> None:
    people = [{"nip": str(n), "nama": f"N{n}", "unit_kerja": "Dinas A", "jabatan": "Analis"} for n in range(1, 6)]
    data = agency(
        people,
        "jabatan | kompetensi | level\nAnalis | Hukum | 3",
        [{"nip": str(n), "kompetensi": "Hukum", "level": "1"} for n in range(1, 6)],
        pelatihan=[{"kode": "P1", "nama": "A", "kompetensi": "Hukum", "level_hasil": "3", "maks_peserta": most}],
    )
    assert classes(shared(data))["angkatan"].tolist() == [expected]
