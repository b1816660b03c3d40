from asnkompetensi.law import common_words, competencies, place_words, short_forms, telling_words, written_out
from asnkompetensi.model.fold import fold


def test_words_are_folded_words() -> None:
    for word in (*common_words(), *short_forms()):
        assert fold(word) == word
        assert " " not in word
    for full in short_forms().values():
        assert fold(full) == full


def test_short_forms_stand_for_common_words_and_are_none_themselves() -> None:
    assert {word for full in short_forms().values() for word in full.split()} <= common_words()
    assert not set(short_forms()) & common_words()


def test_short_forms_are_written_out_wherever_they_stand() -> None:
    assert " ".join(written_out(["bdn", "litbang", "kab", "awan"])) == "badan penelitian pengembangan kabupaten awan"
    assert written_out(["kabid", "aset"]) == ("kepala", "bidang", "aset")
    assert written_out([]) == ()


def test_what_may_mean_several_things_is_no_short_form() -> None:
    assert not {"sek", "insp", "pem", "disdik", "bappeda"} & set(short_forms())


def test_words_before_the_name_of_a_place() -> None:
    assert place_words() == {"kelurahan", "desa", "kecamatan", "puskesmas", "nagari", "gampong", "kampung"}


def test_words_that_tell_names_apart_are_common_words() -> None:
    assert {"muda", "madya", "timur", "kepala", "subbagian"} <= telling_words() <= common_words()


def test_the_nine_competencies_are_made_of_common_words() -> None:
    assert {word for one in competencies() for word in fold(one.nama).split()} <= common_words() | {"dan"}
