"""The short form of `make fuzz`: the seeds, what once broke, and some hundred changes of both."""

from __future__ import annotations

import pytest

from tests.fuzz import targets
from tests.fuzz.mutate import mutations
from tests.fuzz.seeds import SEEDS, crashes
from tests.fuzz.targets import TARGETS

COUNTS = {"gate": 400, "text": 400, "html": 200, "values": 2000, "headings": 40}


@pytest.mark.parametrize("name", TARGETS)
def test_a_target_holds_on_what_it_knows_and_on_what_once_broke_it(name: str) -> None:
    for data in (b"", *SEEDS[name], *crashes(name)):
        TARGETS[name].run(data)


@pytest.mark.parametrize("name", TARGETS)
def test_a_target_holds_on_changed_inputs(name: str) -> None:
    for data in mutations([*SEEDS[name], *crashes(name)], COUNTS[name], seed=2026):
        TARGETS[name].run(data)


def test_a_lost_letter_is_a_crash(monkeypatch: pytest.MonkeyPatch) -> None:
    read = vars(targets)["read_text"]
    monkeypatch.setattr(targets, "read_text", lambda job, data: read(job, data[:-2]))
    with pytest.raises(AssertionError):
        targets.delimited(b"\1a,b\n1,2\n")


def test_an_exception_of_the_gate_is_a_crash(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(targets, "admit", lambda _berkas, data: data[7])
    with pytest.raises(IndexError):
        targets.gate(b"a")


def test_the_same_seed_gives_the_same_changes() -> None:
    one, again, other = (list(mutations([b"abcdef", b"123"], 50, seed)) for seed in (1, 1, 2))
    assert one == again != other
    assert len(set(one)) > 40
