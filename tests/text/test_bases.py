"""Legal bases in English: every one of the data, with the same laws and numbers."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

import pytest

from asnkompetensi import law
from asnkompetensi.law import versions
from asnkompetensi.model.options import GapOptions
from asnkompetensi.text.bases import ENGLISH, in_words

AROUND = re.compile(
    r"\b(pasal|ayat|lampiran|butir|naskahnya|dari|dan|yang|menurut|tidak|bagi|kode aplikasi)\b", re.IGNORECASE
)
EVERY = sorted({one.dasar for one in versions.values()})


def filtered() -> list[str]:
    rules = law.rules(GapOptions(date(2026, 3, 31), unit=("A",), competency=("B",), jabatan=("C",)))
    return [one.dasar for one in rules.dasar if one.kunci.startswith("saring.")]


def numbers(text: str) -> list[str]:
    return sorted(re.findall(r"\d+", text.replace("2,5", "2.5")))


def test_every_basis_of_the_data_has_english_words_and_no_other_has() -> None:
    assert sorted(ENGLISH) == sorted({*EVERY, *filtered()})


@pytest.mark.parametrize("dasar", [*EVERY, *filtered()])
def test_laws_and_numbers_stay_and_the_words_around_them_are_english(dasar: str) -> None:
    said = in_words(dasar, "en")
    assert AROUND.findall(said) == []
    assert numbers(said) == numbers(dasar)
    laws = re.findall(r"\b(?:UU|PP|PermenPANRB|Peraturan \w+) \d+/\d{4}", dasar)
    assert [one for one in laws if one not in said] == []
    assert in_words(dasar, "id") == dasar


def test_of_a_constant_that_was_replaced_the_default_is_told_in_english_too() -> None:
    rules = law.rules(GapOptions(date(2026, 3, 31), override={"kelas.rendah": Decimal(20)}))
    (told,) = [one.dasar for one in rules.dasar if one.kunci == "kelas.rendah"]
    assert in_words(told, "en").startswith("asn.toml; default 25: Peraturan LAN 10/2018 for its name")


def test_what_is_not_known_stays() -> None:
    assert in_words("SHA-256 ab", "en") == "SHA-256 ab"
