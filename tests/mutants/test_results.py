"""How mutants are counted."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.mutants.results import Mutant, Score, mutants, scores

GAP, SAFE = "asnkompetensi.gap.held.x_held__mutmut_1", "asnkompetensi.write.safe.x_neutral__mutmut_2"


@pytest.mark.parametrize(("status", "seen"), [(1, True), (3, True), (-24, True), (0, False), (33, False), (-11, False)])
def test_a_mutant_is_seen_where_a_test_fails_or_never_ends(status: int, *, seen: bool) -> None:
    assert Mutant(GAP, status).seen is seen


def test_those_that_no_test_can_see_do_not_lower_the_score() -> None:
    equal = Mutant(GAP, 0, "zip(a, b, strict=True)", "zip(a, b, strict=None)")
    found = [Mutant(GAP, 1), Mutant(GAP, 0, "a + b", "a - b"), equal, Mutant(GAP, None), Mutant(SAFE, 1)]
    assert scores(found) == {"gap": Score(3, 1, 1), "write.safe": Score(1, 1, 0)}
    assert scores(found)["gap"].share == 50


def test_what_mutmut_left_is_read(tmp_path: Path) -> None:
    meta = tmp_path / "mutants" / "src" / "asnkompetensi" / "gap" / "held.py.meta"
    meta.parent.mkdir(parents=True)
    meta.write_text(json.dumps({"exit_code_by_key": {GAP: 1, SAFE: None}}), encoding="utf-8")
    assert mutants(tmp_path) == [Mutant(GAP, 1), Mutant(SAFE, None)]
    assert [one.package for one in mutants(tmp_path)] == ["gap", "write.safe"]
