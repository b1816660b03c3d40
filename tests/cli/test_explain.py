from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from asnkompetensi.cli.errors import CallFault
from asnkompetensi.cli.explain import Asking, wanted
from tests.cli.calls import FAULT, Asn, agency, periods

NIP = "190001011965011001"
ON = ("--as-of", "2026-03-31")


def test_a_person_down_to_the_cells(asn: Asn) -> None:
    answer = asn("explain", agency(Path("data")), *ON, "--nip", NIP, "-f", "table")
    assert answer.status == 0
    assert "JPM: 80,00 = min(100, 80,00)" in answer.out
    assert "penilaian.csv!" in answer.out
    assert NIP not in answer.out


def test_a_tree_in_json(asn: Asn) -> None:
    answer = asn("explain", agency(Path("data")), *ON, "--unit", "bidang awan", "--figure", "rata_jpm", "-f", "json")
    found = json.loads(answer.out)
    assert (answer.status, found["perintah"], found["baris"]) == (0, "explain", [])
    (tree,) = found["pohon"]
    assert (tree["id"], tree["angka"], tree["nilai"]) == ("unit/Bidang Awan", "rata_jpm", 100)


def test_rows_for_tables_lists_for_documents(asn: Asn) -> None:
    call = ("explain", agency(Path("data")), *ON, "--id", f"detail/{NIP}/Integritas#selisih")
    rows = list(csv.DictReader(io.StringIO(asn(*call).out)))
    assert [(row["tingkat"], row["angka"], row["nilai"]) for row in rows[:2]] == [
        ("0", "selisih", "-1"),
        ("1", "level_dimiliki", "2"),
    ]
    assert f"## detail/{NIP}/Integritas" in asn(*call, "-f", "md").out
    assert asn(*call, "-o", "mengapa.html").status == 0
    assert asn(*call, "-o", "mengapa.xlsx").status == 0
    assert NIP not in Path("mengapa.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "explain.tanpa"),
        (("--unit", "Bidang Awam"), "Bidang Awan"),
        (("--competency", "Integrtas"), "Integritas"),
        (("--nip", "190202021966022009"), "--nip"),
        (("--nip", "19"), "--nip"),
        (("--id", "unit/Bidang Awam"), "unit/Bidang Awan"),
        (("--nip", NIP, "--by", "unit"), "JELAS-02"),
        (("--by", "unti"), "unit"),
        (("--unit", "Bidang Awan", "--depth", "x"), "--depth"),
    ],
)
def test_what_cannot_be_answered_is_a_wrong_call(words: tuple[str, ...], said: str, asn: Asn) -> None:
    answer = asn("explain", agency(Path("data")), *ON, *words)
    assert (answer.status, answer.out) == (2, "")
    assert said in answer.err or (not words and "--nip" in answer.err)


def test_faults_of_the_data_decide_the_status_as_in_gap(asn: Asn) -> None:
    assert asn("explain", agency(Path("data"), FAULT), *ON, "--by", "ringkasan").status == 1


def test_a_formula_that_gives_something_else_is_told_loudly(asn: Asn, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("asnkompetensi.explain.reckon.whole", lambda _: 0)
    answer = asn("explain", agency(Path("data")), *ON, "--nip", NIP, "--figure", "jpm", "-f", "table")
    assert answer.status == 1
    assert "[JELAS-01]" in answer.err
    assert "TIDAK COCOK" in answer.out


def test_what_a_call_asks() -> None:
    own = wanted(Asking(nip=" 190001011965011001", competency="Integritas", depth="2"))
    assert (own.nip, own.competency, own.depth, own.all) == (NIP, "Integritas", 2, False)
    with pytest.raises(CallFault):
        wanted(Asking())


def test_a_nip_that_is_none_is_to_be_written_after_the_option_that_gave_it(asn: Asn) -> None:
    said = asn("explain", agency(Path("data")), *ON, "--nip", "999").err
    assert "tulis ke-18 angkanya sesudah --nip" in said


@pytest.mark.parametrize(
    ("sources", "meant"), [(1, "rekomendasi-pelatihan"), (2, "evaluasi-pelatihan"), (3, "rekomendasi-pelatihan")]
)
def test_the_word_of_a_command_leads_to_its_table(sources: int, meant: str) -> None:
    with pytest.raises(CallFault) as fault:
        wanted(Asking(by="pelatihan"), sources)
    assert fault.value.mirip == meant


@pytest.mark.parametrize("table", ["rencana-instansi", "dana-bersama"])
def test_a_table_of_many_instansi_leads_to_the_plan_of_one(table: str) -> None:
    with pytest.raises(CallFault) as fault:
        wanted(Asking(by=table))
    assert (fault.value.key, fault.value.facts) == ("explain.banyak_instansi", {"tabel": table})


@pytest.mark.parametrize(
    "words", [("--by", "evaluasi-kursi"), ("--id", "evaluasi-rencana/P-1"), ("--id", "evaluasi-kelas#biaya")]
)
def test_what_became_of_a_plan_asks_for_one(words: tuple[str, str], asn: Asn) -> None:
    answer = asn("explain", *periods(Path("dulu"), Path("kini"), ""), *ON, *words)
    assert (answer.status, answer.out) == (2, "")
    assert f"{' '.join(words)} memerlukan --plan" in answer.err


def test_a_result_that_is_filtered(asn: Asn) -> None:
    call = ("explain", agency(Path("data")), *ON, "--by", "ringkasan", "--figure", "pegawai")
    told = [next(csv.DictReader(io.StringIO(asn(*call, *more).out)))["nilai"] for more in ((), ("--only-unit", UNIT))]
    assert told == [gap_of(asn), gap_of(asn, "--unit", UNIT)]
    assert told[0] != told[1]
    answer = asn(*call, "--only-unit", "Bidang Awam")
    assert answer.status == 2
    assert "--only-unit" in answer.err


UNIT = "Bidang Awan"


def gap_of(asn: Asn, *more: str) -> str:
    found = json.loads(asn("gap", "data", *ON, *more, "-f", "json").out)
    return str(found["ringkasan"]["pegawai"])


def test_what_is_said_of_trainings(asn: Asn) -> None:
    two = periods(Path("dulu"), Path("kini"), "")
    call = ("explain", *two, *ON, "--match", "agency", "--id", "evaluasi-pelatihan/P-1", "-f", "json")
    answer = asn(*call)
    assert answer.status == 0
    trees = {tree["angka"]: tree["nilai"] for tree in json.loads(answer.out)["pohon"]}
    assert trees == {"dampak": None, "peluang_koreksi": None, "putusan": "data_kurang"}
    assert asn("explain", *two, two[0], *ON, "--by", "evaluasi-ikm").status == 2
    assert asn(*call, "--match", "dinas").status == 2
    assert "BERKAS-01" in asn(*call, "--plan", "tidak-ada.json").err
