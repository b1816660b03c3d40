"""The age at which service ends, by cases that a jurist can read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi import law
from asnkompetensi.law.retirement import ages, titles
from tests.law.cases_of import cases


@pytest.mark.parametrize("case", cases("pensiun"), ids=lambda case: case["kasus"])
def test_case(case: dict[str, object]) -> None:
    known = case["diketahui"]
    assert isinstance(known, dict)
    assert law.retirement_age(**known) == case["umur"]


def test_every_class_named_is_a_class() -> None:
    labels = [label for one in ages() for label in one.jenjang]
    assert set(labels) <= {one.nama for one in law.classes()}
    assert len(labels) == len(set(labels))


@given(st.text(max_size=20), st.text(max_size=20))
def test_every_text_has_one_of_the_ages(jenjang: str, jabatan: str) -> None:
    assert law.retirement_age(jenjang, jabatan) in {one.nilai for one in (*ages(), *titles())}
