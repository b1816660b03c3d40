import csv
import io
import json
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.cli.calls import CATALOGUE, PEOPLE, Asn, agency

ON = ("--as-of", "2026-03-31")


@pytest.fixture
def source() -> tuple[str, str]:
    """Two people, still in service, and a catalogue beside them."""
    agency(Path("data"))
    head, *people = PEOPLE.splitlines()
    lines = [f"{head},tanggal_lahir", *(f"{line},1990-01-01" for line in people)]
    Path("data", "pegawai.csv").write_text("\n".join(lines), encoding="utf-8")
    Path("katalog.csv").write_text(CATALOGUE, encoding="utf-8")
    return "data", "katalog.csv"


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_without_a_terminal_it_is_a_row_a_gap_as_csv(source: tuple[str, str], asn: Asn) -> None:
    answer = asn("recommend", *source, *ON)
    assert answer.status == 0
    found = rows(answer.out)
    assert [(row["nip"], row["kompetensi"], row["kode"], row["level_ditutup"]) for row in found] == [
        ("190001011965011001", "Integritas", "P-1", "1")
    ]
    assert asn("recommend", *source, *ON, "--by", "pegawai", "-f", "csv").out == answer.out


def test_decisions_that_stand_are_a_table_of_their_own_and_a_sheet_where_asked_for(
    source: tuple[str, str], asn: Asn
) -> None:
    found = rows(asn("recommend", *source, *ON, "--sensitivity").out)
    assert [(row["lingkup"], row["kode"], row["putusan"], row["uji"], row["level_uji"]) for row in found] == [
        ("instansi", "P-1", "berubah", "level", "3"),
        ("unit", "P-1", "berubah", "level", "3"),
    ]
    sheets = []
    for more in ((), ("--sensitivity",)):
        assert asn("recommend", *source, *ON, *more, "-o", "saran.xlsx").status == 0
        sheets.append("Kepekaan Pelatihan" in load_workbook("saran.xlsx").sheetnames)
        Path("saran.xlsx").unlink()
    assert sheets == [False, True]


def test_a_gap_table_is_a_source_for_what_follows(source: tuple[str, str], asn: Asn) -> None:
    Path("gap.csv").write_text(asn("gap", "data", *ON, "-f", "csv").out, encoding="utf-8")
    Path("lahir.csv").write_text(Path("data", "pegawai.csv").read_text(encoding="utf-8"), encoding="utf-8")
    answer = asn("recommend", "gap.csv", "lahir.csv", "katalog.csv", *ON)
    assert [row["kode"] for row in rows(answer.out)] == ["P-1"]


@pytest.mark.parametrize(
    ("by", "count"),
    [
        ("unit", 1),
        ("unit-pelatihan", 1),
        ("pelatihan", 2),
        ("kosong", 0),
        ("jp", 2),
        ("sertifikat", 0),
        ("jangkauan", 6),
    ],
)
def test_other_tables(by: str, count: int, source: tuple[str, str], asn: Asn) -> None:
    answer = asn("recommend", *source, *ON, "--by", by, "-f", "json")
    envelope = json.loads(answer.out)
    assert (answer.status, envelope["perintah"]) == (0, "recommend")
    assert len(envelope["baris"]) == count


def test_more_offers_where_asked(source: tuple[str, str], asn: Asn) -> None:
    more = "P-3,Kuliah Integritas,Integritas,3,30,0\n"
    Path("katalog.csv").write_text(CATALOGUE + more, encoding="utf-8")
    codes = [
        [row["kode"] for row in rows(asn("recommend", *source, *ON, *words).out)]
        for words in ((), ("--top", "1"), ("--top", "2"))
    ]
    assert codes == [["P-3"], ["P-3"], ["P-3", "P-1"]]
    Path("asn.toml").write_text("top = 2")
    assert len(rows(asn("recommend", *source, *ON).out)) == 2


@pytest.mark.parametrize(
    ("words", "environ"),
    [(("--top", "0"), {}), (("--top", "x"), {}), (("--top", "1.5"), {}), ((), {"ASN_TOP": "-1"})],
)
def test_a_number_that_is_none_is_refused(
    words: tuple[str, ...], environ: dict[str, str], source: tuple[str, str], asn: Asn
) -> None:
    answer = asn("recommend", *source, *words, env=environ)
    assert (answer.status, answer.out) == (2, "")
    assert "bukan bilangan bulat mulai dari 1" in answer.err
    assert ("ASN_TOP" if environ else "--top") in answer.err


def test_a_catalogue_is_needed(asn: Asn) -> None:
    answer = asn("recommend", agency(Path("data")), *ON)
    assert (answer.status, answer.out) == (2, "")
    assert "galat[LEMBAR-01]: tabel pelatihan tidak ditemukan" in answer.err
    assert "tidak ada pelatihan yang dapat disarankan" in answer.err
    assert "asn mentor" in answer.err


def test_a_workbook_has_a_sheet_a_table(source: tuple[str, str], asn: Asn) -> None:
    assert asn("recommend", *source, *ON, "-o", "saran.xlsx").status == 0
    assert load_workbook("saran.xlsx").sheetnames == [
        "Ringkasan", "Rekomendasi Pegawai", "Rekomendasi Unit", "Unit-Pelatihan", "Rekomendasi Pelatihan",
        "Katalog Kosong", "Buku JP", "Sertifikat Berakhir", "Jangkauan", "Masalah", "Dasar Perhitungan",
    ]  # fmt: skip


def test_the_workbook_of_gaps_has_what_the_catalogue_answers(source: tuple[str, str], asn: Asn) -> None:
    nine = [
        "Ringkasan", "Rincian", "Pegawai", "Unit", "Kompetensi", "Unit-Kompetensi", "Jabatan", "Masalah",
        "Dasar Perhitungan",
    ]  # fmt: skip
    assert asn("gap", "data", *ON, "-o", "gap.xlsx").status == 0
    assert load_workbook("gap.xlsx").sheetnames == nine
    assert asn("gap", *source, *ON, "-o", "gap.xlsx").status == 0
    assert load_workbook("gap.xlsx").sheetnames == [*nine, "Rekomendasi Pegawai", "Rekomendasi Unit", "Katalog Kosong"]
    assert asn("gap", *source, *ON, "--by", "unit", "-o", "unit.xlsx").status == 0
    assert load_workbook("unit.xlsx").sheetnames == ["Unit", "Dasar Perhitungan"]


def test_verbose_tells_the_time_of_its_stage_too(source: tuple[str, str], asn: Asn) -> None:
    assert "mencari pelatihan: " in asn("recommend", *source, *ON, "-v").err
    assert "looking for trainings: " in asn("recommend", *source, *ON, "-v", "--lang", "en").err


def test_what_it_rests_on_is_told(source: tuple[str, str], asn: Asn) -> None:
    rules = json.loads(asn("recommend", *source, *ON, "-f", "json").out)["aturan"]
    assert {"penilaian.masa_berlaku_tahun", "bangkom.hak_jp_pns"} <= set(rules)
    assert "bangkom.hak_jp_pns" not in json.loads(asn("gap", *source, *ON, "-f", "json").out)["aturan"]
