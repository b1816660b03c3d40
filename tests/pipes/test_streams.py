"""Every command that computes reads `-` and writes `-`: tables of text, bytes of a workbook, a table of gaps."""

from __future__ import annotations

import io
from pathlib import Path

import openpyxl
import pytest

from tests.pipes.conftest import Call

RESULTS = {"gap": "unit", "recommend": "pegawai", "mentor": "pasangan", "talent": "unggul"}
CSV = ("pegawai.csv", "standar.csv", "penilaian.csv", "pelatihan.csv")


@pytest.fixture
def results(asn: Call) -> dict[str, bytes]:
    """One table of each command, from files."""
    return {command: asn(command, *CSV, "--by", by).stdout for command, by in RESULTS.items()}


def told(command: str, *sources: str) -> tuple[str, ...]:
    """A call for the same table."""
    return (command, *sources, "--by", RESULTS[command])


@pytest.mark.parametrize("command", RESULTS)
def test_a_workbook(command: str, results: dict[str, bytes], asn: Call, agency: Path) -> None:
    piped = asn(*told(command, "-"), given=(agency / "buku.xlsx").read_bytes())
    assert (piped.returncode, piped.stderr) == (0, b"")
    assert piped.stdout == results[command]
    assert piped.stdout.count(b"\n") > 1


@pytest.mark.parametrize("file", CSV)
def test_a_table_of_text_beside_files(file: str, results: dict[str, bytes], asn: Call, agency: Path) -> None:
    others = ["-" if name == file else name for name in CSV]
    assert asn(*told("recommend", *others), given=(agency / file).read_bytes()).stdout == results["recommend"]


@pytest.mark.parametrize("command", RESULTS)
def test_a_table_of_gaps(command: str, results: dict[str, bytes], asn: Call) -> None:
    gaps = asn("gap", *CSV).stdout
    piped = asn(*told(command, "-", "pegawai.csv", "pelatihan.csv"), given=gaps)
    assert (piped.returncode, piped.stdout, piped.stderr) == (0, results[command], b"")


def test_check_reads_what_is_piped(asn: Call, agency: Path) -> None:
    people = (agency / "pegawai.csv").read_bytes()
    piped, named = asn("check", "-", *CSV[1:], given=people), asn("check", *CSV)
    assert piped.stdout.replace(b"'-", b"pegawai.csv").count(b"pegawai.csv") == named.stdout.count(b"pegawai.csv") > 0


@pytest.mark.parametrize("command", RESULTS)
def test_a_workbook_goes_into_a_pipe(command: str, asn: Call) -> None:
    book = asn(command, "buku.xlsx", "-f", "xlsx", "-o", "-").stdout
    assert openpyxl.load_workbook(io.BytesIO(book)).sheetnames[0] == "Ringkasan"


def test_a_dash_for_output_changes_nothing_else(asn: Call) -> None:
    plain, dashed = (asn("check", "buku.xlsx", "-f", "json", *more).stdout for more in ((), ("-o", "-")))
    assert dashed == plain != b""


def test_only_one_source_is_standard_input(asn: Call) -> None:
    refused = asn("gap", "-", "-", given=b"nip,kompetensi\n")
    assert (refused.returncode, refused.stdout) == (2, b"")
