import csv
import io
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.cli.calls import Asn, agency

ON = ("--as-of", "2026-03-31")
BETTER = "190202021966022002,Kerja Sama,4,2026-01-15\n"


@pytest.mark.parametrize(
    ("words", "people"),
    [((), ["Bintang Fajar"]), (("--by", "unggul"), ["Bintang Fajar"]), (("--by", "kembang"), ["Awan Senja"])],
)
def test_each_list_has_its_people(words: tuple[str, ...], people: list[str], asn: Asn) -> None:
    answer = asn("talent", agency(Path("data"), BETTER), *ON, *words)
    assert answer.status == 0
    assert [row["nama"] for row in csv.DictReader(io.StringIO(answer.out))] == people


def test_a_workbook_has_both(asn: Asn) -> None:
    assert asn("talent", agency(Path("data"), BETTER), *ON, "-o", "talenta.xlsx").status == 0
    assert load_workbook("talenta.xlsx").sheetnames == [
        "Ringkasan",
        "Unggul",
        "Kembang",
        "Masalah",
        "Dasar Perhitungan",
    ]


def test_a_page_masks_the_people_in_it(asn: Asn) -> None:
    assert asn("talent", agency(Path("data"), BETTER), *ON, "-o", "talenta.html").status == 0
    page = Path("talenta.html").read_text(encoding="utf-8")
    assert "1902············02" in page
    assert "190202021966022002" not in page
    assert "--by pegawai" not in page
