"""Needs by hand, and against the gap stage, which computes them in another way."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import narwhals.stable.v2 as nw
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asnkompetensi import law
from asnkompetensi.model.frames import collected
from asnkompetensi.model.options import GapOptions
from asnkompetensi.model.rules import Assessment, Expired
from asnkompetensi.verify.agency import people
from asnkompetensi.verify.needs import Needs, held_level
from tests.gap.data import AS_OF, agency, computed, millionths, rules
from tests.properties.agencies import Agency, agencies

few = settings(max_examples=settings().max_examples // 5)
DAY = (AS_OF - date(1970, 1, 1)).days
LIMIT = (AS_OF.replace(year=2023) - date(1970, 1, 1)).days


@pytest.mark.parametrize(
    ("choices", "marks", "level"),
    [
        ({}, [], None),
        ({}, [(None, 1), (DAY - 9, 2), (DAY - 5, 3)], 3),
        ({}, [(DAY, 2), (DAY, 3)], None),
        ({}, [(DAY, 2), (DAY, 2)], 2),
        ({}, [(None, 2), (None, 3)], None),
        ({"assessment": Assessment.BEST}, [(DAY, 2), (None, 3)], 3),
        ({"assessment": Assessment.MEAN}, [(DAY, 2), (None, 3), (None, 3)], 2.67),
        ({"assessment": Assessment.MEAN}, [(DAY, 2.005), (None, 2.005)], 2.01),
        ({"expired": Expired.DROP}, [(LIMIT, 2)], 2),
        ({"expired": Expired.DROP}, [(LIMIT - 1, 2)], None),
        ({"expired": Expired.DROP}, [(LIMIT - 1, 2), (None, 1)], 1),
        ({"expired": Expired.DROP, "as_of": date(2024, 2, 29)}, [(18686, 1)], 1),
        ({}, [(LIMIT - 1, 2)], 2),
    ],
)
def test_the_level_held(choices: dict[str, Any], marks: list[tuple[int | None, float]], level: float | None) -> None:
    found = held_level(
        [(day, millionths(str(one))) for day, one in marks], rules(GapOptions(**{"as_of": AS_OF, **choices}))
    )
    assert found == (None if level is None else millionths(str(level)))


def test_the_most_specific_standard_of_each_competency() -> None:
    data = agency(
        "nip | nama | unit_kerja | jabatan | jenjang_jabatan\n1 | A | Dinas A | Analis | Ahli Muda",
        """
        jabatan | jenjang_jabatan | unit_kerja | kompetensi | level | tingkat
                | Ahli Muda       |            | Hukum      | 4     | mutlak
                | Ahli Muda       |            | Audit      | 3     | mutlak
                | Ahli Muda       |            | Data       | 2     |
        Analis  |                 |            | Hukum      | 3     | penting
        Analis  |                 | Dinas A    | Data       | 0     |
        Analis  |                 | Dinas B    | Audit      | 5     |
        """,
        "nip | kompetensi | level\n1 | Hukum | 1\n1 | Audit | 1\n1 | Data | 1",
    )
    needs = needed(data, GapOptions(AS_OF))
    assert needs == {("Audit", 3_000_000, 1_000_000, 3), ("Hukum", 3_000_000, 1_000_000, 2)}


def needed(data: Any, options: GapOptions, only: frozenset[int] = frozenset()) -> set[tuple[str, int, int, int]]:
    needs = Needs(data, law.rules(options), only)
    (person,) = people(data, target=options.target).values()
    names = data.kompetensi.names
    return {(names[code], one.diminta, one.dimiliki, one.bobot) for code, one in needs.of(person).items()}


@few
@given(
    agencies(),
    st.sampled_from(Assessment),
    st.sampled_from(Expired),
    st.booleans(),
    st.booleans(),
    st.integers(0, 800),
)
def test_the_gap_stage_finds_the_same(
    made: Agency, assessment: Assessment, expired: Expired, target: bool, builtin: bool, days: int
) -> None:
    data = made.data
    choices: dict[str, Any] = {
        "as_of": AS_OF - timedelta(days),
        "assessment": assessment,
        "expired": expired,
        "target": target,
        "builtin": builtin,
    }
    gaps = computed(data, **choices)[0].gaps
    assert gaps is not None
    columns = ["orang", "kompetensi", "level_standar", "level_dimiliki", "bobot"]
    short = collected(gaps.pasangan.filter(nw.col("kesenjangan") > 0).select(columns))
    needs = Needs(data, law.rules(GapOptions(**choices)), frozenset())
    found = {
        (person.kode, code, one.diminta, one.dimiliki, one.bobot)
        for person in people(data, target=target).values()
        for code, one in needs.of(person).items()
    }
    assert found == set(short.astype("int64").itertuples(index=False, name=None))
