from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from asnkompetensi.text import words
from tests.cli.calls import CATALOGUE, PEOPLE, Answer, Asn, agency

ON = ("--as-of", "2026-03-31")
HER = "190001011965011001"


@pytest.fixture
def plan(asn: Asn) -> dict[str, Any]:
    """Two people, one of whom is short of a level, a catalogue, and the plan for them in `plan.json`."""
    agency(Path("data"))
    head, *people = PEOPLE.splitlines()
    lines = [f"{head},tanggal_lahir", *(f"{line},1990-01-01" for line in people)]
    Path("data", "pegawai.csv").write_text("\n".join(lines), encoding="utf-8")
    Path("data", "pelatihan.csv").write_text(CATALOGUE, encoding="utf-8")
    assert asn("plan", "data", *ON, "--max-jp", "30", "-o", "plan.json").status == 0
    found: dict[str, Any] = json.loads(Path("plan.json").read_text(encoding="utf-8"))
    return found


def verified(asn: Asn, plan: dict[str, Any], *words: str) -> Answer:
    Path("lain.json").write_text(json.dumps(plan), encoding="utf-8")
    return asn("plan", "--verify", "lain.json", "data", *words)


def test_what_was_proven_is_said_and_what_cannot_be(asn: Asn, plan: dict[str, Any]) -> None:
    answer = verified(asn, plan)
    assert (answer.status, answer.err) == (0, "")
    assert answer.out == (
        "Terbukti dari data saja: 1 orang di 1 kursi dan 1 kelas, biaya Rp 1.500.000, nilai 1; semua batas ditaati.\n"
        "Tidak ada rencana yang lebih baik. Itu pun terbukti dari data saja: menurut harga di berkas tidak ada rencana "
        "yang bernilai lebih dari 1.\n"
    )
    assert verified(asn, plan, "--lang", "en").out.startswith("Proven from the data alone: 1 person in 1 seat and 1 ")


def test_a_bound_that_the_prices_do_not_prove_is_the_word_of_the_solver(asn: Asn, plan: dict[str, Any]) -> None:
    """Where a class costs 3 more than there is of it, the same prices prove less."""
    plan["harga"] = [{"untuk": "kelas", "nama": plan["kelas"][0]["kode"], "hari": None, "harga": 3}]
    answer = verified(asn, plan, "--lang", "en")

    def say(key: str, **facts: str) -> str:
        return words("en")(f"verify.{key}", **facts)

    assert answer.out.splitlines()[1:] == [
        say("harga_saja", batas_terbukti="3", selisih_terbukti="66.67"),
        say("jarak_optimal", batas="1"),
    ]


def test_the_first_thing_that_is_broken_is_said_without_a_whole_nip(asn: Asn, plan: dict[str, Any]) -> None:
    plan["kursi"][0]["nilai"] = 2
    answer = verified(asn, plan)
    assert (answer.status, answer.out) == (1, "")
    assert "galat[RENCANA-01]" in answer.err
    assert "kursi[0].nilai, tentang 1900············01" in " ".join(answer.err.split())
    assert HER not in answer.err
    assert verified(asn, plan, "--exit-zero").status == 0


def test_another_cell_is_another_problem(asn: Asn, plan: dict[str, Any]) -> None:
    file = Path("data", "pelatihan.csv")
    file.write_text(file.read_text(encoding="utf-8").replace("1500000", "1500001"), encoding="utf-8")
    answer = verified(asn, plan)
    assert answer.status == 1
    assert "hash_data" in answer.err


def test_the_options_come_with_the_plan(asn: Asn, plan: dict[str, Any]) -> None:
    assert verified(asn, plan, "--max-jp", "30", *ON).status == 0
    answer = verified(asn, plan, "--max-jp", "40")
    assert answer.status == 2
    assert "--max-jp" in answer.err
    assert verified(asn, plan, "--as-of", "2026-04-01").status == 2
    assert verified(asn, plan, "--unit", "Sekretariat").status == 2
    plan["aturan"]["max_jp"] = 40
    assert "hash_data" in verified(asn, plan).err


def test_filters_are_kept_too(asn: Asn, plan: dict[str, Any]) -> None:
    assert plan["aturan"]["unit"] == []
    assert asn("plan", "data", *ON, "--unit", "sekretariat", "-o", "plan.json").status == 0
    assert asn("plan", "--verify", "plan.json", "data").status == 0


@pytest.mark.parametrize(
    "words",
    [("-o", "x.xlsx"), ("-f", "csv"), ("--by", "kursi"), ("--dry-run",), ("--why", "1"), ("--sweep", "1:2:1")],
)
def test_there_is_no_table(words: tuple[str, ...], asn: Asn, plan: dict[str, Any]) -> None:
    answer = verified(asn, plan, *words)
    assert (answer.status, answer.out) == (2, "")
    assert not Path("x.xlsx").exists()


@pytest.mark.parametrize(
    ("content", "status", "kode"), [("", 3, "BERKAS-02"), ("{", 3, "BERKAS-03"), ("{}", 1, "RENCANA-01")]
)
def test_a_file_that_is_no_plan(content: str, status: int, kode: str, asn: Asn, plan: dict[str, Any]) -> None:
    Path("plan.json").write_text(content, encoding="utf-8")
    answer = asn("plan", "--verify", "plan.json", "data")
    assert (answer.status, answer.out) == (status, "")
    assert f"galat[{kode}]" in answer.err
    assert asn("plan", "--verify", "tiada.json", "data").status == 3


def test_data_that_cannot_be_read(asn: Asn, plan: dict[str, Any]) -> None:
    assert asn("plan", "--verify", "plan.json", "tiada").status == 3
    Path("data", "pelatihan.csv").unlink()
    assert asn("plan", "--verify", "plan.json", "data").status == 2
    assert asn("plan", "--verify", "plan.json").status == 2
