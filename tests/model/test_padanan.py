import pytest

from asnkompetensi.model.padanan import COLUMNS, agreed
from asnkompetensi.model.tables import SPECS
from tests.mapping.decisions import rows


def test_a_row_knows_its_cells() -> None:
    (row,) = rows("unit_kerja | Disdik | Dinas Pendidikan | ya")
    assert row.place("menjadi").short == "padanan.csv!C2"


def test_all_columns_of_units_jabatan_and_competencies_are_known() -> None:
    known = {name for columns in COLUMNS.values() for name in columns}
    every = {name for spec in SPECS.values() for name in spec.names}
    held = {name for name in every if name.startswith(("unit_", "untuk_", "kompetensi"))}
    assert known == held | {"jabatan", "jabatan_tujuan"}


@pytest.mark.parametrize(
    "word", ["ya", " YA ", "y", "Yes", "x", "X", "v", "setuju", "1", "TRUE", "ok", "OK.", "\u2713", " \u2714"]
)
def test_words_that_agree(word: str) -> None:
    assert agreed(word) is True


@pytest.mark.parametrize("word", ["", "  ", "tidak", "Tidak", "t", "no", "N", "bukan", "0", "false", "-", "\u2013"])
def test_words_that_do_not(word: str) -> None:
    assert agreed(word) is False


@pytest.mark.parametrize("word", ["mungkin", "?", "2", "oke", "ya?tidak", "10", "xx"])
def test_no_other_word_is_guessed_at(word: str) -> None:
    assert agreed(word) is None
