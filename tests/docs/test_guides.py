"""Every command of the tutorial and of the scenarios is run, and every screen they show is held to what comes."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.docs.pages import ROOT, Call, File, Run, Shown, missing, steps, walk

AGENCIES = ("belawan", "gayungan", "kupang", "lhokseumawe", "tanjungbalai")
PAGES = [
    ("docs/id/tutorial.md", "docs/en/tutorial.md"),
    ("docs/id/panduan/siasn.md", "docs/en/guides/siasn.md"),
    ("docs/id/panduan/jadwal.md", "docs/en/guides/schedule.md"),
    ("docs/id/panduan/bersihkan.md", "docs/en/guides/clean.md"),
    ("docs/id/panduan/bagikan.md", "docs/en/guides/share.md"),
    ("docs/id/panduan/dokumen.md", "docs/en/guides/document.md"),
    ("docs/id/panduan/berkas.md", "docs/en/guides/report.md"),
    ("docs/id/panduan/yakin.md", "docs/en/guides/sure.md"),
    ("docs/id/panduan/nasional.md", "docs/en/guides/nation.md"),
    ("docs/id/panduan/naik-versi.md", "docs/en/guides/upgrade.md"),
    *((f"docs/id/skenario/{name}.md", f"docs/en/scenarios/{name}.md") for name in AGENCIES),
]
ALL = [page for pair in PAGES for page in pair]


@pytest.mark.parametrize("page", [page for page in ALL if "siasn" not in page])
def test_the_page_does_what_it_says(page: str, terminal: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASN_LANG", page.split("/")[1])
    if "tutorial" not in page:  # which writes them itself
        shutil.copytree(ROOT / "data" / "samples", "contoh")
    walk(ROOT / page, terminal, foresee="en/scenarios" in page)  # its twin makes the dossier


@pytest.mark.parametrize(("indonesian", "english"), PAGES)
def test_both_languages_have_the_same_commands(indonesian: str, english: str) -> None:
    first, second = (
        [step for step in steps(ROOT / page) if not isinstance(step, Shown)] for page in (indonesian, english)
    )
    assert first == second
    assert any(isinstance(step, Call) for step in first)


@pytest.mark.parametrize("page", ALL)
def test_links_lead_somewhere(page: str) -> None:
    links = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", (ROOT / page).read_text(encoding="utf-8"))
    assert [link for link in links if not (ROOT / page).parent.joinpath(link).exists()] == []


@pytest.mark.parametrize("page", ALL)
def test_no_whole_nip_is_shown(page: str) -> None:
    text = re.sub(r"<!--.*?-->", "", (ROOT / page).read_text(encoding="utf-8"))
    assert re.findall(r"\b\d{18}\b", text) == []


@pytest.mark.parametrize(
    ("shown", "left"),
    [
        ((("b",), ("d",)), []),
        ((("a", "b"),), []),
        ((("a", "c"),), ["a", "c"]),
        ((("d",), ("a",)), ["a"]),
    ],
)
def test_what_is_shown_must_come_whole_and_in_order(shown: tuple[tuple[str, ...], ...], left: list[str]) -> None:
    assert missing(Shown(shown), "a\nb\nc\nd\n") == left


def test_a_file_that_the_reader_writes(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("<!-- berkas: asn.toml -->\n```toml\na = 1\n```\n\n```console\n$ asn run asn.toml\n```\n")
    assert steps(page) == [File("asn.toml", "a = 1\n"), Call(("run", "asn.toml"))]
