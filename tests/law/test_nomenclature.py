from asnkompetensi.law import common_words, competencies, place_words, short_forms, telling_words
from asnkompetensi.model.fold import fold


def test_words_are_folded_words() -> None:
    for word in (*common_words(), *short_forms(), *short_forms().values()):
        assert fold(word) == word
        assert " " not in word


def test_short_forms_stand_for_common_words_and_are_none_themselves() -> None:
    assert set(short_forms().values()) <= common_words()
    assert not set(short_forms()) & common_words()


def test_words_before_the_name_of_a_place() -> None:
    assert place_words() == {"kelurahan", "desa", "kecamatan", "puskesmas", "nagari", "gampong", "kampung"}


def test_words_that_tell_names_apart_are_common_words() -> None:
    assert {"muda", "madya", "timur", "kepala", "subbagian"} <= telling_words() <= common_words()


def test_the_nine_competencies_are_made_of_common_words() -> None:
    assert {word for one in competencies() for word in fold(one.nama).split()} <= common_words() | {"dan"}
