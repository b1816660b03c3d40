"""The spelling that is read, as NAMA-01 tells it."""

from asnkompetensi.model.problem import Problem
from asnkompetensi.repair.spellings import spelling, spellings

KNOWN = spellings(
    [
        Problem(
            "NAMA-01", nilai={"kolom": "unit_kerja"}, bukti=({"nama": "DINAS ARSIP", "ejaan": "Dinas Arsip\u200b"},)
        ),
        Problem("UNIT-02", nilai={"kolom": "unit_kerja"}, bukti=({"nama": "Disarsip", "ejaan": "Dinas Arsip"},)),
    ]
)


def test_another_spelling_becomes_the_one_that_is_read() -> None:
    assert spelling(KNOWN, "unit_kerja", "DINAS ARSIP") == "Dinas Arsip"


def test_every_column_of_units_knows_it() -> None:
    assert spelling(KNOWN, "untuk_unit", "DINAS ARSIP") == "Dinas Arsip"
    assert spelling(KNOWN, "unit_induk", "DINAS ARSIP") == "Dinas Arsip"


def test_a_name_of_another_kind_and_a_near_name_stay() -> None:
    assert spelling(KNOWN, "jabatan", "DINAS ARSIP") == "DINAS ARSIP"
    assert spelling(KNOWN, "unit_kerja", "Disarsip") == "Disarsip"


def told(*lines: tuple[str, str]) -> Problem:
    bukti = tuple({"nama": nama, "ejaan": ejaan} for nama, ejaan in lines)
    return Problem("NAMA-01", nilai={"kolom": "jabatan"}, bukti=bukti)


def test_a_control_character_is_not_spread() -> None:
    known = spellings([told(("Analis", "Analis\x7f"), ("ANALIS", "Analis\x7f"))])
    assert [spelling(known, "jabatan", text) for text in ("Analis", "ANALIS", "Analis\x7f")] == ["Analis"] * 3


def test_a_clean_spelling_is_preferred_to_one_with_what_nobody_sees() -> None:
    known = spellings([told(("ANALIS MUDA", "Analis\u200bMuda"), ("Analis Muda", "Analis\u200bMuda"))])
    for text in ("Analis\u200bMuda", "Analis Muda", "ANALIS MUDA"):
        assert spelling(known, "jabatan", text) == "ANALIS MUDA"


def test_where_no_spelling_is_clean_the_one_that_is_read_stays() -> None:
    known = spellings([told(("ANALIS\u200bMUDA", "Analis\u200bMuda"), ("1. Analis Muda", "Analis\u200bMuda"))])
    assert spelling(known, "jabatan", "ANALIS\u200bMUDA") == "Analis\u200bMuda"
