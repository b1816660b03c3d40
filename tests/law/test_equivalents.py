"""Trainings that count as one, by cases that a jurist can read."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi import law
from asnkompetensi.law.equivalents import Refused, Why
from asnkompetensi.model.fold import fold
from tests.law.cases_of import cases

NAMES = st.sampled_from(["PKP", "PIM IV", "PKA", "ADUM", "A", "B", "C", "a", ""])


def present(name: str, setara: dict[str, str]) -> str:
    """The folded present name of a training, "" where it has no other name."""
    return next((group[0] for group in law.equivalents(setara) if fold(name) in group), "")


@pytest.mark.parametrize("case", cases("setara"), ids=lambda case: case["kasus"])
def test_case(case: dict[str, Any]) -> None:
    assert present(case["nama"], case.get("pengguna", {})) == fold(case["sekarang"])


@pytest.mark.parametrize(
    ("setara", "refused"),
    [
        ({"A": "B", "B": "C", "C": "a", "D": "A"}, [Refused(Why.LINGKAR, ("A", "B", "C"))]),
        ({"A": "a"}, [Refused(Why.LINGKAR, ("A",))]),
        ({"Diklat-A": "B", "diklat a": "C"}, [Refused(Why.GANDA, ("Diklat-A", "diklat a"))]),
        ({"Diklat-A": "B", "diklat a": "b"}, []),
        ({"A": " ", "-": "B"}, [Refused(Why.KOSONG, ("A", "-"))]),
        ({"A": "B", "C": "B"}, []),
        ({"PKP": "PIM IV"}, []),
    ],
)
def test_what_cannot_count(setara: dict[str, str], refused: list[Refused]) -> None:
    assert list(law.refused(setara)) == refused


@given(st.dictionaries(NAMES, NAMES))
def test_every_name_is_one_training_and_every_entry_that_counts_is_kept(setara: dict[str, str]) -> None:
    groups = law.equivalents(setara)
    names = [name for group in groups for name in group]
    assert len(names) == len(set(names))
    assert "" not in names
    out = {name for one in law.refused(setara) for name in one.nama}
    for older, newer in setara.items():
        together = [group for group in groups if fold(older) in group and fold(newer) in group]
        assert older in out or len(together) == 1


def test_the_law_comes_in_its_order_and_names_each_training_once() -> None:
    assert [group[0] for group in law.equivalents()] == ["pkp", "pka", "pkn ii", "pkn i", "pelatihan dasar cpns"]
    for one, other in pairwise(law.equivalents()):
        assert not {*one} & {*other}
