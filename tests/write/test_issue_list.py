"""The problems of a check as a Markdown document."""

import io
from dataclasses import replace

import pytest

from asnkompetensi.model.nip import mask
from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import Problem
from asnkompetensi.text import words
from asnkompetensi.text.problems import CATALOGUE
from asnkompetensi.write.issue_list import write
from tests.text.facts import FACTS
from tests.write.report import report

NIP = "190001011965011001"


def lines(*problems: Problem, lang: str = "id") -> list[str]:
    stream = io.BytesIO()
    write(replace(report(), perintah="check", masalah=problems), words(lang), stream)
    return stream.getvalue().decode().splitlines()


def level(nilai: str, sel: str) -> Problem:
    return Problem("LEVEL-01", (Place("data.xlsx", "Penilaian", sel),), {"nilai": nilai, "kolom": "level", "jumlah": 1})


def test_a_code_has_one_heading_and_the_gravest_comes_first() -> None:
    found = lines(FACTS["UNIT-01"], level("7", "C2"), FACTS["NIP-05"], level("8", "C3"))
    assert found[:3] == ["# Pemeriksaan data", "", "Per 31 Maret 2026. Selesai: 2 galat, 2 peringatan."]
    assert [line for line in found if line.startswith("## ")] == [
        "## Galat LEVEL-01: isian bukan level 0-5",
        "## Peringatan UNIT-01: pegawai tanpa unit kerja",
        "## Peringatan NIP-05: pegawai tanpa NIP, dikenali dari nama dan unit",
    ]
    assert [line for line in found if line.startswith("- ")][:2] == [
        '- **level "7" di luar skala 0-5**',
        '- **level "8" di luar skala 0-5**',
    ]
    assert "  - `data.xlsx, Penilaian!C2`" in found
    assert any(line.startswith("  - Saran: isi dengan angka 0-5") for line in found)


def test_nothing_of_the_data_is_markup() -> None:
    found = lines(
        level("`x` **tebal** <b> | [a](b) # ", "C2"), Problem("NIP-05", (Place(f"`a`{NIP}.csv"),), {"jumlah": 1})
    )
    assert '- **level "\\`x\\` \\*\\*tebal\\*\\* \\<b\\> \\| \\[a\\](b) \\# " di luar skala 0-5**' in found
    assert f"  - `'a'{mask(NIP)}.csv`" in found


def test_sound_data_have_no_headings() -> None:
    assert lines() == ["# Pemeriksaan data", "", "Per 31 Maret 2026. Selesai: tidak ada masalah."]


@pytest.mark.parametrize("lang", ["id", "en"])
@pytest.mark.parametrize("kode", CATALOGUE)
def test_every_code_says_how_to_repair(kode: str, lang: str) -> None:
    found = lines(FACTS[kode], lang=lang)
    assert any(line.startswith(f"  - {words(lang)('check.saran').capitalize()}: ") for line in found)
