"""`asn plan --shared-purse --verify`: all plans of a folder, each from its own data, then together."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.calls import Answer, Asn
from tests.cli.nations import ON, SHARED, TOWNS, towns

FOLDER = "rencana"


@pytest.fixture(autouse=True)
def _planned(asn: Asn) -> None:
    towns("kota-a", "kota-b")
    assert asn("plan", *TOWNS, "--max-jp", "30", "-o", FOLDER).status == 0


def verified(asn: Asn, *words: str) -> Answer:
    return asn("plan", "kota-a", "kota-b", *SHARED, "--verify", FOLDER, *words)


def changed(name: str, old: str, new: str) -> None:
    file = Path(FOLDER, name, "plan.json")
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_what_was_proven_is_said(asn: Asn) -> None:
    answer = verified(asn)
    assert (answer.status, answer.err) == (0, "")
    assert answer.out.startswith(
        "Terbukti dari data saja: rencana 2 instansi menaati semua batas, masing-masing dengan bagian dananya; dana"
        " bersama terpakai Rp 3.000.000 dari Rp 3.000.000.\nSemua rencana bersama bernilai 2. "
    )
    assert verified(asn, "--lang", "en").out.startswith("Proven from the data alone: the plans of 2 agencies keep ")


def test_what_is_broken_in_one_is_told_of_whom(asn: Asn) -> None:
    plan = json.loads(Path(FOLDER, "kota-b", "plan.json").read_text(encoding="utf-8"))
    plan["kursi"][0]["nilai"] = 2
    Path(FOLDER, "kota-b", "plan.json").write_text(json.dumps(plan), encoding="utf-8")
    answer = verified(asn)
    assert (answer.status, answer.out) == (1, "")
    assert "galat[RENCANA-01] (kota-b)" in answer.err
    assert verified(asn, "--exit-zero").status == 0


def test_more_than_there_is_was_given(asn: Asn) -> None:
    towns("kota-a", "kota-b", money=2_000_000)
    answer = verified(asn)
    assert (answer.status, answer.out) == (1, "")
    assert "RENCANA-01" in answer.err


def test_a_plan_that_is_not_there(asn: Asn) -> None:
    Path(FOLDER, "kota-b", "plan.json").unlink()
    answer = verified(asn)
    assert (answer.status, answer.out) == (3, "")
    assert "(kota-b)" in answer.err


def test_whoever_shares_must_be_named(asn: Asn) -> None:
    answer = asn("plan", "kota-a", *SHARED, "--verify", FOLDER)
    assert answer.status == 2
    assert "kota-b" in answer.err


@pytest.mark.parametrize(
    "words",
    [("-o", "x"), ("-f", "csv"), ("--by", "dana-bersama"), ("--dry-run",), ("--max-jp", "40"), ("--unit", "X")],
)
def test_there_is_no_table_and_the_options_come_with_the_plans(words: tuple[str, ...], asn: Asn) -> None:
    answer = verified(asn, *words)
    assert (answer.status, answer.out) == (2, "")
    assert verified(asn, "--max-jp", "30", *ON).status == 0


def test_data_that_allow_no_proof(asn: Asn) -> None:
    Path("kota-b", "standar.csv").unlink()
    assert verified(asn).status == 2
    Path("bersama.csv").unlink()
    assert verified(asn).status == 3
