from __future__ import annotations

import pytest

from asnkompetensi.model.problem import Fact
from asnkompetensi.model.reason import encoded, reason
from asnkompetensi.text import words
from asnkompetensi.text.reasons import _said, spoken


@pytest.fixture(autouse=True)
def _sentences(monkeypatch: pytest.MonkeyPatch) -> None:
    from asnkompetensi.text.en import gap as english
    from asnkompetensi.text.id import gap as indonesian

    for name in ("level", "level_akhir", "hari", "uang_peserta", "bilangan_jp", "jumlah", "nama"):
        monkeypatch.setitem(indonesian.WORDS, f"uji_{name}", f"sampai {{{name}}}")
        monkeypatch.setitem(english.WORDS, f"uji_{name}", f"up to {{{name}}}")
    monkeypatch.setitem(english.WORDS, "uji_tingkat", "{level:level|levels}")
    spoken.cache_clear()
    _said.cache_clear()


@pytest.mark.parametrize(
    ("name", "fact", "indonesian", "english"),
    [
        ("level", 2_500_000, "sampai 2,5", "up to 2.5"),
        ("level_akhir", 3_000_000, "sampai 3", "up to 3"),
        ("hari", 20_543, "sampai 31 Maret 2026", "up to 31 March 2026"),
        ("uang_peserta", 150_000_000, "sampai Rp 1.500.000", "up to Rp 1,500,000"),
        ("bilangan_jp", 24_000_000, "sampai 24", "up to 24"),
        ("jumlah", 1_204, "sampai 1.204", "up to 1,204"),
        ("nama", "Dasar {x}", "sampai Dasar {x}", "up to Dasar {x}"),
    ],
)
def test_a_fact_is_said_by_the_first_word_of_its_name(name: str, fact: Fact, indonesian: str, english: str) -> None:
    text = encoded(reason(f"gap.uji_{name}", **{name: fact}))
    assert (spoken(text, words("id")), spoken(text, words("en"))) == (indonesian, english)


def test_the_noun_beside_a_level_fits_it() -> None:
    one, more = (encoded(reason("gap.uji_tingkat", level=level)) for level in (1_000_000, 1_500_000))
    assert (spoken(one, words("en")), spoken(more, words("en"))) == ("1 level", "1.5 levels")


def test_sentences_follow_one_another() -> None:
    text = encoded(reason("gap.uji_jumlah", jumlah=1), reason("gap.uji_nama", nama="X"))
    assert spoken(text, words("id")) == "sampai 1; sampai X"
    assert spoken(encoded(), words("id")) == ""


def test_a_key_that_there_is_not_is_a_fault_of_the_program() -> None:
    with pytest.raises(KeyError):
        spoken(encoded(reason("gap.tidak_ada")), words("id"))


def test_names_are_told_by_their_labels() -> None:
    def told(name: str) -> str:
        return spoken(encoded(reason("gap.uji_nama", nama=name)), words("en"))

    assert told("@columns.jpm") == "up to JPM"
    assert told("@sheets.tidak_ada") == "up to tidak_ada"
    assert told("@lain.jpm") == "up to @lain.jpm"
