"""What every command does with words it does not know, with languages, and with `--quiet`."""

from __future__ import annotations

from pathlib import Path

import pytest

from asnkompetensi.cli.app import tree
from asnkompetensi.cli.localise import every
from tests.cli.calls import Asn
from tests.contract.commands import CALLS, DATA, PATHS, WORKING, words

COMMON = {"lang", "color", "quiet", "verbose", "debug", "config"}


def test_every_command_is_held_to_this() -> None:
    assert set(WORKING) == set(CALLS)


@pytest.mark.parametrize("path", WORKING)
def test_every_command_has_the_common_options(path: str) -> None:
    command = next(command for command in every(tree("id")) if command.path == path)
    assert {parameter.name for parameter in command.params} >= COMMON


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize(("lang", "word"), [("id", "tidak dikenal"), ("en", "there is no option")])
def test_an_unknown_option_is_named(path: str, lang: str, word: str, asn: Asn) -> None:
    answer = asn("--lang", lang, *words(path), "--tidak-ada")
    assert (answer.status, answer.out) == (2, "")
    assert '"--tidak-ada"' in answer.err
    assert word in answer.err


@pytest.mark.parametrize("path", WORKING)
@pytest.mark.parametrize(("option", "value", "near"), [("--color", "nver", "never"), ("--lang", "idn", "id")])
def test_an_unknown_value_is_named_with_the_nearest(path: str, option: str, value: str, near: str, asn: Asn) -> None:
    answer = asn(*CALLS[path], option, value)
    assert (answer.status, answer.out) == (2, "")
    assert f'"{value}"' in answer.err
    assert f'"{near}"' in answer.err


@pytest.mark.parametrize("path", WORKING)
def test_a_wrong_settings_file_is_named(path: str, asn: Asn) -> None:
    Path("asn.toml").write_text('purpos = "mapping"')
    answer = asn(*CALLS[path])
    assert (answer.status, answer.out) == (2, "")
    assert 'asn.toml: setelan "purpos" tidak dikenal' in answer.err
    assert 'mungkin "purpose"' in answer.err


@pytest.mark.parametrize("path", WORKING)
def test_a_settings_file_can_be_named(path: str, asn: Asn) -> None:
    Path("lain.toml").write_text('lang = "en"\nas_of = 2026-03-31')
    answer = asn(*CALLS[path], "--config", "lain.toml")
    assert answer.status in (0, 1)
    assert asn(*CALLS[path], "--config", "tiada.toml").status == 2


@pytest.mark.parametrize("path", WORKING)
def test_quiet_silences_notices_and_changes_no_result(path: str, asn: Asn) -> None:
    loud = asn(*CALLS[path])
    quiet = asn(*CALLS[path], "-q", env={"ASN_VERBOSE": "1"})
    assert quiet.status == loud.status
    if path != "config_show":
        assert quiet.out == loud.out
        assert len(quiet.err) < len(loud.err)
    assert "Selesai" not in quiet.err
    assert "peringatan[" not in quiet.err


@pytest.mark.parametrize("path", WORKING)
def test_verbose_changes_no_result(path: str, asn: Asn) -> None:
    if path != "config_show":
        assert asn(*CALLS[path], "-v").out == asn(*CALLS[path]).out


@pytest.mark.parametrize("path", [path for path in WORKING if path != "config_show"])
def test_the_language_changes_words(path: str, asn: Asn) -> None:
    assert asn(*CALLS[path], "--lang", "en").err != asn(*CALLS[path], "--lang", "id").err


@pytest.mark.parametrize("form", ["csv", "tsv", "json", "jsonl", "csv-excel"])
@pytest.mark.parametrize("path", [path for path in DATA if path != "config_show"])
def test_the_language_changes_no_byte_of_data(path: str, form: str, asn: Asn) -> None:
    indonesian, english = (asn(*CALLS[path], "-f", form, "--lang", lang) for lang in ("id", "en"))
    assert indonesian.out == english.out != ""


@pytest.mark.anew
@pytest.mark.parametrize("path", [path for path in DATA if path != "config_show"])
def test_a_second_run_gives_the_same_bytes(path: str, asn: Asn) -> None:
    assert asn(*CALLS[path], "-f", "json").out == asn(*CALLS[path], "-f", "json").out


@pytest.mark.parametrize("path", [path for path in DATA if path != "config_show"])
def test_no_whole_nip_on_standard_error(path: str, asn: Asn) -> None:
    import re

    Path("190001011965011001.csv").write_text("x")
    for call in (CALLS[path], (path, "190001011965011001.csv"), (path, "190001011965011002.csv")):
        assert not re.search(r"\d{18}", asn(*call, "-v").err)
