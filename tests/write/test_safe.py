import pytest
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.write.safe import neutral, whole

LIVE = [
    "=1+1",
    "+SUM(A1:A9)",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1;2)",
    '=HYPERLINK("http://contoh.invalid";"klik")',
    "  =1+1",
    "\t=1+1",
    "\r=1+1",
    "\ttab first",
    "\rreturn first",
    "\x00=1+1",
    "\x1b@A1",
    "\ufeff=1+1",
    "\u200b=1+1",
    "\u00a0@A1",
    "\uff1d1+1",
    "\uff0b1",
    "\uff0dA1",
    "\uff20A1",
    "\ufe661",
    "-",
    "--1",
    "-1+1",
    "=",
    "+62812",
    "-1e5",
]
QUIET = ["", " ", "Integritas", "3", "-1", "-1.5", "-1,5", "'=1+1", "a=1", "2-3", "\u2013 dash", "(tanpa unit)", "é=1"]


@pytest.mark.parametrize("text", LIVE)
def test_text_that_would_run_gets_an_apostrophe(text: str) -> None:
    assert neutral(text) == "'" + text


@pytest.mark.parametrize("text", QUIET)
def test_other_text_stays_as_it_is(text: str) -> None:
    assert neutral(text) == text


@given(st.text())
def test_only_numbers_begin_with_a_sign(text: str) -> None:
    found = neutral(text).lstrip()
    assert not found.startswith(("=", "+", "@"))
    assert not found.startswith("-") or float(found.replace(",", ".")) <= 0


@given(st.text())
def test_neutral_is_done_once(text: str) -> None:
    assert neutral(neutral(text)) == neutral(text)


def test_half_characters_become_a_mark() -> None:
    assert whole("berkas\udcff.csv") == "berkas\ufffd.csv"


@given(st.text(st.characters(codec=None)))
def test_whole_text_can_always_be_encoded(text: str) -> None:
    assert len(whole(text).encode().decode()) == len(text)
