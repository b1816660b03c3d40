from unittest.mock import Mock

from asnkompetensi.model.kinds import Shown
from asnkompetensi.text import words
from asnkompetensi.write.xlsx_styles import Styles


def test_every_kind_has_a_format_and_dates_follow_the_language() -> None:
    book = Mock(add_format=lambda properties: properties)
    for lang, code in (("id", "[$-421]dd mmmm yyyy"), ("en", "[$-409]dd mmmm yyyy")):
        styles = Styles(book, words(lang))
        assert set(styles.data) == set(Shown)
        assert styles.data[Shown.DATE]["num_format"] == code
        assert styles.data[Shown.NIP]["num_format"] == "@"
        assert styles.data[Shown.HUNDREDTH]["num_format"] == "0.00"


def test_texts_stand_off_the_edge() -> None:
    styles = Styles(Mock(add_format=lambda properties: properties), words("id"))
    for shown in (Shown.TEXT, Shown.NIP, Shown.REASON):
        assert (styles.data[shown]["align"], styles.data[shown]["indent"]) == ("left", 1)
