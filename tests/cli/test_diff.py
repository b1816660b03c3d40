import csv
import io
from pathlib import Path

import pytest

from tests.cli.calls import Asn, agency

ON = ("--as-of", "2026-03-31")


@pytest.fixture
def two(asn: Asn) -> tuple[str, str]:
    agency(Path("data"))
    asn("gap", "data", *ON, "-o", "lama.json")
    agency(Path("data"), "190202021966022002,Kerja Sama,4,2026-01-15\n")
    asn("gap", "data", *ON, "-o", "baru.json")
    return "lama.json", "baru.json"


def test_what_differs_and_why(two: tuple[str, str], asn: Asn) -> None:
    answer = asn("diff", *two, "-f", "csv")
    rows = [row for row in csv.DictReader(io.StringIO(answer.out)) if row["tabel"] == "detail"]
    assert (answer.status, len(rows)) == (0, 4)
    assert [rows[0][name] for name in ("kolom", "sebelum", "sesudah", "selisih")] == ["level_dimiliki", "2", "4", "2"]
    causes = asn("diff", *two, "--by", "sebab").out.splitlines()
    assert [line.split(",")[:2] for line in causes[1:]] == [["masukan", "penilaian.csv"]]


def test_a_workbook_has_all_of_it(two: tuple[str, str], asn: Asn) -> None:
    from openpyxl import load_workbook

    assert asn("diff", *two, "-o", "beda.xlsx").status == 0
    assert load_workbook("beda.xlsx").sheetnames[:4] == ["Ringkasan", "Tabel", "Sebab", "Yang Berbeda"]


def test_a_result_over_itself_is_refused(two: tuple[str, str], asn: Asn) -> None:
    assert asn("diff", *two, "-o", "lama.json").status == 4


@pytest.mark.parametrize("results", [(), ("lama.json",), ("a", "b", "c")])
def test_two_results_are_needed(results: tuple[str, ...], asn: Asn) -> None:
    answer = asn("diff", *results)
    assert (answer.status, answer.out) == (2, "")
    assert "asn diff membandingkan dua hasil" in answer.err


def test_what_is_no_result_is_named(two: tuple[str, str], asn: Asn) -> None:
    answer = asn("diff", two[0], "data/pegawai.csv", "--by", "isi")
    assert answer.status == 0  # a table of other columns: nothing of it is in the first
    Path("lain.json").write_text("{}")
    refused = asn("diff", two[0], "lain.json")
    assert (refused.status, refused.out) == (3, "")
    assert "HASIL-01" in refused.err


def test_results_of_different_commands_are_told_so_whatever_the_form(two: tuple[str, str], asn: Asn) -> None:
    assert asn("talent", "data", *ON, "-o", "unggul.json").status in (0, 1)
    answer = asn("diff", two[0], "unggul.json", "-f", "csv")
    assert answer.status == 0
    assert "Perintahnya berbeda: asn gap dan asn talent" in " ".join(answer.err.split())
    assert "Perintahnya" not in asn("diff", *two, "-f", "csv").err
