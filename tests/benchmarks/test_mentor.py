from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from benchmarks import agency, resolved
from benchmarks.measure import Cost
from benchmarks.mentor import compared
from benchmarks.mentor_alone import WAYS
from benchmarks.mentor_first_fit import LEVEL, pairs
from benchmarks.resolved import Start


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Start:
    book = Path(tmp_path_factory.mktemp("book"), "agency.xlsx")
    agency.write(book, people=60)
    return resolved.start(str(book))


def test_goals_stand_beside_what_was_measured() -> None:
    lines = compared([Cost(5.0, 512.0), Cost(9.0, 1.0), Cost(0.5, 1.0)], [800.0, 1000.0])
    assert [round(line.ratio, 2) for line in lines] == [0.5, 0.9, 0.5, 10.0, 0.8]


def test_first_fits_keep_to_the_rules(start: Start) -> None:
    level = {(who, what): level for who, what, level in start.dimiliki[["orang", "kompetensi", "level"]].to_numpy()}
    asked = start.pasangan[["orang", "kompetensi", "level_standar"]]
    standard = {(who, what): level for who, what, level in asked.to_numpy()}
    found = pairs(start, max_learners=2)
    assert found
    assert max(Counter(mentor for _, mentor, *_ in found).values()) <= 2
    assert all(level[mentor, what] >= standard[learner, what] + LEVEL for learner, mentor, what, _ in found)


def test_proven_pairs_close_at_least_as_much(start: Start) -> None:
    assert WAYS["ours"](start) >= WAYS["first-fit"](start) > 0
    assert WAYS["ours"](start) >= WAYS["no-superior"](start)
