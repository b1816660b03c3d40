import io
from pathlib import Path

import pytest

from asnkompetensi.cli import console
from tests.cli.calls import CATALOGUE, FAULT, PEOPLE, Asn, agency

ON = ("--as-of", "2026-03-31")


@pytest.fixture
def kept(asn: Asn) -> str:
    agency(Path("data"))
    asn("gap", "data", *ON, "--by", "unit", "-o", "gap.json")
    return "gap.json"


def test_a_saved_result_in_another_form_is_as_the_command_gives_it(kept: str, asn: Asn) -> None:
    for form in ("csv", "md", "jsonl"):
        assert asn("show", kept, "-f", form).out == asn("gap", "data", *ON, "--by", "unit", "-f", form).out


def test_the_problems_it_was_saved_with_are_counted(asn: Asn) -> None:
    agency(Path("data"), FAULT)
    for form in ("json", "csv"):
        asn("gap", "data", *ON, "--by", "unit", "-o", f"gap.{form}")
    answer = asn("show", "gap.json")
    assert (answer.status, answer.err) == (0, "Selesai: 2 pegawai, 2 unit · 1 galat\n")
    assert "masalah" not in asn("show", "gap.csv").err


def test_nothing_wrong_is_said_where_the_file_says_so(kept: str, asn: Asn) -> None:
    assert asn("show", kept).err.endswith("· tidak ada masalah\n")


def test_a_plan_by_its_classes(asn: Asn) -> None:
    agency(Path("data"))
    born = [
        f"{line},{'tanggal_lahir' if place == 0 else '1990-01-01'}" for place, line in enumerate(PEOPLE.splitlines())
    ]
    Path("data/pegawai.csv").write_text("\n".join(born), encoding="utf-8")
    Path("katalog.csv").write_text(CATALOGUE, encoding="utf-8")
    asn("plan", "data", "katalog.csv", *ON, "-o", "plan.json")
    answer = asn("show", "plan.json", "--by", "rencana-kelas")
    assert answer.out.splitlines()[0] == "kode,angkatan,peserta,biaya,dana"


def test_without_rows_there_is_nothing_to_show(kept: str, asn: Asn) -> None:
    Path("kosong.json").write_text(Path(kept).read_text().partition('"baris"')[0] + '"baris": [], "masalah": []}')
    answer = asn("show", "kosong.json")
    assert (answer.status, answer.out) == (2, "")
    assert "tidak memuat satu baris pun" in answer.err


def test_a_table_that_is_not_there_is_named(kept: str, asn: Asn) -> None:
    answer = asn("show", kept, "--by", "jabatan")
    assert (answer.status, answer.out) == (2, "")
    assert '"jabatan"' in answer.err


def test_a_file_is_needed(asn: Asn) -> None:
    assert asn("show").status == 2
    assert asn("show", "tiada.json").status == 3


def test_a_dossier_is_shown_by_table_and_has_its_own_book_and_page(asn: Asn, monkeypatch: pytest.MonkeyPatch) -> None:
    agency(Path("data"))
    assert asn("report", "data", *ON, "--only", "csv", "-o", "berkas").status in (0, 1)
    for form in ("xlsx", "html"):
        answer = asn("show", "berkas", "-o", f"a.{form}")
        assert answer.status == 2
        assert f"laporan.{form}" in answer.err
    assert asn("show", "berkas", "--by", "unit", "-f", "csv").out == Path("berkas/csv/unit.csv").read_text("utf-8")
    monkeypatch.setattr(console, "is_terminal", lambda _: True)
    shown = asn("show", "berkas", "--by", "unit", env={"NO_COLOR": "1"}).out
    assert shown.startswith("Hasil tersimpan  berkas")


def test_a_dossier_begins_with_its_units_and_counts_its_problems(asn: Asn) -> None:
    agency(Path("data"), FAULT)
    Path("katalog.csv").write_text(CATALOGUE, encoding="utf-8")
    asn("report", "data", "katalog.csv", *ON, "-o", "berkas", "--only", "csv")
    answer = asn("show", "berkas", "-f", "csv")
    assert answer.out.startswith("unit_kerja,")
    assert " 1 galat" in answer.err


def test_a_result_through_a_pipe(kept: str, asn: Asn, monkeypatch: pytest.MonkeyPatch) -> None:
    data = io.TextIOWrapper(io.BytesIO(Path(kept).read_bytes()), encoding="utf-8")
    monkeypatch.setattr("sys.stdin", data)
    assert asn("show", "-", "-f", "csv").out == asn("show", kept, "-f", "csv").out


def test_nobody_is_waited_for_who_would_type_a_result(asn: Asn, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("asnkompetensi.cli.console.is_terminal", lambda _: True)
    answer = asn("show", "-")
    assert (answer.status, answer.out) == (2, "")
    assert "masukan standar" in answer.err
