import csv
import io
import json
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.cli.calls import ASSESSED, Asn, agency

ON = ("--as-of", "2026-03-31")
SHEETS = [
    "Ringkasan",
    "Grafik",
    "Unit",
    "Kompetensi",
    "Pegawai",
    "Perpindahan",
    "Identitas",
    "Rincian",
    "Masalah",
    "Dasar Perhitungan",
]


@pytest.fixture(autouse=True)
def _periods(_alone: None) -> None:
    """Two years of an agency: in `lama` everybody stood a level lower in Integritas."""
    agency(Path("baru"))
    agency(Path("lama"))
    earlier = (
        ASSESSED.replace("2025-", "2024-")
        .replace("Integritas,2", "Integritas,1")
        .replace("Integritas,3", "Integritas,2")
    )
    Path("lama", "penilaian.csv").write_text(earlier, encoding="utf-8")


@pytest.mark.parametrize(
    ("by", "column", "values"),
    [
        ("pegawai", "perubahan", ["-1", "-1"]),
        ("unit", "arah", ["membaik", "membaik"]),
        ("kompetensi", "akibat_level_naik", ["0", "-2"]),
        ("detail", "sebab", ["level_naik", "", "level_naik", ""]),
        ("perpindahan", "pegawai", []),
        ("identitas", "nip", []),
    ],
)
def test_each_table_and_the_sentence_beside_it(by: str, column: str, values: list[str], asn: Asn) -> None:
    answer = asn("trend", "lama", "baru", *ON, "--by", by)
    assert answer.status == 0
    assert [row[column] for row in csv.DictReader(io.StringIO(answer.out))] == values
    assert "Kesenjangan berkurang 2 level, dari 3 menjadi 1: level naik -2." in answer.err


def test_the_envelope_names_both_periods_and_their_files(asn: Asn) -> None:
    told = json.loads(asn("trend", "lama", "baru", *ON, "-f", "json").out)
    assert (told["perintah"], told["ringkasan"]["perubahan"], len(told["sumber"])) == ("trend", -2, 6)
    rules = json.dumps(told["aturan"])
    assert "2024-01-15" in rules
    assert "2026-03-31" in rules


def test_a_workbook_has_every_table(asn: Asn) -> None:
    assert asn("trend", "lama", "baru", *ON, "-o", "tren.xlsx").status == 0
    assert load_workbook("tren.xlsx").sheetnames == SHEETS


def test_a_page_holds_no_people(asn: Asn) -> None:
    assert asn("trend", "lama", "baru", *ON, "-o", "tren.html").status == 0
    page = Path("tren.html").read_text(encoding="utf-8")
    assert "Kesenjangan berkurang 2 level" in page
    assert "190001011965011001" not in page


def test_one_period_is_none_to_compare(asn: Asn) -> None:
    answer = asn("trend", "lama", *ON)
    assert (answer.status, answer.out) == (2, "")
    assert "asn trend 2024.xlsx 2025.xlsx" in answer.err


def test_the_wrong_order_is_refused(asn: Asn) -> None:
    answer = asn("trend", "baru", "lama", *ON)
    assert (answer.status, answer.out) == (2, "")
    assert "galat[PERIODE-01]" in answer.err


def test_each_period_is_checked_by_a_call_of_its_own(asn: Asn) -> None:
    agency(Path("baru"), "190202021966022002,Kerja Sama,9,2025-01-15\n")
    answer = asn("trend", "lama", "baru", *ON)
    assert answer.status == 1
    assert "asn check lama; asn check baru" in answer.err


def test_a_task_of_a_batch_may_compare(asn: Asn) -> None:
    task = '[[tugas]]\nnama = "tren"\nperintah = "trend"\nsumber = ["lama", "baru"]\n'
    task += 'keluaran = "{tanggal}/tren.csv"\npilihan = {by = "unit"}\n'
    Path("asn.toml").write_text(task, encoding="utf-8")
    assert asn("run", "asn.toml", *ON).status == 0
    (made,) = Path().glob("2026*/tren.csv")
    assert made.read_text(encoding="utf-8").startswith("dari,ke,unit_kerja,arah")
