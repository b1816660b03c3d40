"""The worked examples of the section on periods of the method pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.gap.data import shown
from tests.trend.data import one, periods, told

PAGES = {
    "docs/id/metode.md": (". Perubahan antarperiode\n", "0,75", "1,50"),
    "docs/en/method.md": (". Changes between periods\n", "0.75", "1.50"),
}
FOUR = "\n".join(f"{nip} | P{nip} | Laut | Juru" for nip in range(1, 5))


def test_a_level_that_rose_under_a_standard_that_rose() -> None:
    later = "jabatan | kompetensi | level\nJuru | Integritas | 4\nMuda | Integritas | 4"
    for job, cause in (("Juru", "standar_berubah"), ("Muda", "orang_pindah")):
        new = one(f"1 | A | Laut | {job}", "1 | Integritas | 2", later)
        found = told(periods(one("1 | A | Laut | Juru", "1 | Integritas | 1"), new))[0].tabel["tren-detail"]
        columns = f"kesenjangan_lama kesenjangan_baru perubahan akibat_level_naik akibat_{cause}"
        assert shown(found, columns) == [["2", "2", "0", "-1", "1"]]


def test_the_interval_of_four_pairs_of_which_one_was_not_assessed() -> None:
    old = one(FOUR, "1 | Integritas | 1\n2 | Integritas | 3\n3 | Integritas | 3")
    new = one(FOUR, "\n".join(f"{nip} | Integritas | 1" for nip in range(1, 5)))
    found = told(periods(old, new))[0].tabel["tren-unit"]
    assert shown(found, "rata_min rata_maks arah") == [["0.75", "1.5", "menurun"]]


@pytest.mark.parametrize(("page", "told_there"), PAGES.items())
def test_the_pages_show_these_examples(page: str, told_there: tuple[str, ...]) -> None:
    text = Path(__file__).parents[2].joinpath(page).read_text(encoding="utf-8")
    section = text[text.index(told_there[0]) :]
    assert all(number in section for number in told_there[1:])
