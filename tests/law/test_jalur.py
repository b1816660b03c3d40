"""Ways of development and their JP, by cases that a jurist can read."""

from __future__ import annotations

from datetime import date

import pytest

from asnkompetensi import law
from asnkompetensi.law.jalur import jalur, jp_values
from asnkompetensi.model.fold import fold
from asnkompetensi.model.kinds import NUMBER_UNIT
from asnkompetensi.model.options import GapOptions
from asnkompetensi.model.rules import JpRule
from tests.law.cases_of import cases

RULES = law.training_rules(GapOptions(date(2026, 3, 31))).jp
SIASN = (
    "Workshop", "Pelatihan Manajerial", "Pelatihan Sosial Kultural", "Sosialisasi", "Bimbingan Teknis", "Seminar",
    "Magang", "Kursus", "Penataran", "Pelatihan klasikal lainnya", "Coaching", "Mentoring", "E-Learning",
    "Pelatihan Jarak Jauh", "Detasering", "Outbound", "Benchmarking", "Pertukaran PNS-swasta/BUMN/BUMD",
    "Belajar Mandiri", "Komunitas Belajar", "Bimbingan di tempat kerja", "Pelatihan nonklasikal lainnya",
    "Diklat Struktural", "Diklat Fungsional", "Diklat Teknis",
)  # fmt: skip


def test_classical_and_other_ways() -> None:
    names = {one.kode: (one.bentuk, one.nama) for one in jalur()}
    assert names["KL10"] == ("Klasikal", "Bimbingan Teknis")
    assert names["NKL03"] == ("Nonklasikal", "E-learning")
    assert len(names) == 25


@pytest.mark.parametrize("case", cases("jp"), ids=lambda case: case["kasus"])
def test_case(case: dict[str, object]) -> None:
    known = case["diketahui"]
    assert isinstance(known, dict)
    days = None if known["hari"] is None else int(known["hari"] * NUMBER_UNIT)
    found = law.jp_of(RULES.get(fold(known["jalur"])), days)
    assert found == (None if case["jp"] is None else int(str(case["jp"])) * NUMBER_UNIT)


def test_every_way_has_one_jp_rule() -> None:
    assert [one.jalur for one in jp_values()] == [one.kode for one in jalur()]


def test_no_spelling_means_two_ways() -> None:
    spellings = [fold(text) for one in jalur() for text in (one.kode, one.nama, *one.alias)]
    assert len(spellings) == len(set(spellings))


def test_the_names_of_siasn_mean_each_another_way() -> None:
    assert {found.kode for name in SIASN if (found := law.jalur_of(name))} == {one.kode for one in jalur()}


def test_meetings_are_limited_by_month() -> None:
    assert RULES["mentoring"] == JpRule("sesi", jp=2_000_000, sesi_per_bulan=2)


def test_a_users_jp_counts_for_every_spelling() -> None:
    rules = law.training_rules(GapOptions(date(2026, 3, 31), override={"jp.nkl03": 4, "jp.sesi_per_bulan": 4}))
    assert (rules.jp["nkl03"].jp, rules.jp["e learning"].jp, rules.jp["mentoring"].sesi_per_bulan) == (
        4_000_000, 4_000_000, 4,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "form"),
    [("klasikal", "Klasikal"), ("Non-Klasikal", "Nonklasikal"), ("bimtek", "Klasikal"), ("magang", "Nonklasikal"),
     ("webinar", ""), ("", "")],
)  # fmt: skip
def test_the_bentuk_of_a_text(text: str, form: str) -> None:
    assert law.bentuk(text) == form
