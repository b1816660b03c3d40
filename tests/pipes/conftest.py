"""An agency in every shape that a pipe may bring, and calls that are given bytes on standard input."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import openpyxl
import pytest

from asnkompetensi.cli.main import run
from tests.cli.calls import ASSESSED, CATALOGUE, PEOPLE, STANDARD


class Ended(NamedTuple):
    """What a call gave back."""

    returncode: int
    stdout: bytes
    stderr: bytes


Call = Callable[..., Ended]
BORN = "1975-01-01"  # the NIPs are those of people long retired
TABLES = {
    "pegawai": PEOPLE.replace("jabatan\n", "jabatan,tanggal_lahir\n").replace("Awan\n", f"Awan,{BORN}\n"),
    "standar": STANDARD,
    "penilaian": ASSESSED.replace("966022002,Integritas,3", "966022002,Integritas,5"),
    "pelatihan": CATALOGUE,
}


@pytest.fixture(scope="module")
def agency(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the tables as CSV files, all of them in `buku.xlsx` too, and settings: quiet, on a fixed day."""
    folder = tmp_path_factory.mktemp("instansi")
    (folder / "asn.toml").write_text("as_of = 2026-03-31\nquiet = true\n", encoding="utf-8")
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, text in TABLES.items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
        sheet = book.create_sheet(name)
        for line in text.splitlines():
            sheet.append(line.split(","))
    book.save(folder / "buku.xlsx")
    return folder


@pytest.fixture
def asn(agency: Path, capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Call:
    """`asn("gap", "-", given=b"...")` in the folder of the agency; chains of test_chains.py are processes."""
    for name in [name for name in os.environ if name.startswith("ASN_")]:
        monkeypatch.delenv(name)
    for name, value in (("XDG_CONFIG_HOME", str(agency)), ("NO_COLOR", "1")):
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(agency)
    monkeypatch.setattr(sys, "argv", ["asn"])

    def call(*words: str, given: bytes = b"") -> Ended:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given)))
        return Ended(run(words), *capfdbinary.readouterr())

    return call
