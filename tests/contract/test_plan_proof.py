"""What `asn plan` writes for each invented agency is proven by `asn plan --verify`, and by nothing that was changed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.calls import Asn
from tests.contract.commands import ON

SAMPLES = Path(__file__).parents[2] / "data" / "samples"
AGENCIES = ("belawan", "gayungan", "kupang", "lhokseumawe", "tanjungbalai")
LIMITED = {
    "belawan": ("--fair", "--max-away", "20", "--ikm"),
    "gayungan": ("--budget", "60jt", "--min-per-unit", "1"),
    "tanjungbalai": ("--max-jp", "20", "--max-trainings", "1", "--unit", "Bidang Perikanan Tangkap"),
}
CALLS = [*((name, ()) for name in AGENCIES), *LIMITED.items()]


def test_every_sample_is_planned() -> None:
    assert sorted(path.name for path in SAMPLES.iterdir() if path.is_dir()) == sorted(AGENCIES)


@pytest.mark.parametrize(("name", "words"), CALLS, ids=str)
def test_a_plan_is_proven(name: str, words: tuple[str, ...], asn: Asn) -> None:
    source = str(SAMPLES / name)
    made = asn("plan", source, *ON, *words, "-o", "plan.json")
    assert made.status in (0, 1), made.err
    proven = asn("plan", "--verify", "plan.json", source)
    assert proven.status == 0, proven.err
    assert proven.out


def test_a_changed_plan_is_not_proven(asn: Asn) -> None:
    source = str(SAMPLES / "belawan")
    asn("plan", source, *ON, "-o", "plan.json")
    plan = json.loads(Path("plan.json").read_text(encoding="utf-8"))
    plan["kursi"] = plan["kursi"][1:]
    Path("plan.json").write_text(json.dumps(plan), encoding="utf-8")
    answer = asn("plan", "--verify", "plan.json", source)
    assert answer.status == 1
    assert "RENCANA-01" in answer.err
