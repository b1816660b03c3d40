import csv
import io
import json
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from asnkompetensi.cli.check import explain
from asnkompetensi.cli.errors import CallFault
from asnkompetensi.cli.gap import GapCall
from asnkompetensi.cli.session import opened
from asnkompetensi.text import words
from asnkompetensi.text.problems import CATALOGUE
from asnkompetensi.write.same_bytes import same_bytes
from tests.cli.calls import FAULT, Asn, agency

ON = ("--as-of", "2026-03-31")


def test_piped_it_is_one_row_per_cell(asn: Asn) -> None:
    answer = asn("check", agency(Path("data"), FAULT), *ON)
    rows = [row for row in csv.DictReader(io.StringIO(answer.out)) if row["tingkat"] == "galat"]
    assert answer.status == 1
    assert [(row["kode"], row["lembar"], row["sel"], row["nilai"]) for row in rows] == [
        ("LEVEL-01", "penilaian.csv", "C6", "9")
    ]


def test_as_a_table_it_is_the_messages_with_every_place(asn: Asn) -> None:
    answer = asn("check", agency(Path("data"), FAULT), *ON, "-f", "table")
    assert "galat[LEVEL-01]" in answer.out
    assert "data/penilaian.csv!C6" in answer.out
    assert "galat[" not in answer.err
    assert answer.err.startswith("Selesai: ")


def test_json_has_the_problems_and_no_rows(asn: Asn) -> None:
    found = json.loads(asn("check", agency(Path("data"), FAULT), *ON, "-f", "json").out)
    assert found["baris"] == []
    assert "LEVEL-01" in [problem["kode"] for problem in found["masalah"]]


def test_clean_data_is_status_0(asn: Asn) -> None:
    assert asn("check", agency(Path("data")), *ON, "-f", "table").status == 0


def test_content_never_makes_the_call_wrong(asn: Asn) -> None:
    agency(Path("data"))
    answer = asn("check", "data/pegawai.csv", *ON, "-f", "json")
    assert answer.status == 1
    assert "LEMBAR-01" in answer.out


def test_what_cannot_be_read_is_status_3(asn: Asn) -> None:
    answer = asn("check", "tiada.xlsx")
    assert (answer.status, answer.out) == (3, "")
    assert "BERKAS-01" in answer.err


def test_a_file_of_results_shows_the_problems_too(asn: Asn) -> None:
    answer = asn("check", agency(Path("data"), FAULT), *ON, "-o", "masalah.csv")
    assert "LEVEL-01" in Path("masalah.csv").read_text()
    assert "galat[LEVEL-01]" in answer.err
    asn("check", "data", *ON, "-o", "masalah.txt")
    assert "galat[LEVEL-01]" in Path("masalah.txt").read_text()


def book(path: str) -> None:
    found = Workbook()
    found.remove(found.active)  # type: ignore[arg-type]
    agency(Path("data"), FAULT)
    for name in ("Pegawai", "Standar", "Penilaian"):
        sheet = found.create_sheet(name)
        for row in csv.reader(Path("data", f"{name.lower()}.csv").read_text(encoding="utf-8").splitlines()):
            sheet.append(row)
    found.save(path)


def test_a_marked_copy(asn: Asn) -> None:
    book("data.xlsx")
    before = Path("data.xlsx").read_bytes()
    assert asn("check", "data.xlsx", *ON, "-o", "ditandai.xlsx").status == 1
    cell = load_workbook("ditandai.xlsx")["Penilaian"]["C6"]
    assert cell.comment is not None
    assert "LEVEL-01" in cell.comment.text
    assert Path("data.xlsx").read_bytes() == before


def test_a_marked_copy_shows_what_its_formulas_came_to(asn: Asn) -> None:
    book("data.xlsx")
    again = load_workbook("data.xlsx")
    again["Penilaian"]["H2"] = "=C2&1"
    content = same_bytes(again, lambda _, part: part.replace(b"<f>C2&amp;1</f><v></v>", b"<f>C2&amp;1</f><v>21</v>"))
    Path("data.xlsx").write_bytes(content)
    assert load_workbook("data.xlsx", data_only=True)["Penilaian"]["H2"].value == 21
    asn("check", "data.xlsx", *ON, "-o", "ditandai.xlsx")
    assert load_workbook("ditandai.xlsx", data_only=True)["Penilaian"]["H2"].value == 21
    assert load_workbook("ditandai.xlsx")["Penilaian"]["H2"].value == "=C2&1"


def test_only_one_workbook_can_be_marked(asn: Asn) -> None:
    book("satu.xlsx")
    book("dua.xlsx")
    answer = asn("check", "satu.xlsx", "dua.xlsx", *ON, "-o", "ditandai.xlsx")
    assert (answer.status, answer.out) == (2, "")
    assert "satu buku kerja" in answer.err
    assert not Path("ditandai.xlsx").exists()


@pytest.mark.parametrize("code", sorted(CATALOGUE))
def test_every_code_is_explained(code: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert explain(code.lower(), opened(GapCall(), words("id"))) == 0
    assert f"[{code}]" in capfd.readouterr().out


def test_an_unknown_code_is_refused_with_the_nearest() -> None:
    with pytest.raises(CallFault) as fault:
        explain("NIP-22", opened(GapCall(), words("id")))
    assert fault.value.mirip.startswith("NIP-0")


def test_explain_needs_no_source(asn: Asn) -> None:
    answer = asn("check", "--explain", "NIP-02", "--lang", "en")
    assert (answer.status, answer.err) == (0, "")
    assert answer.out.startswith("error[NIP-02]")


@pytest.mark.parametrize("call", [("--explain",), ("--explain", "--lang", "id"), ("--lang", "id", "--explain")])
def test_explain_without_a_code_lists_them_all(call: tuple[str, ...], asn: Asn) -> None:
    answer = asn("check", *call)
    assert (answer.status, answer.err) == (0, "")
    assert all(f"[{kode}]" in answer.out for kode in CATALOGUE)


def test_annotations_for_github_are_the_result_in_that_form(asn: Asn) -> None:
    answer = asn("check", agency(Path("data"), FAULT), *ON, "-f", "github", "--lang", "en")
    assert answer.status == 1
    lines = answer.out.splitlines()
    assert [line for line in lines if not line.startswith(("::error ", "::warning ", "::notice "))] == []
    assert any(line.startswith("::error file=data/penilaian.csv,line=6,col=3,title=LEVEL-01::") for line in lines)
    asn("check", "data", *ON, "-f", "github", "-o", "catatan")
    assert "::error " in Path("catatan").read_text()
    refused = asn("gap", "data", *ON, "-f", "github")
    assert (refused.status, refused.out) == (2, "")
