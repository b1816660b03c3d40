import pytest

from asnkompetensi.text import LANGUAGES
from tests.cli.calls import Asn

COMMANDS = ("gap", "check", "plan", "report", "template", "sample", "config")


def test_only_what_exists_is_offered(asn: Asn) -> None:
    answer = asn("--help")
    assert answer.status == 0
    assert [name for name in COMMANDS if f"\n  {name} " not in answer.out] == []
    assert "\n  simulate " not in answer.out


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_language_may_stand_before_the_command(lang: str, asn: Asn) -> None:
    assert asn("--lang", lang, "gap", "--help").out == asn("gap", "--help", "--lang", lang).out
    assert asn("--lang", lang, "--help").out == asn("--help", env={"ASN_LANG": lang}).out


def test_an_unknown_language_is_refused(asn: Asn) -> None:
    answer = asn("--lang", "fr", "gap")
    assert answer.status == 2
    assert 'nilai "fr" untuk --lang tidak dikenal' in answer.err


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (("gpa", "x"), 'mungkin "gap"'),
        (("simulate", "x"), 'perintah "simulate" tidak dikenal'),
        (("config", "shwo"), 'mungkin "show"'),
        (("--tidak-ada",), 'opsi "--tidak-ada" tidak dikenal'),
        (("gap", "x", "--formt", "csv"), 'mungkin "--format"'),
        (("gap", "x", "--by"), 'opsi "--by" memerlukan nilai'),
        (("gap", "x", "--quiet=1"), 'opsi "--quiet" tidak menerima nilai'),
        (("config", "show", "lagi"), 'tidak menerima "lagi"'),
        (("gap", "x", "-z"), 'opsi "-z" tidak dikenal'),
    ],
)
def test_what_was_mistyped_is_named_with_a_repair(typed: tuple[str, ...], said: str, asn: Asn) -> None:
    answer = asn(*typed)
    assert answer.status == 2
    assert answer.out == ""
    assert said in answer.err
    assert "\n  saran: " in answer.err


@pytest.mark.parametrize("typed", [(), ("config",)])
def test_nothing_to_do_shows_the_help_as_a_wrong_call(typed: tuple[str, ...], asn: Asn) -> None:
    answer = asn(*typed)
    assert (answer.status, answer.out) == (2, "")
    assert "Pemakaian: asn" in answer.err


def test_version_also_behind_other_options(asn: Asn) -> None:
    assert asn("--lang", "en", "--version").out.startswith("asn 0")
