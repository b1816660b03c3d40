"""The guide to the SIASN export: what it says of each heading, and all that it has its reader do."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from asnkompetensi.model.options import ReadOptions
from asnkompetensi.read.heading import Heading
from asnkompetensi.read.lexicon import Lexicon
from asnkompetensi.read.match import match
from tests.docs.pages import ROOT, Run, walk
from tests.docs.siasn import HEADINGS, files

OLDER = ("UNOR INDUK ID", "UNOR INDUK NAMA")
GUIDES = {"id": "docs/id/panduan/siasn.md", "en": "docs/en/guides/siasn.md"}


@pytest.mark.parametrize("lang", GUIDES)
def test_the_guide_runs_on_an_export(lang: str, terminal: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASN_LANG", lang)
    files(Path())
    walk(ROOT / GUIDES[lang], terminal)


@pytest.mark.parametrize("lang", GUIDES)
def test_the_guide_says_what_each_heading_is(lang: str) -> None:
    page = (ROOT / GUIDES[lang]).read_text(encoding="utf-8")
    said = dict(re.findall(r"(?m)^\| `([A-Z ]+)` \| `(\w+)` \|", page))
    found = match([Heading(at, 0, name) for at, name in enumerate(HEADINGS)], "pegawai", Lexicon.of(ReadOptions()))
    assert said == {heading.text: field for field, heading in found.fields.items()}


@pytest.mark.parametrize("lang", GUIDES)
def test_the_guide_names_every_heading_that_is_dropped(lang: str) -> None:
    page = (ROOT / GUIDES[lang]).read_text(encoding="utf-8")
    found = match([Heading(at, 0, name) for at, name in enumerate(HEADINGS)], "pegawai", Lexicon.of(ReadOptions()))
    used = {heading.text for heading in found.fields.values()}
    assert [name for name in HEADINGS if name not in used and f"`{name}`" not in page] == []


def test_nothing_of_an_export_is_told_as_unknown() -> None:
    headings = [Heading(at, 0, name) for at, name in enumerate(HEADINGS)]
    found = match(headings, "pegawai", Lexicon.of(ReadOptions()))
    assert (found.unknown, found.aside, found.doubles) == ((), {}, ())


def test_the_older_export_names_the_parent_unit_itself() -> None:
    headings = [Heading(at, 0, name) for at, name in enumerate((*HEADINGS, *OLDER))]
    found = match(headings, "pegawai", Lexicon.of(ReadOptions()))
    assert (found.fields["unit_induk"].text, found.unknown) == ("UNOR INDUK NAMA", ())
