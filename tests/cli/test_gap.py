import csv
import io
import json
from pathlib import Path

import pytest

from tests.cli.calls import FAULT, Asn, agency

ON = ("--as-of", "2026-03-31")


def test_without_a_terminal_it_is_the_detail_table_as_csv(asn: Asn) -> None:
    answer = asn("gap", agency(Path("data")), *ON)
    rows = list(csv.DictReader(io.StringIO(answer.out)))
    assert answer.status == 0
    assert [(row["nip"], row["kompetensi"], row["selisih"]) for row in rows] == [
        ("190202021966022002", "Integritas", "0"),
        ("190202021966022002", "Kerja Sama", "0"),
        ("190001011965011001", "Integritas", "-1"),
        ("190001011965011001", "Kerja Sama", "0"),
    ]
    assert answer.err.splitlines()[-1].startswith("Selesai: 2 pegawai")
    assert asn("gap", "data", *ON, "-o", "-").out == answer.out


def test_faults_are_status_1_unless_told_otherwise(asn: Asn) -> None:
    source = agency(Path("data"), FAULT)
    answer = asn("gap", source, *ON, "--by", "unit")
    assert answer.status == 1
    assert "galat[LEVEL-01]" in answer.err
    pardoned = asn("gap", source, *ON, "--by", "unit", "--exit-zero")
    assert (pardoned.status, pardoned.out) == (0, answer.out)


def test_options_reach_the_computation(asn: Asn) -> None:
    source = agency(Path("data"))
    placed = json.loads(asn("gap", source, *ON, "-f", "json", "--by", "pegawai", "--purpose", "placement").out)
    assert {row["kategori"] for row in placed["baris"]} == {"memenuhi_syarat"}
    one = json.loads(asn("gap", source, *ON, "-f", "json", "--by", "pegawai", "--unit", "SEKRETARIAT").out)
    assert [row["nama"] for row in one["baris"]] == ["Awan Senja"]
    Path("asn.toml").write_text("aturan.jpm.mapping.optimal = 70\naturan.jpm.mapping.cukup_optimal = 60")
    ruled = json.loads(asn("gap", source, *ON, "-f", "json", "--by", "pegawai").out)
    assert {row["kategori"] for row in ruled["baris"]} == {"optimal"}


@pytest.mark.parametrize(
    ("typed", "status", "said"),
    [
        ((), 2, "SUMBER belum disebutkan"),
        (("tiada.csv",), 3, "tiada.csv"),
        (("data", "--by", "unti"), 2, 'mungkin "unit"'),
        (("data", "--unit", "Sekretariatt"), 2, "Sekretariat"),
        (("data", "--as-of", "kemarin"), 2, "kemarin"),
        (("data", "-f", "xlsx"), 2, "-o"),
        (("data", "-f", "csv", "-o", "gap.json"), 2, "tidak cocok"),
        (("data", "-o", "gap.doc"), 2, ".doc"),
        (("data", "-o", "tiada/gap.csv"), 4, "KELUARAN-01"),
        (("data", "-o", "data/pegawai.csv"), 4, "KELUARAN-02"),
        (("data/pegawai.csv",), 2, "LEMBAR-01"),
    ],
)
def test_what_cannot_be_done_leaves_standard_output_empty(
    typed: tuple[str, ...], status: int, said: str, asn: Asn
) -> None:
    agency(Path("data"))
    answer = asn("gap", *typed)
    assert (answer.status, answer.out) == (status, "")
    assert said in answer.err
    assert sorted(path.name for path in Path("data").iterdir()) == ["pegawai.csv", "penilaian.csv", "standar.csv"]


def test_a_file_takes_its_form_from_its_suffix(asn: Asn) -> None:
    source = agency(Path("data"))
    answer = asn("gap", source, *ON, "-o", "gap.json")
    assert (answer.status, answer.out) == (0, "")
    assert json.loads(Path("gap.json").read_text())["perintah"] == "gap"
    assert "hasil: gap.json" in answer.err


def test_quiet_leaves_only_what_is_galat(asn: Asn) -> None:
    source = agency(Path("data"), FAULT)
    said = asn("gap", source, *ON, "-q").err
    assert "galat[LEVEL-01]" in said
    assert "peringatan[" not in said
    assert "Selesai" not in said


def test_verbose_tells_the_time_of_every_stage(asn: Asn) -> None:
    source = agency(Path("data"))
    loud = asn("gap", source, *ON, "-v")
    for stage in ("membaca berkas", "mengenali tabel", "mencocokkan nama", "memeriksa", "menghitung"):
        assert f"{stage}: " in loud.err
    assert loud.out == asn("gap", source, *ON).out
