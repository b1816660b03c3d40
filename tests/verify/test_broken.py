from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from asnkompetensi.model.place import Place
from asnkompetensi.text import words
from asnkompetensi.text.problems.speak import speak
from asnkompetensi.verify.broken import Broken, shown
from tests.verify.agencies import ANA


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (48, "48"),
        (Fraction(5, 2), "2.5"),
        (Fraction(-1, 4), "-0.25"),
        (Fraction(1, 3), "0.333333333333"),
        (Decimal("1E+3"), "1000"),
        (None, "null"),
        (True, "true"),
        (("Dinas A", "Dinas B"), "[Dinas A, Dinas B]"),
        ("P-1", "P-1"),
        (ANA, "1900············01"),
    ],
)
def test_values_as_the_file_writes_them(value: object, text: str) -> None:
    assert shown(value) == text


def test_what_a_person_reads() -> None:
    found = Broken("jp", "kursi[3]", ANA, Fraction(48), batas=40).problem("rencana.json")
    spoken = speak(found, words("id"))
    assert found.tempat == (Place("rencana.json"),)
    assert spoken.pesan == (
        "rencana.json tidak terbukti sebagai rencana atas data ini: seseorang mendapat lebih dari JP yang diperbolehkan"
    )
    assert spoken.sebab == "terdapat di kursi[3], tentang 1900············01"
    assert spoken.bukti == ("tertulis\t48\tbatas\t40",)
