from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path

import pytest

from asnkompetensi import text
from asnkompetensi.text import words

FOLDER = Path(str(text.__file__)).parent
AREAS = sorted(file.stem for file in (FOLDER / "id").glob("*.py") if file.stem != "__init__")


def test_a_sentence_with_its_facts() -> None:
    say = words("id")
    assert say.fill("{jumlah} pegawai di {unit}", {"jumlah": 1204, "unit": "Dinas"}) == "1.204 pegawai di Dinas"
    assert words("en").fill("{jumlah} people", {"jumlah": 1204}) == "1,204 people"


def test_an_unknown_key_is_a_fault_of_the_program() -> None:
    with pytest.raises(KeyError):
        words("id")("template.tidak_ada")


def test_a_label_or_the_name_itself() -> None:
    assert words("en").label("template", "jp") == "Hours of instruction."
    assert words("en").label("template", "tidak_ada") == "tidak_ada"


@pytest.mark.parametrize(
    ("lang", "value", "unit", "decimals", "shown"),
    [
        ("id", 2_500_000, 1_000_000, None, "2,5"),
        ("en", 2_500_000, 1_000_000, None, "2.5"),
        ("id", 123_456, 100, 2, "1.234,56"),
        ("id", 300, 100, 0, "3"),
        ("en", 1204, 1, None, "1,204"),
    ],
)
def test_numbers(lang: str, value: int, unit: int, decimals: int | None, shown: str) -> None:
    assert words(lang).number(value, unit, decimals) == shown


def test_days() -> None:
    assert words("id").day(20543) == "31 Maret 2026"
    assert words("en").day(20543) == "31 March 2026"


@pytest.mark.parametrize("area", AREAS)
def test_both_languages_have_the_same_sentences_and_facts(area: str) -> None:
    def facts(lang: str) -> dict[str, set[str]]:
        sentences: dict[str, str] = import_module(f"asnkompetensi.text.{lang}.{area}").WORDS
        return {key: set(re.findall(r"{(\w+)", said)) for key, said in sentences.items()}

    assert facts("id") == facts("en")
