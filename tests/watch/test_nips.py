"""What counts as a whole NIP, and where one is looked for."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from tests.watch.nips import shown, whole

pytestmark = pytest.mark.whole_nips
NIP = "190001011965011001"


@pytest.mark.parametrize(
    "text",
    [
        *(NIP, f"NIP {NIP}:", f"x,{NIP},y", f"'{NIP}'", f"a{NIP}", f"7. {NIP}", f"{NIP}\n2026-03-31"),
        *("19000101 196501 1 001", "19000101.196501.1.001", "190001011965 011001", "190 001 011 965 011 001"),
        *("19000103-196501-1-003", "1900-01-03 1965/01_1:003", "19000101'196501\u2019\u200b1\u2013\u00a0 001"),
        *("19000101&#39;196501&nbsp;1 001", "\u0661\u0669\u0660\u0660\u0660\u0661\u0660\u0661 196501 1 001"),
    ],
)
def test_a_whole_nip_is_found(text: str) -> None:
    assert len(whole(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "1900············01",
        "190001011965011",
        "190013011965011001",
        f"{NIP}0",
        f"abc{NIP}0123456789ab",
        "19000101, 196501",
        "",
    ],
)
def test_other_digits_are_none(text: str) -> None:
    assert whole(text) == []


PAGE = f'<meta http-equiv="Content-Security-Policy"><td>{NIP}</td>'


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("gap.html", PAGE, True),
        ("data.html", f"<table><td>{NIP}</td></table>", False),  # a table of data
        ("log.jsonl", f'{{"waktu": "x", "pesan": "{NIP}"}}', True),
        ("gap.jsonl", f'{{"nip": "{NIP}"}}', False),
        ("asn.toml.json", f'{{"tugas_dari": "x", "pilihan": "{NIP}"}}', True),
        (f".asn-{NIP}.tmp", "", True),
    ],
)
def test_a_file_that_tells_one_is_found(tmp_path: Path, name: str, text: str, told: bool) -> None:
    (tmp_path / "dalam").mkdir()
    (tmp_path / "dalam" / name).write_text(text, encoding="utf-8")
    assert bool(list(shown(tmp_path))) == told


@pytest.mark.parametrize(("part", "told"), [("docProps/core.xml", True), ("xl/sharedStrings.xml", False)])
def test_the_properties_of_a_workbook_are_looked_at(tmp_path: Path, part: str, told: bool) -> None:
    with zipfile.ZipFile(tmp_path / "gap.xlsx", "w") as book:
        book.writestr(part, f"<dc:title>{NIP}</dc:title>")
    assert bool(list(shown(tmp_path))) == told
