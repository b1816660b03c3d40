import pytest

from asnkompetensi.write.signs import shown


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1905\u00b7\u00b7\u00b7\u00b7\u00b7\u00b7\u00b7\u00b7\u00b7\u00b7\u00b7\u00b705", "1905************05"),
        ("7 unit \u00b7 2 galat", "7 unit - 2 galat"),
        ("21 = 7 \u00d7 3 \u2212 0", "21 = 7 x 3 - 0"),
        ("Orang\u2026", "Orang~"),
        ("D\u00e9ga", "Dega"),
        ("\u2603", "?"),
    ],
)
def test_the_nearest_sign_that_there_is(text: str, said: str) -> None:
    assert shown(text, "ascii") == said


def test_what_the_encoding_has_stays() -> None:
    assert shown("D\u00e9ga \u00b7 \u2212", "cp1252") == "D\u00e9ga \u00b7 -"
    assert shown("\u2588 \u2212", "utf-8") == "\u2588 \u2212"


def test_every_line_keeps_its_length() -> None:
    text = "\u00a0\u00b7\u00d7\u00f7\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026"
    text += "\u2190\u2192\u2212\u2500\u2502\u2514\u251c"
    assert len(shown(text, "ascii")) == len(text)
    assert "?" not in shown(text, "ascii")
