"""Words about employees, and the NIP."""

from __future__ import annotations

import pytest

from asnkompetensi import law
from asnkompetensi.model.fold import fold
from tests.law.cases_of import cases


@pytest.mark.parametrize("case", cases("kedudukan"), ids=str)
def test_kedudukan(case: dict[str, str]) -> None:
    assert law.kedudukan(case["kedudukan"]).value == case["dihitung"]


@pytest.mark.parametrize("case", cases("status"), ids=str)
def test_status(case: dict[str, str]) -> None:
    assert law.status(case["status"]) == case["dibaca"]


def test_the_parts_of_a_nip() -> None:
    rules, nip = law.nip_rules(), "190001031965012001"
    assert len(nip) == rules.panjang
    assert (nip[rules.lahir], nip[rules.tmt], nip[rules.kelamin]) == ("19000103", "196501", "2")


def test_the_limits_of_a_nip() -> None:
    rules = law.nip_rules()
    assert (rules.tahun_tmt_awal, rules.tahun_pppk_awal, rules.usia_tmt) == (1960, 2019, 17)


@pytest.mark.parametrize(("word", "digit"), [("L", "1"), ("Laki-laki", "1"), ("M", "1"), ("P", "2"), ("Wanita", "2")])
def test_sexes(word: str, digit: str) -> None:
    assert law.nip_rules().digit_kelamin[fold(word)] == digit
