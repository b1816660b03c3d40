from __future__ import annotations

import pytest

from asnkompetensi.plan.doubts.size import too_large
from tests.plan.problem import small

HEAD = "kode | nama | kompetensi | level_hasil | biaya_peserta | biaya_angkatan | hari\nP1 | Satu | Hukum | 4 | "


@pytest.mark.parametrize(
    ("cells", "columns"),
    [
        ("100000000000 | 100000000000 | 3660", []),
        ("100000000001 | | ", ["biaya_peserta"]),
        ("| 100000000001 | ", ["biaya_angkatan"]),
        ("| | 3661", ["hari"]),
        ("100000000001 | | 3661", ["biaya_peserta", "hari"]),
    ],
)
def test_a_number_of_the_catalogue_may_be_too_large(cells: str, columns: list[str]) -> None:
    found = too_large(small(pelatihan=HEAD + cells))
    assert [one.nilai["kolom"] for one in found] == columns
    assert {(one.kode, one.jumlah, *one.bukti[0].values()) for one in found} <= {("RENCANA-11", 1, "P1")}
    assert all(place.lembar == "Pelatihan" for one in found for place in one.tempat)


def test_a_unit_may_be_too_heavy() -> None:
    (told,) = too_large(small(unit="unit_kerja | prioritas\nArsip | 1000\nBina | 1000.5"))
    assert (told.nilai["kolom"], told.nilai["batas"], told.bukti) == ("prioritas", 1_000, ({"nama": "Bina"},))
