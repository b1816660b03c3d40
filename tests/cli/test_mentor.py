import csv
import io
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.cli.calls import Asn, agency

ON = ("--as-of", "2026-03-31")
BETTER = "190202021966022002,Integritas,4,2026-01-15\n"


def pairs(text: str) -> list[tuple[str, str, str]]:
    return [(row["nip"], row["kompetensi"], row["nip_mentor"]) for row in csv.DictReader(io.StringIO(text))]


def test_the_pairs_are_what_data_forms_give(asn: Asn) -> None:
    answer = asn("mentor", agency(Path("data"), BETTER), *ON)
    assert answer.status == 0
    assert pairs(answer.out) == [("190001011965011001", "Integritas", "190202021966022002")]
    assert asn("mentor", "data", *ON, "--by", "pasangan", "-f", "csv").out == answer.out


def test_who_has_no_mentor_is_told_with_the_cause(asn: Asn) -> None:
    answer = asn("mentor", agency(Path("data")), *ON, "--by", "sisa")
    (row,) = csv.DictReader(io.StringIO(answer.out))
    assert (row["nama"], row["kompetensi"]) == ("Awan Senja", "Integritas")
    assert "tidak ada rekan di level 4 ke atas" in row["alasan"]


def test_superiors_and_the_load_may_be_set_beforehand(asn: Asn) -> None:
    source = agency(Path("data"), BETTER)
    rows = [
        line.replace("Bidang Awan", "Sekretariat").replace("Penata Awan", job)
        for line, job in zip(
            Path("data", "pegawai.csv").read_text(encoding="utf-8").splitlines(),
            ("", "Penata Awan", "Sekretaris"),
            strict=True,
        )
    ]
    heads = [f"{rows[0]},jenjang_jabatan", f"{rows[1]},Pelaksana", f"{rows[2]},Administrator"]
    Path("data", "pegawai.csv").write_text("\n".join(heads), encoding="utf-8")
    allowed = pairs(asn("mentor", source, *ON).out)
    assert pairs(asn("mentor", source, *ON, "--no-superior").out) == []
    assert len(allowed) == 1
    Path("asn.toml").write_text("superior = false\nmax_learners = 1")
    assert pairs(asn("mentor", source, *ON).out) == []
    assert pairs(asn("mentor", source, *ON, "--superior").out) == allowed


@pytest.mark.parametrize("number", ["0", "-1", "dua"])
def test_a_load_is_a_whole_number(number: str, asn: Asn) -> None:
    answer = asn("mentor", agency(Path("data")), "--max-learners", number)
    assert (answer.status, answer.out) == (2, "")
    assert f'nilai "{number}" untuk --max-learners' in answer.err


def test_a_workbook_has_pairs_circles_and_who_is_left(asn: Asn) -> None:
    assert asn("mentor", agency(Path("data"), BETTER), *ON, "-o", "mentor.xlsx").status == 0
    assert load_workbook("mentor.xlsx").sheetnames == [
        "Ringkasan",
        "Pasangan",
        "Lingkar Belajar",
        "Tanpa Mentor",
        "Masalah",
        "Dasar Perhitungan",
    ]


def test_both_people_of_a_pair_are_masked_in_a_page_and_whole_in_a_file(asn: Asn) -> None:
    source = agency(Path("data"), BETTER)
    for name in ("mentor.html", "mentor.csv"):
        assert asn("mentor", source, *ON, "-o", name).status == 0
    page, file = (Path(name).read_text(encoding="utf-8") for name in ("mentor.html", "mentor.csv"))
    for nip in ("190001011965011001", "190202021966022002"):
        assert (nip in page, nip in file) == (False, True)
        assert f"{nip[:4]}············{nip[-2:]}" in page
