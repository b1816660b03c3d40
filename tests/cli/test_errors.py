import pytest

from asnkompetensi.cli.errors import CallFault, nearest, shown
from asnkompetensi.text import words


def test_a_fault_says_what_is_wrong_and_how_to_repair_it() -> None:
    fault = CallFault("cli.nilai", asal="--by", nilai="orang", pilihan="unit, pegawai")
    assert fault.spoken(words("id")) == (
        'galat: nilai "orang" untuk --by tidak dikenal\n  saran: pakai salah satu dari unit, pegawai'
    )


def test_a_near_name_is_the_repair() -> None:
    fault = CallFault("cli.nilai", mirip="unit", asal="--by", nilai="unti", pilihan="unit, pegawai")
    assert fault.spoken(words("en")) == 'error: the value "unti" of --by is not known\n  help: perhaps "unit"'


@pytest.mark.parametrize(
    ("typed", "meant"), [("unti", "unit"), ("PEGAWAI", "pegawai"), ("jab", "jabatan"), ("xyz", ""), ("", "")]
)
def test_nearest(typed: str, meant: str) -> None:
    assert nearest(typed, ("unit", "pegawai", "jabatan")) == meant


def test_what_was_typed_is_shown_on_one_line_without_codes_or_whole_nips() -> None:
    assert shown("a\x1b[31m\nb 190001011965011001") == "a[31m b 1900············01"
    assert len(shown("x" * 500)) == 80
