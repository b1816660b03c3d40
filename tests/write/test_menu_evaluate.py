from asnkompetensi.evaluate.columns import NAMES, columns
from asnkompetensi.write.menu import MORE
from asnkompetensi.write.menu_evaluate import EVALUATE


def test_every_table_has_a_word_and_the_first_is_the_verdicts() -> None:
    assert tuple(EVALUATE.by.values()) == NAMES
    assert EVALUATE.main == "evaluasi-pelatihan"


def test_a_summary_shows_columns_that_there_are() -> None:
    for ranked in EVALUATE.ranked:
        there = {column.name for column in columns(ranked.table)}
        assert {name.lstrip(MORE) for name in (*ranked.screen, *ranked.sheet, ranked.name, ranked.measure)} <= there


def test_no_page_for_others_shows_who_is_compared() -> None:
    assert "evaluasi-pasangan" not in EVALUATE.page
