import errno

import pytest

from asnkompetensi.cli.errors import CallFault, UsageError, nearest, reason, shown, translated
from asnkompetensi.text import words


def test_a_fault_says_what_is_wrong_and_how_to_repair_it() -> None:
    fault = CallFault("cli.nilai", asal="--by", nilai="orang", pilihan="unit, pegawai")
    assert fault.spoken(words("id")) == (
        'nilai "orang" untuk --by tidak dikenal',
        "pakai salah satu dari unit, pegawai",
    )


def test_a_near_name_is_the_repair() -> None:
    fault = CallFault("cli.nilai", mirip="unit", asal="--by", nilai="unti", pilihan="unit, pegawai")
    assert fault.spoken(words("en")) == ('the value "unti" of --by is not known', 'perhaps "unit"')


@pytest.mark.parametrize(
    ("typed", "meant"), [("unti", "unit"), ("PEGAWAI", "pegawai"), ("jab", "jabatan"), ("xyz", ""), ("", "")]
)
def test_nearest(typed: str, meant: str) -> None:
    assert nearest(typed, ("unit", "pegawai", "jabatan")) == meant


def test_what_was_typed_is_shown_on_one_line_without_codes_or_whole_nips() -> None:
    assert shown("a\x1b[31m\nb 190001011965011001") == "a[31m b 1900············01"
    assert len(shown("x" * 500)) == 80
    assert "190001011965011" not in shown("x" * 62 + " 190001011965011001")


def test_what_the_system_refused_is_said_in_the_language_of_the_call() -> None:
    alasan = reason(OSError(errno.ENOSPC, "No space left on device"))
    fault = CallFault("cli.keluaran_gagal", alasan=alasan)
    assert fault.spoken(words("id"))[0] == "keluaran standar tidak dapat ditulis (ruang penyimpanan penuh)"
    assert reason(OSError(errno.EIO, "I/O")) == "@output.gagal"


def test_what_the_option_parser_refuses_without_a_class_of_its_own() -> None:
    extra = translated(UsageError("Got unexpected extra argument(s) (satu dua)"))
    assert (extra.key, extra.facts["nilai"]) == ("cli.argumen_lebih", "satu dua")
    assert translated(UsageError("something new")).key == "cli.pemakaian"
