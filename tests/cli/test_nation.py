"""`asn plan --shared-purse`: a plan for each, the money divided, one result."""

from __future__ import annotations

import csv
import io
import json
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from asnkompetensi import national
from tests.cli.calls import CATALOGUE, FAULT, Asn, agency
from tests.cli.nations import ON, TOWNS, towns


@pytest.fixture(autouse=True)
def _towns() -> None:
    towns("kota-a", "kota-b")


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_a_row_for_each_instansi(asn: Asn) -> None:
    answer = asn("plan", *TOWNS)
    assert answer.status == 0
    assert [(row["instansi"], row["kursi"], row["dana_bersama"]) for row in rows(answer.out)] == [
        ("kota-a", "1", "1500000"), ("kota-b", "1", "1500000"),
    ]  # fmt: skip
    assert "Terbukti terbaik" in answer.err
    assert "Dana bersama terpakai Rp 3.000.000 dari Rp 3.000.000." in answer.err


def test_a_row_for_each_purse_of_all_files(asn: Asn) -> None:
    Path("lain.csv").write_text("sumber_dana,jumlah,untuk_unit\nHibah,500000,Sekretariat\n", encoding="utf-8")
    answer = asn("plan", *TOWNS, "--shared-purse", "lain.csv", "--by", "dana-bersama")
    assert [(row["sumber_dana"], row["untuk_unit"], row["jumlah"], row["sisa"]) for row in rows(answer.out)] == [
        ("Dana Pusat", "", "3000000", "0"), ("Hibah", "Sekretariat", "500000", "500000"),
    ]  # fmt: skip


def test_the_envelope_and_what_show_and_diff_make_of_it(asn: Asn) -> None:
    assert asn("plan", *TOWNS, "-o", "lama.json").status == 0
    made: dict[str, Any] = json.loads(Path("lama.json").read_text(encoding="utf-8"))
    assert made["perintah"] == "plan-bersama"
    assert (made["ringkasan"]["jumlah_instansi"], made["ringkasan"]["nilai"]) == (2, made["ringkasan"]["batas"])
    assert [one["instansi"] for one in made["baris"]] == ["kota-a", "kota-b"]
    assert {one["berkas"] for one in made["sumber"]} >= {"bersama.csv"}
    assert rows(asn("show", "lama.json").out)[0]["instansi"] == "kota-a"
    towns("kota-a", "kota-b", money=1_500_000)
    assert asn("plan", *TOWNS, "-o", "baru.json").status == 0
    lost = [row for row in rows(asn("diff", "lama.json", "baru.json").out) if row["kolom"] == "kursi"]
    assert [(row["baris"] or row["nama"], row["sebelum"], row["sesudah"]) for row in lost][-1][1:] == ("1", "0")


def test_a_workbook_has_both_tables(asn: Asn) -> None:
    assert asn("plan", *TOWNS, "-o", "rencana.xlsx").status == 0
    assert load_workbook("rencana.xlsx").sheetnames == [
        "Ringkasan", "Instansi", "Dana Bersama", "Masalah", "Dasar Perhitungan",
    ]  # fmt: skip
    assert asn("plan", *TOWNS, "-o", "rencana.html").status == 0
    assert "Dana Bersama" in Path("rencana.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(("output", "tables"), [("rencana", True), ("rencana/", True)])
def test_a_folder_for_each_instansi(output: str, tables: bool, asn: Asn) -> None:
    answer = asn("plan", *TOWNS, "-o", output)
    assert (answer.status, answer.out) == (0, "")
    assert "hasil: rencana" in answer.err
    assert sorted(path.name for path in Path("rencana").iterdir()) == ["kota-a", "kota-b"]
    assert Path("rencana/kota-a/rencana-kursi.csv").exists() is tables
    share = Path("rencana/kota-a/dana.csv").read_text(encoding="utf-8")
    assert share == "sumber_dana,untuk_unit,untuk_kompetensi,jumlah\nDana Pusat,,,1500000\n"
    own = asn("plan", "kota-a", "rencana/kota-a/dana.csv", "--verify", "rencana/kota-a/plan.json")
    assert (own.status, own.err) == (0, "")


def test_a_person_sees_figures_ranks_and_the_next_calls(asn: Asn, monkeypatch: pytest.MonkeyPatch) -> None:
    from asnkompetensi.cli import output

    monkeypatch.setattr(output, "for_the_eye", lambda *_: True)
    answer = asn("plan", *TOWNS, "--max-jp", "30", env={"ASN_LANG": "en"})
    assert answer.status == 0
    text = " ".join(answer.out.split())
    assert "Training plans of many agencies under shared money" in text
    assert "Proven best: no other plans with this money" in text
    again = "asn plan kota-a kota-b --as-of 2026-03-31 --max-jp 30 --shared-purse bersama.csv -o rencana"
    assert again in text
    assert "asn plan-bersama" not in text


def test_problems_are_told_under_the_name_of_their_instansi(asn: Asn) -> None:
    agency(Path("kota-b"), FAULT)
    answer = asn("plan", *TOWNS, "-o", "x.json")
    assert answer.status == 1
    assert "galat[LEVEL-01] (kota-b): level" in answer.err
    assert "asn check kota-b bersama.csv" in answer.err
    (problem,) = [one for one in json.loads(Path("x.json").read_text("utf-8"))["masalah"] if one["kode"] == "LEVEL-01"]
    assert problem["instansi"] == "kota-b"
    assert asn("plan", *TOWNS, "--exit-zero").status == 0


def test_where_one_allows_no_plan_nothing_is_written(asn: Asn) -> None:
    Path("kota-b", "standar.csv").unlink()
    answer = asn("plan", *TOWNS, "-o", "rencana")
    assert (answer.status, answer.out) == (2, "")
    assert "galat[LEMBAR-01] (kota-b)" in answer.err
    assert not Path("rencana").exists()


def test_what_would_be_read_and_written(asn: Asn) -> None:
    answer = asn("plan", *TOWNS, "--dry-run", "-o", "rencana")
    assert answer.status == 0
    assert answer.out.split()[-2:] == ["menulis", "rencana"]
    assert "bersama.csv" in answer.out
    assert not Path("rencana").exists()


@pytest.mark.parametrize("lang", ["id", "en"])
@pytest.mark.parametrize(
    "words",
    [
        ("--why", "190001011965011001"),
        ("--sweep", "1:2:1"),
        ("--sensitivity",),
        ("--unit", "Sekretariat"),
        ("--budget", "1jt"),
        ("--by", "kursi"),
        ("--by", "kursii"),
        ("-o", "rencana", "--by", "dana-bersama"),
        ("-o", "s3a://ember/rencana"),
        ("--shared-purse", "kota-a/pelatihan.csv"),
        ("--shared-purse", "kota-a"),
        ("--shared-purse", "-"),
        ("--shared-purse", ""),
        ("kota-a/",),
        ("-",),
    ],
)
def test_what_makes_no_sense_is_refused(words: tuple[str, ...], lang: str, asn: Asn) -> None:
    answer = asn("plan", *TOWNS, *words, "--lang", lang)
    assert (answer.status, answer.out) == (2, "")
    assert answer.err.startswith("error: " if lang == "en" else "galat: ")
    assert ("\n  help: " if lang == "en" else "\n  saran: ") in answer.err
    assert not Path("rencana").exists()


def test_shared_money_among_own_sources_is_told(asn: Asn) -> None:
    Path("kota-a", "dana.csv").write_bytes(Path("bersama.csv").read_bytes())
    answer = asn("plan", *TOWNS)
    assert answer.status == 2
    assert '"kota-a" memuat dana bersama' in answer.err


def test_purses_that_hold_none(asn: Asn) -> None:
    Path("bersama.csv").write_text("apa,saja\nx,1\n", encoding="utf-8")
    answer = asn("plan", *TOWNS)
    assert answer.status == 2
    assert "bersama.csv" in answer.err


def test_one_table_of_many_needs_shared_money(asn: Asn) -> None:
    answer = asn("plan", "kota-a", *ON, "--by", "rencana-instansi")
    assert answer.status == 2
    assert "--shared-purse" in answer.err


def test_a_folder_that_is_not_empty_is_left_alone(asn: Asn) -> None:
    Path("rencana").mkdir()
    Path("rencana", "surat.txt").write_text("punya orang", encoding="utf-8")
    answer = asn("plan", *TOWNS, "-o", "rencana")
    assert answer.status == 4
    assert "surat.txt" in answer.err
    assert [path.name for path in Path("rencana").iterdir()] == ["surat.txt"]


def test_where_there_is_no_room_for_more_processes_one_plans(asn: Asn, monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[int] = []
    real = national.plan

    def crowded(*given: Any) -> national.National:
        tried.append(len(given))
        if len(tried) == 1:
            raise BrokenProcessPool
        return real(*given)

    monkeypatch.setattr(national, "plan", crowded)
    assert asn("plan", *TOWNS).status == 0
    assert tried == [6, 5]


def test_ctrl_c_leaves_nothing(asn: Asn, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> national.National:
        raise KeyboardInterrupt

    monkeypatch.setattr(national, "plan", interrupted)
    assert asn("plan", *TOWNS, "-o", "rencana").status == 130
    assert sorted(path.name for path in Path.cwd().iterdir()) == ["bersama.csv", "kota-a", "kota-b"]


def test_the_same_whoever_holds_the_instansi(asn: Asn, monkeypatch: pytest.MonkeyPatch) -> None:
    from asnkompetensi import national_sources

    one = asn("plan", *TOWNS)
    monkeypatch.setattr(national_sources, "workers", lambda *_: 2)
    assert asn("plan", *TOWNS) == one


def test_a_catalogue_of_nobody_gives_no_seat(asn: Asn) -> None:
    for name in ("kota-a", "kota-b"):
        Path(name, "pelatihan.csv").write_text(CATALOGUE.splitlines()[0] + "\n", encoding="utf-8")
    answer = asn("plan", *TOWNS)
    assert answer.status in (0, 1, 2)
    assert "Traceback" not in answer.err
