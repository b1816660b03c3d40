"""`asn check --fix`: what is written, what is listed, what is said."""

import csv
import io
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from asnkompetensi import flow
from tests.cli.calls import ASSESSED, PEOPLE, STANDARD, Asn, agency

ON = ("--as-of", "2026-03-31")
FIX = (*ON, "--fix")
WHOLE = "190303031967031003"


def book(path: str = "data.xlsx", **tables: str) -> str:
    """A workbook of an agency; cells of a table are parted by commas, `#` makes a number of one."""
    made = Workbook()
    made.remove(made.worksheets[0])
    for name, text in ({"Pegawai": PEOPLE, "Standar": STANDARD, "Penilaian": ASSESSED} | tables).items():
        sheet = made.create_sheet(name)
        for line in text.splitlines():
            sheet.append([float(cell[1:]) if cell.startswith("#") else cell for cell in line.split(",")])
    made.save(path)
    return path


SPELT = PEOPLE.replace("Bidang Awan", "bidang\u00a0awan ") + "190303031967031003,Cahaya,Bidang Awan,Penata Awan\n"


def test_a_clean_copy_is_written_and_said(asn: Asn) -> None:
    answer = asn("check", book(Pegawai=SPELT), *FIX, "-o", "bersih.xlsx")
    assert (answer.status, answer.out) == (0, "")
    assert "Diperbaiki: " in answer.err
    assert "ejaan nama disamakan: 1" in answer.err
    assert answer.err.splitlines()[-1].endswith("hasil: bersih.xlsx")
    mended = load_workbook("bersih.xlsx")
    assert mended["Pegawai"]["C4"].value == mended["Pegawai"]["C3"].value
    assert mended.sheetnames[-1] == "Perbaikan"


def test_it_gives_the_same_gaps_and_nothing_more_to_mend(asn: Asn) -> None:
    asn("check", book(Pegawai=SPELT), *FIX, "-o", "bersih.xlsx")
    assert asn("gap", "bersih.xlsx", *ON, "-f", "csv").out == asn("gap", "data.xlsx", *ON, "-f", "csv").out
    again = asn("check", "bersih.xlsx", *FIX, "--dry-run", "-f", "csv")
    assert again.out.splitlines() == ["lembar,sel,kolom,sebelum,sesudah,aturan"]
    assert "Tidak ada yang perlu diperbaiki." in again.err


def test_a_dry_run_lists_and_writes_nothing(asn: Asn) -> None:
    answer = asn("check", book(Pegawai=SPELT), *FIX, "--dry-run", "-o", "bersih.xlsx")
    rows = list(csv.DictReader(io.StringIO(answer.out)))
    after = {row["sel"]: row["sesudah"] for row in rows if row["lembar"] == "Pegawai"}
    assert after == {"C3": "bidang awan", "C4": "bidang awan"}
    assert "Akan diperbaiki: " in answer.err
    assert not Path("bersih.xlsx").exists()


def test_a_lost_nip_is_named_and_never_put_in(asn: Asn) -> None:
    lost = PEOPLE + "#190303031967031008,Cahaya,Bidang Awan,Penata Awan\n"
    Path("roster.csv").write_text(f"nip,nama,unit_kerja,jabatan\n{WHOLE},Cahaya,Arsip,Arsiparis\n", encoding="utf-8")
    answer = asn("check", book(Pegawai=lost), "roster.csv", *FIX, "-o", "bersih.xlsx")
    assert "mungkin 1903············03" in answer.err
    assert "Perlu konfirmasi: 1 NIP" in answer.err
    assert WHOLE not in answer.err
    mended = load_workbook("bersih.xlsx")
    assert mended["Pegawai"]["A4"].value == 190303031967031008
    assert [cell.value for cell in mended["Perlu Konfirmasi"][2]][3:5] == ["190303031967031???", WHOLE]


def test_what_is_left_is_said_with_its_reason(asn: Asn) -> None:
    days = ["tmt_jabatan", "02/13/2020", "01/02/2020"]
    people = "\n".join(f"{line},{day}" for line, day in zip(PEOPLE.splitlines(), days, strict=True))
    answer = asn("check", book(Pegawai=people), *FIX, "--dry-run")
    assert "Dibiarkan: 1 sel (tanggal diragukan: 1)" in answer.err


def test_only_the_workbook_is_mended_and_the_others_are_rosters(asn: Asn) -> None:
    Path("lain.csv").write_text("nip,nama,unit_kerja,jabatan\n190404041968041004, Dewi,Arsip,Arsiparis\n")
    answer = asn("check", book(), "lain.csv", *FIX, "--dry-run")
    assert {row["lembar"] for row in csv.DictReader(io.StringIO(answer.out))} == {"Penilaian"}
    assert "Tidak ikut" not in answer.err


def test_what_could_be_mended_elsewhere_is_said(asn: Asn) -> None:
    Path("lain.csv").write_text("nip,nama,unit_kerja,jabatan\n1904040419680 41004,Dewi,Arsip,Arsiparis\n")
    assert "Tidak ikut: lain.csv" in asn("check", book(), "lain.csv", *FIX, "--dry-run").err


def test_of_a_text_file_a_plain_workbook_is_made(asn: Asn) -> None:
    folder = agency(Path("data"))
    answer = asn("check", f"{folder}/penilaian.csv", *FIX, "-o", "bersih.xlsx")
    assert "disalin sebagai buku kerja polos" in answer.err
    assert load_workbook("bersih.xlsx")["penilaian.csv"]["D2"].is_date


def test_on_a_screen_nips_are_masked(asn: Asn) -> None:
    people = PEOPLE.replace("190001011965011001", "19000101 196501 1 001")
    call = ("check", book(Pegawai=people), *FIX, "--dry-run", "-f", "table")
    assert "1900············01" in asn(*call).out
    assert "190001011965011001" not in asn(*call).out
    assert "190001011965011001" in asn(*call, "--show-nip").out


def test_faults_of_the_data_decide_the_status(asn: Asn) -> None:
    faulty = book(Penilaian=ASSESSED.replace(",2,", ",9,"))
    assert asn("check", faulty, *FIX, "--dry-run").status == 1
    assert asn("check", faulty, *FIX, "--dry-run", "--exit-zero").status == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--fix",), "--fix menulis buku kerja .xlsx"),
        (("--fix", "-o", "bersih.csv"), "--fix menulis buku kerja .xlsx"),
        (("--dry-run",), "hanya berlaku bersama --fix"),
    ],
)
def test_a_call_that_names_no_workbook_to_write_is_wrong(asn: Asn, words: tuple[str, ...], said: str) -> None:
    answer = asn("check", book(), *words)
    assert (answer.status, answer.out) == (2, "")
    assert said in answer.err


def test_a_source_is_never_written_over(asn: Asn) -> None:
    before = Path(book()).read_bytes()
    answer = asn("check", "data.xlsx", *FIX, "-o", "data.xlsx")
    assert answer.status == 4
    assert Path("data.xlsx").read_bytes() == before


def test_several_workbooks_are_one_too_many(asn: Asn) -> None:
    answer = asn("check", book("satu.xlsx"), book("dua.xlsx"), *FIX, "--dry-run")
    assert (answer.status, answer.out) == (2, "")
    assert "--fix memperbaiki satu buku kerja (atau satu berkas teks) sekali jalan; di sini ada 2" in answer.err
    assert 'asn check "satu.xlsx" --fix -o bersih.xlsx' in answer.err
    assert "ditandai" not in answer.err


def test_what_cannot_be_read_is_status_3(asn: Asn) -> None:
    Path("data.xlsx").write_bytes(b"%PDF-1.4")
    answer = asn("check", "data.xlsx", *FIX, "-o", "bersih.xlsx")
    assert answer.status == 3
    assert not Path("bersih.xlsx").exists()


def test_a_workbook_that_is_saved_meanwhile_is_not_mended(asn: Asn, monkeypatch: pytest.MonkeyPatch) -> None:
    people = PEOPLE.replace("190001011965011001", "190001011965011001 ")

    def fix(*given: Any, **named: Any) -> Any:
        found = original(*given, **named)
        open_book = load_workbook("data.xlsx")
        open_book["Pegawai"].delete_rows(2)
        open_book.save("data.xlsx")
        return found

    original = flow.fix
    monkeypatch.setattr(flow, "fix", fix)
    answer = asn("check", book(Pegawai=people), *FIX, "-o", "bersih.xlsx")
    assert answer.status == 4
    assert "berubah ketika sedang diperiksa" in answer.err
    assert not Path("bersih.xlsx").exists()


def test_a_path_with_a_dot_is_mended_as_one_without(asn: Asn) -> None:
    plain = asn("check", book(Pegawai=SPELT), *FIX, "--dry-run").out
    assert asn("check", "./data.xlsx", *FIX, "--dry-run").out == plain
    assert "bidang awan" in plain
