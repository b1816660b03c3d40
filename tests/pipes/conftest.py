"""An agency in every shape that a pipe may bring, and calls as processes of their own."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from tests.cli.calls import ASSESSED, CATALOGUE, PEOPLE, STANDARD
from tests.docs.shell import environment

Call = Callable[..., "subprocess.CompletedProcess[bytes]"]
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


@pytest.fixture(scope="module")
def asn(agency: Path) -> Call:
    """`asn("gap", "-", given=b"...")`: a process of its own in the folder of the agency."""

    def call(*words: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        line = [sys.executable, "-m", "asnkompetensi", *words]
        env = environment(XDG_CONFIG_HOME=str(agency))
        return subprocess.run(line, cwd=agency, env=env, input=given, capture_output=True, check=False)

    return call
