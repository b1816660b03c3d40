"""Names that may be one: proposed, edited as an officer would, and followed by every command."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.cli.calls import ASSESSED, PEOPLE, STANDARD, Asn

ON = ("--as-of", "2026-03-31")
HEAD = "jenis,dari,menjadi,baris,baris_menjadi,kemiripan,alasan,setuju"


def agency(folder: str = "data") -> str:
    """An agency with a misspelt unit and competency, and a village that may be another one."""
    people = PEOPLE.replace("Sekretariat,", "Dinas Statistik,").replace("Bidang Awan", "Dinas Statsitik")
    people += (
        "190303031967031003,Cahya Pagi,Desa Seruni,Penata Awan\n190404041968042004,Dian Sore,Desa Serini,Penata Awan\n"
    )
    Path(folder).mkdir()
    for name, text in (
        ("pegawai", people),
        ("standar", STANDARD),
        ("penilaian", ASSESSED.replace("022002,Integritas", "022002,Integrtas")),
    ):
        Path(folder, f"{name}.csv").write_text(text, encoding="utf-8")
    return folder


def written(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(Path(name).read_text(encoding="utf-8"))))


def test_proposals_are_written_with_counts_and_reasons(asn: Asn) -> None:
    answer = asn("check", agency(), *ON, "--write-map", "padanan.csv", "-f", "table")
    assert answer.status == 0
    assert Path("padanan.csv").read_text(encoding="utf-8").splitlines()[0] == HEAD
    assert [(row["dari"], row["menjadi"], row["baris"], row["setuju"]) for row in written("padanan.csv")] == [
        ("Dinas Statsitik", "Dinas Statistik", "1", "ya"),
        ("Desa Serini", "Desa Seruni", "1", ""),
        ("Integrtas", "Integritas", "1", "ya"),
    ]
    assert "Tersimpan di padanan.csv: 3 usulan padanan, 2 bertanda ya" in answer.err


def test_what_is_agreed_to_is_followed_and_told_in_every_form(asn: Asn) -> None:
    source = agency()
    asn("check", source, *ON, "--write-map", "padanan.csv", "-f", "table")
    found = json.loads(asn("gap", source, *ON, "--map", "padanan.csv", "--by", "unit", "-f", "json").out)
    assert sorted(row["unit_kerja"] for row in found["baris"]) == ["Desa Serini", "Desa Seruni", "Dinas Statistik"]
    assert found["aturan"]["padanan.unit_kerja.Dinas Statsitik"]["nilai"] == "Dinas Statistik"
    told = {one["pesan"]: [place["sel"] for place in one["tempat"]] for one in found["masalah"]}
    assert told['Unit Kerja "Dinas Statsitik" dibaca "Dinas Statistik", menurut berkas padanan'] == ["C3"]
    assert [Path(one["berkas"]).name for one in found["sumber"]][-1] == "padanan.csv"
    assert asn("gap", source, *ON, "--map", "padanan.csv", "-o", "gap.xlsx").status == 0
    basis = load_workbook("gap.xlsx")["Dasar Perhitungan"]
    assert ('Unit kerja "Dinas Statsitik" dibaca', "Dinas Statistik") in [
        (row[0].value, row[1].value) for row in basis.rows
    ]


def test_nothing_but_what_is_agreed_to_is_followed(asn: Asn) -> None:
    source = agency()
    asn("check", source, *ON, "--write-map", "padanan.csv", "-f", "table")
    text = Path("padanan.csv").read_text(encoding="utf-8").replace(",ya\n", ",tidak\n")
    Path("padanan.csv").write_text(text, encoding="utf-8")
    plain = asn("gap", source, *ON)
    assert asn("gap", source, *ON, "--map", "padanan.csv").out == plain.out


def test_a_cross_is_a_yes_and_counted_as_one(asn: Asn) -> None:
    source = agency()
    asn("check", source, *ON, "--write-map", "padanan.csv", "-f", "table")
    followed = asn("gap", source, *ON, "--map", "padanan.csv").out
    text = Path("padanan.csv").read_text(encoding="utf-8").replace(",ya\n", ",X\n")
    Path("padanan.csv").write_text(text, encoding="utf-8")
    assert asn("gap", source, *ON, "--map", "padanan.csv").out == followed
    again = asn("check", source, *ON, "--map", "padanan.csv", "--write-map", "lagi.csv", "-f", "table")
    assert "3 usulan padanan, 2 bertanda ya" in again.err


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_what_excel_makes_of_the_file_is_read(asn: Asn, encoding: str) -> None:
    source = agency()
    asn("check", source, *ON, "--write-map", "padanan.csv", "-f", "table")
    rows = list(csv.reader(io.StringIO(Path("padanan.csv").read_text(encoding="utf-8"))))
    text = "".join(";".join(f'"{cell.replace(chr(34), chr(34) * 2)}"' for cell in row) + "\r\n" for row in rows)
    Path("padanan.csv").write_bytes(text.replace('"ya"', '"Ya"').encode(encoding))
    found = asn("gap", source, *ON, "--map", "padanan.csv", "--by", "unit", "-f", "csv").out
    assert "Statsitik" not in found


@pytest.mark.parametrize(("name", "form"), [("m.xlsx", ()), ("m.tsv", ()), ("m.csv", ("-f", "csv-excel"))])
def test_every_form_that_is_written_is_read_back(asn: Asn, name: str, form: tuple[str, ...]) -> None:
    source = agency()
    assert asn("check", source, *ON, "--lang", "en", "--write-map", name, *form).status == 0
    assert "Statsitik" not in asn("gap", source, *ON, "--map", name, "--by", "unit", "-f", "csv").out


@pytest.mark.anew
def test_the_same_twice_gives_the_same_bytes(asn: Asn) -> None:
    source = agency()
    asn("check", source, *ON, "--write-map", "a.csv")
    asn("check", source, *ON, "--write-map", "b.csv")
    assert Path("a.csv").read_bytes() == Path("b.csv").read_bytes()
    first, second = (asn("gap", source, *ON, "--map", "a.csv", "-f", "json").out for _ in range(2))
    assert first == second


def test_a_result_beside_it_may_be_asked_for(asn: Asn) -> None:
    assert asn("check", agency(), *ON, "--write-map", "m.csv", "-o", "masalah.json").status == 0
    assert json.loads(Path("masalah.json").read_text(encoding="utf-8"))["perintah"] == "check"
    assert written("m.csv")


def test_proposals_need_no_standard(asn: Asn) -> None:
    source = agency()
    assert asn("check", f"{source}/pegawai.csv", *ON, "--write-map", "m.csv").status == 1
    assert [row["dari"] for row in written("m.csv")] == ["Dinas Statsitik", "Desa Serini"]


def test_what_was_decided_is_taken_over(asn: Asn) -> None:
    source = agency()
    Path("lama.csv").write_text(
        "jenis,dari,menjadi,setuju\n"
        "unit_kerja,Dinas Statsitik,Dinas Statistik,ya\n"
        "unit_kerja,Desa Serini,Desa Seruni,tidak\n",
        encoding="utf-8",
    )
    asn("check", source, *ON, "--map", "lama.csv", "--write-map", "baru.csv")
    assert [(row["dari"], row["setuju"], row["baris"]) for row in written("baru.csv")] == [
        ("Dinas Statsitik", "ya", "1"),
        ("Desa Serini", "tidak", "1"),
        ("Integrtas", "ya", "1"),
    ]


def test_a_file_that_a_person_edited_is_not_overwritten(asn: Asn) -> None:
    source = agency()
    Path("m.csv").write_text("kerja orang\n", encoding="utf-8")
    answer = asn("check", source, *ON, "--write-map", "m.csv")
    assert answer.status == 4
    assert "pakai --map m.csv" in answer.err
    assert Path("m.csv").read_text(encoding="utf-8") == "kerja orang\n"


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (("--write-map", "m.json"), 2, '"m.json" bukan berkas yang dapat dibaca kembali'),
        (("--write-map", "m.csv", "-o", "./m.csv"), 2, "sekaligus"),
        (("--write-map", "m.csv", "--fix", "-o", "x.xlsx"), 2, "--write-map tidak bersama --fix"),
        (("--write-map", "data/pegawai.csv"), 4, "KELUARAN-02"),
        (("--write-map", "lama.csv", "--map", "lama.csv"), 4, "KELUARAN-02"),
        (("-o", "lama.csv", "--map", "lama.csv"), 4, "KELUARAN-02"),
        (("--write-map", "tiada/m.csv"), 4, "KELUARAN-01"),
        (("--map", "-"), 2, "berkas --map tidak dapat berupa masukan standar"),
        (("--map", "tiada.csv"), 3, "BERKAS-01"),
    ],
)
def test_what_cannot_be_is_refused(asn: Asn, words: tuple[str, ...], status: int, said: str) -> None:
    source = agency()
    Path("lama.csv").write_text("jenis,dari,menjadi,setuju\n", encoding="utf-8")
    answer = asn("check", source, *ON, *words)
    assert (answer.status, answer.out) == (status, "")
    assert said in answer.err
    assert not Path("m.csv").exists()


def test_a_contradictory_file_stops_the_run_with_its_cells(asn: Asn) -> None:
    source = agency()
    text = "jenis;dari;menjadi;setuju\nunit_kerja;A;B;ya\nunit_kerja;B;A;ya\n"
    Path("m.csv").write_text(text, encoding="utf-8")
    answer = asn("gap", source, *ON, "--map", "m.csv")
    assert (answer.status, answer.out) == (2, "")
    assert "PADANAN-02" in answer.err
    assert "m.csv!C2" in answer.err


def test_a_file_without_its_columns_stops_the_run(asn: Asn) -> None:
    source = agency()
    answer = asn("gap", source, *ON, "--map", "data/standar.csv")
    assert (answer.status, "PADANAN-01" in answer.err) == (2, True)


def test_the_file_may_lie_among_the_sources(asn: Asn) -> None:
    source = agency()
    asn("check", source, *ON, "--write-map", "data/padanan.csv")
    answer = asn("gap", source, *ON, "--map", "data/padanan.csv", "--by", "unit", "-f", "csv")
    assert (answer.status, "LEMBAR-02" in answer.err, "Statsitik" in answer.out) == (0, False, False)


def test_a_filter_may_name_a_unit_as_it_was(asn: Asn) -> None:
    source = agency()
    asn("check", source, *ON, "--write-map", "m.csv")
    answer = asn("gap", source, *ON, "--map", "m.csv", "--unit", "Dinas Statsitik", "--by", "unit", "-f", "csv")
    assert (answer.status, answer.out.count("\nDinas Statistik,")) == (0, 1)


def test_the_setting_is_the_same_as_the_option(asn: Asn) -> None:
    source = agency()
    asn("check", source, *ON, "--write-map", "m.csv")
    asked = asn("gap", source, *ON, "--map", "m.csv").out
    Path("asn.toml").write_text('map = "m.csv"\n', encoding="utf-8")
    assert asn("gap", source, *ON).out == asked
    assert asn("gap", source, *ON, env={"ASN_MAP": "tiada.csv"}).status == 3


@pytest.mark.parametrize("command", ["recommend", "mentor", "talent"])
def test_every_command_follows_it(asn: Asn, command: str) -> None:
    source = agency()
    catalogue = "kode,nama,kompetensi,level_hasil\nP-1,Pelatihan Integritas,Integritas,3\n"
    Path(source, "pelatihan.csv").write_text(catalogue, encoding="utf-8")
    asn("check", source, *ON, "--write-map", "m.csv")
    assert "padanan.unit_kerja.Dinas Statsitik" in asn(command, source, *ON, "--map", "m.csv", "-f", "json").out
