"""One text, written so that every program reads it alike."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.model.fold import clean, fold
from asnkompetensi.model.kinds import Kind
from asnkompetensi.model.kinds import day as days_of
from asnkompetensi.model.repair import Aturan
from asnkompetensi.model.sheet import FIRST_DATE
from asnkompetensi.repair.values import day, is_clean, number, tidy


@pytest.mark.parametrize(
    ("text", "tidied"),
    [
        ("  Dinas \u00a0 Arsip ", "Dinas Arsip"),
        ("Dinas\nArsip", "Dinas Arsip"),
        ("Dewi\u200b", "Dewi"),
        ("\ufeffDewi", "Dewi"),
        ("Dinas\u200bArsip", "Dinas\u200bArsip"),
        ("Analis\x7f", "Analis"),
        ("\x01Analis\x80Muda", "Analis Muda"),
        ("Analis\tMuda\x85", "Analis Muda"),
    ],
    ids=[
        "blanks",
        "line break",
        "at the end",
        "byte order mark",
        "it parts two words",
        "control",
        "controls",
        "blanks that control",
    ],
)
def test_a_text_is_tidied(text: str, tidied: str) -> None:
    assert tidy(text) == tidied


def test_lines_stay_lines_where_they_may() -> None:
    assert tidy(" Unit\u00a0 \n\n Kerja ", lines=True) == "Unit\nKerja"


def test_lines_lose_control_characters() -> None:
    assert tidy("Unit\x7f\nKerja\x01\n\x02", lines=True) == "Unit\nKerja"


@pytest.mark.parametrize(("text", "clean"), [("Dinas Arsip", True), ("Dinas\u200bArsip", False), ("a\x7f", False)])
def test_a_text_is_clean_without_what_nobody_sees(text: str, clean: bool) -> None:
    assert is_clean(text) is clean


@given(st.text())
def test_a_tidied_text_is_the_same_name_and_stays_as_it_is(text: str) -> None:
    assert fold(tidy(text)) == fold(text)
    assert tidy(tidy(text)) == tidy(text) == clean(tidy(text))


@pytest.mark.parametrize(
    ("text", "kind", "value", "mended"),
    [
        ("III", Kind.LEVEL, 3_000_000, 3),
        ("Mumpuni", Kind.LEVEL, 4_000_000, 4),
        ("2,5", Kind.LEVEL, 2_500_000, 2.5),
        (" 3 ", Kind.LEVEL, 3_000_000, 3),
        ("1.234,5", Kind.NUMBER, 1_234_500_000, 1234.5),
        ("1.500", Kind.MONEY, 150_000, 1500),
        ("Rp 1.500.000,00", Kind.MONEY, 150_000_000, 1_500_000),
        ("1,5 jt", Kind.MONEY, 150_000_000, 1_500_000),
    ],
)
def test_numbers_as_people_type_them_become_numbers(text: str, kind: Kind, value: int, mended: float) -> None:
    found = number(text, kind, value)
    assert found is not None
    assert (found[0], type(found[0])) == (mended, type(mended))


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("3", Kind.LEVEL, 3_000_000),
        ("2.5", Kind.LEVEL, 2_500_000),
        ("2,33333333", Kind.LEVEL, 2_333_333),
        ("9.999.999.999.999.999", Kind.MONEY, 999_999_999_999_999_900),
    ],
    ids=["plain", "plain decimal", "digits would be lost", "more digits than a number cell keeps"],
)
def test_some_numbers_are_left(text: str, kind: Kind, value: int) -> None:
    assert number(text, kind, value) is None


def test_each_kind_of_number_has_its_rule() -> None:
    assert number("I", Kind.LEVEL, 1_000_000) == (1, Aturan.LEVEL)
    assert number("1,5", Kind.NUMBER, 1_500_000) == (1.5, Aturan.ANGKA)
    assert number("2 ribu", Kind.MONEY, 200_000) == (2000, Aturan.UANG)


def test_a_date_becomes_a_date_where_every_workbook_has_it() -> None:
    assert day(days_of(date(2026, 3, 31))) == (date(2026, 3, 31), Aturan.TANGGAL)
    assert day(days_of(FIRST_DATE)) == (FIRST_DATE, Aturan.TANGGAL)
    assert day(days_of(FIRST_DATE) - 1) == (None, Aturan.AWAL)
