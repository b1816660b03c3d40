"""`asn report` as it is typed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from docx import Document

from asnkompetensi.cli.errors import CallFault
from asnkompetensi.cli.report import kinds
from tests.cli.calls import FAULT, Asn, agency, periods
from tests.write.docx.test_base import template

ON = ("--as-of", "2026-03-31")


def files(folder: str) -> dict[str, bytes]:
    return {one.relative_to(folder).as_posix(): one.read_bytes() for one in Path(folder).rglob("*") if one.is_file()}


@pytest.mark.anew
def test_a_folder_holds_the_whole_dossier_and_the_same_bytes_each_time(asn: Asn) -> None:
    old, new = periods(Path("dulu"), Path("kini"), "")
    call = ("report", new, "--before", old, "-o", "berkas", "--agency", "Kota Uji", *ON)
    answer = asn(*call)
    assert (answer.status, answer.out) == (0, "")
    assert "hasil: berkas" in answer.err.splitlines()[-1]
    first = files("berkas")
    manifest = json.loads(first["manifes.json"])
    assert manifest["bagian"] == ["gap", "recommend", "mentor", "talent", "trend", "evaluate"]
    assert (manifest["instansi"], manifest["unit"]) == ("Kota Uji", 2)
    told = {row["setelan"]: row["asal"] for row in manifest["setelan"]}
    assert (told["agency"], told["as_of"], told["top"]) == ("opsi", "opsi", "bawaan")
    assert "quiet" not in told
    assert asn(*call, "-q").status == 0
    assert files("berkas") == first
    assert [path.name for path in Path().glob(".asn-*")] == []


def test_an_evaluation_of_the_dossier_may_look_for_peers_in_the_whole_agency(asn: Asn) -> None:
    old, new = periods(Path("dulu"), Path("kini"), "")
    asn("report", new, "--before", old, "-o", "berkas", "--only", "csv", "--match", "agency", *ON)
    alone = asn("evaluate", old, new, "--by", "pelatihan", "--match", "agency", *ON)
    assert files("berkas")["csv/evaluasi-pelatihan.csv"].decode() == alone.out != ""
    assert asn("report", new, "-o", "lain", "--match", "kota", *ON).status == 2


def test_a_dossier_among_the_data_is_passed_over(asn: Asn) -> None:
    agency(Path("data"))
    assert asn("report", "data", "-o", "data/berkas", "--only", "csv", *ON).status == 0
    answer = asn("report", "data", "-o", "data/berkas", "--only", "json,unit", *ON)
    assert answer.status == 0
    assert "BERKAS-16" in answer.err
    assert {name.split("/")[0] for name in files("data/berkas")} == {"manifes.json", "unit"}


def test_two_dossiers_are_compared(asn: Asn) -> None:
    agency(Path("data"))
    assert asn("report", "data", "-o", "lama", "--only", "csv", *ON).status == 0
    agency(Path("data"), "190202021966022002,Kerja Sama,4,2026-01-15\n")
    assert asn("report", "data", "-o", "baru", "--only", "csv", "--purpose", "placement", *ON).status == 0
    tables = [line.split(",") for line in asn("diff", "lama", "baru", "--by", "tabel").out.splitlines()]
    assert [line[-2:] for line in tables if line[0] == "detail"] == [["1", "1"]]
    causes = [line.split(",")[:2] for line in asn("diff", "lama", "baru", "--by", "sebab").out.splitlines()]
    assert ["masukan", "penilaian.csv"] in causes
    assert ["setelan", "purpose"] in causes


def test_a_filter_gives_the_dossier_of_one_unit(asn: Asn) -> None:
    answer = asn("report", agency(Path("data")), "-o", "berkas", "--only", "unit", "--unit", "bidang awan", *ON)
    assert answer.status == 0
    assert sorted(files("berkas")) == [
        "manifes.json",
        "unit/bidang-awan/laporan.xlsx",
        "unit/bidang-awan/surat.docx",
    ]


def test_a_dry_run_says_what_would_be_read_and_written(asn: Asn) -> None:
    answer = asn("report", agency(Path("data")), "-o", "berkas", "--dry-run")
    assert answer.status == 0
    assert "penilaian.csv" in answer.out
    assert answer.out.splitlines()[-1] == "menulis  berkas"
    assert not Path("berkas").exists()


def test_a_folder_with_something_else_is_refused_before_any_work(asn: Asn) -> None:
    Path("berkas").mkdir()
    Path("berkas", "catatan.txt").touch()
    answer = asn("report", "tiada.xlsx", "-o", "berkas")
    assert (answer.status, answer.out) == (4, "")
    assert "catatan.txt" in answer.err


def test_without_a_result_there_is_no_folder(asn: Asn) -> None:
    agency(Path("data"))
    Path("data", "standar.csv").unlink()
    answer = asn("report", "data", "-o", "berkas", *ON)
    assert answer.status == 2
    assert "LEMBAR-01" in answer.err
    assert not Path("berkas").exists()


def test_faults_of_the_data_are_told_and_decide_the_status(asn: Asn) -> None:
    old, new = periods(Path("dulu"), Path("kini"))
    answer = asn("report", new, "--before", old, "-o", "berkas", "--only", "csv", *ON)
    assert answer.status == 1
    assert "LEVEL-01" in answer.err
    assert "LEVEL-01" in files("berkas")["csv/masalah.csv"].decode()


def test_faults_of_an_older_period_are_listed_by_a_check_of_it(asn: Asn) -> None:
    old, new = periods(Path("dulu"), Path("kini"), "")
    with Path(old, "penilaian.csv").open("a", encoding="utf-8") as file:
        file.write(FAULT * 5)
    for call in (("report", new, "--before", old, "-o", "berkas", "--only", "csv"), ("evaluate", old, new)):
        told = " ".join(asn(*call, *ON).err.split())
        assert "lainnya: asn check dulu)" in told
        assert "asn check dulu kini" not in told


def test_a_document_that_somebody_completed_is_not_lost(asn: Asn) -> None:
    call = ("report", agency(Path("data")), "-o", "berkas", "--only", "docx", *ON)
    assert asn(*call).status == 0
    with Path("berkas", "dokumen.docx").open("ab") as file:
        file.write(b" ")
    before = files("berkas")
    answer = asn(*call)
    assert answer.status == 4
    assert "dokumen.docx" in answer.err
    assert files("berkas") == before


def test_kinds_of_files_are_named_by_their_words() -> None:
    assert kinds(None) == kinds(" ") == ("html", "xlsx", "docx", "csv", "json", "unit")
    assert kinds("unit, xlsx") == ("xlsx", "unit")
    with pytest.raises(CallFault) as caught:
        kinds("xlsx,pdf")
    assert caught.value.facts["nilai"] == "pdf"


def test_the_document_has_the_look_of_the_agency(asn: Asn) -> None:
    Path("kop.docx").write_bytes(template("contoh"))
    answer = asn("report", agency(Path("data")), "-o", "berkas", "--only", "docx", "--style", "kop.docx", *ON)
    assert answer.status == 0
    header = Document("berkas/dokumen.docx").sections[0].header
    assert header.paragraphs[0].text == "PEMERINTAH KABUPATEN UJI"


def test_a_template_that_cannot_be_used_is_refused_before_any_work(asn: Asn) -> None:
    Path("kop.docx").write_bytes(b"kop surat")
    answer = asn("report", "tiada.xlsx", "-o", "berkas", "--style", "kop.docx")
    assert (answer.status, answer.out) == (2, "")
    assert "kop.docx bukan dokumen Word" in answer.err
    missing = asn("report", "tiada.xlsx", "-o", "berkas", "--style", "tiada.docx")
    assert missing.status == 3
    assert "BERKAS-01" in missing.err
    assert not Path("berkas").exists()


def test_the_manifest_names_no_folder_of_the_user_that_nobody_typed(
    asn: Asn, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "budi"))
    own = tmp_path / "budi" / "asnkompetensi" / "asn.toml"
    own.parent.mkdir(parents=True)
    own.write_text('lang = "en"\n', encoding="utf-8")
    agency(Path("data"))
    asn("report", "data", "-o", "berkas", "--only", "csv", *ON)
    manifest = Path("berkas/manifes.json").read_text("utf-8")
    (place,) = (row["tempat"] for row in json.loads(manifest)["setelan"] if row["setelan"] == "lang")
    assert (place, "budi" in manifest) == ("asn.toml: lang", False)
