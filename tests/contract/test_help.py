"""Help: in both languages, on standard output, opening with examples that run."""

from __future__ import annotations

import shlex
import subprocess
import sys

import pytest

from asnkompetensi.cli.app import tree
from asnkompetensi.cli.localise import every
from asnkompetensi.cli.page import examples
from tests.cli.calls import Asn
from tests.contract.commands import PATHS, WORKING, words

HEAVY = {"pandas", "numpy", "openpyxl", "scipy", "pyarrow", "xlsxwriter", "lxml", "pydantic", "rich", "babel", "jinja2"}
EXAMPLES = list(dict.fromkeys(call for command in every(tree("id")) for call, _ in examples(command)))


@pytest.mark.parametrize("path", PATHS)
def test_help_is_a_result_in_both_languages(path: str, asn: Asn) -> None:
    indonesian, english = (asn(*words(path), "--help", "--lang", lang) for lang in ("id", "en"))
    for answer in (indonesian, english):
        assert (answer.status, answer.err) == (0, "")
    assert "Pemakaian: asn" in indonesian.out
    assert "Usage: asn" in english.out
    assert asn(*words(path), "-h").out == indonesian.out
    assert asn(*words(path), "--help", env={"ASN_LANG": "en"}).out == english.out


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("lang", ["id", "en"])
def test_help_fits_the_screen(path: str, lang: str, asn: Asn) -> None:
    lines = asn(*words(path), "--help", "--lang", lang, env={"COLUMNS": "80"}).out.splitlines()
    assert [line for line in lines if len(line) > 80] == []


def test_both_languages_have_the_same_examples() -> None:
    def calls(lang: str) -> list[str]:
        return [call for command in every(tree(lang)) for call, _ in examples(command)]

    assert [call.replace(" --lang en", "") for call in calls("en")] == [
        c.replace(" --lang en", "") for c in calls("id")
    ]


@pytest.mark.parametrize("example", EXAMPLES)
def test_every_example_runs_on_the_sample(example: str, asn: Asn) -> None:
    assert asn("sample", "contoh").status == 0
    *settings, call = example.partition("asn ")[0].split(), example.partition("asn ")[2]
    env = dict(setting.split("=") for setting in settings[0])
    answer = asn(*shlex.split(call), env=env)
    assert answer.status in (0, 1), answer.err


@pytest.mark.parametrize(
    "call",
    [("--help",), ("--version",), *((path, "--help") for path in WORKING if "_" not in path), ("gap", "x", "--x")],
)
def test_what_needs_no_data_imports_nothing_heavy(call: tuple[str, ...]) -> None:
    program = [sys.executable, "-X", "importtime", "-m", "asnkompetensi", *call]
    trace = subprocess.run(program, capture_output=True, text=True, check=False).stderr
    imported = {line.rpartition("|")[2].strip().partition(".")[0] for line in trace.splitlines()}
    assert "asnkompetensi" in imported
    assert imported & HEAVY == set()
