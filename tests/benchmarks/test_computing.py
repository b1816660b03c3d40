"""Every way gives the same two tables: otherwise it would be no comparison."""

from __future__ import annotations

import pytest

from asnkompetensi.gap import problems
from asnkompetensi.gap.met import Met
from benchmarks.compute_alone import check, way
from benchmarks.compute_data import SKILLS, drawn
from benchmarks.computing import FIRST, agreed, compared, largest, said, table
from benchmarks.measure import Cost

FRAMES = drawn(600)


@pytest.mark.parametrize(("who", "engine"), [("native", "pandas"), ("tables", "pandas"), ("whole", "pandas")])
def test_the_same_tables(who: str, engine: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        for name in ("cells", "files"):
            patch.setitem(vars(problems), name, vars(problems)[name])
        for name in ("add", "problems"):
            patch.setattr(Met, name, getattr(Met, name))
        answer = way(who, engine, FRAMES)()
    assert check(answer) == check(way("native", "numpy", FRAMES)())


def test_the_data_have_what_the_rules_are_about() -> None:
    rated = FRAMES["penilaian"]
    day = rated.groupby(["orang", "kompetensi", "hari"])["level"]
    assert (day.nunique() > 1).any()  # contradictions
    assert (rated.groupby(["orang", "kompetensi"])["hari"].nunique() > 1).any()
    assert len(rated.drop_duplicates(["orang", "kompetensi"])) < 600 * SKILLS


def test_ways_that_differ_are_no_comparison() -> None:
    agreed({FIRST: Cost(1, 1, check="a"), ("native", "pandas"): Cost(1, 1, check="a")})
    with pytest.raises(ValueError, match="b"):
        agreed({FIRST: Cost(1, 1, check="a"), ("native", "pandas"): Cost(1, 1, check="b")})


def test_ours_stands_beside_the_engines_own_code_and_the_floor() -> None:
    costs = {FIRST: Cost(1, 1)}
    for engine, native, ours in (("pandas", 5, 6), ("polars", 3, 6)):
        costs |= {("native", engine): Cost(native, 1), ("tables", engine): Cost(ours, 1)}
    assert [(line.ratio, line.goal) for line in compared(100, costs)] == [(1.2, 1.3), (2.0, 1.3), (6.0, 6.0)]


def test_the_largest_size_has_goals_of_its_own_where_it_ended() -> None:
    costs = {FIRST: Cost(1, 1), ("native", "polars"): Cost(10, 1), ("tables", "polars"): Cost(12, 6 * 1024)}
    assert [(line.ratio, line.met) for line in largest(5_000_000, costs)] == [(1.2, False), (0.5, True)]
    assert [line.ratio for line in largest(5_000_000, {("tables", "polars"): Cost(12, 6 * 1024)})] == [0.5]
    assert largest(5_000_000, {}) == []


def test_every_way_stands_beside_the_own_code_of_its_engine_and_beside_the_floor() -> None:
    costs = {FIRST: Cost(1, 1), ("native", "pandas"): Cost(5, 1), ("tables", "pandas"): Cost(6, 20, 7)}
    assert table({100: costs, 200: {}}).splitlines()[-1] == "| 2,000 | `asn`, pandas | 6 | 7 | 20 | 1.20 | 6.00 |"


def test_a_way_has_a_name() -> None:
    assert said(("native", "spark")) == "own code of Spark SQL"
    assert said(("whole", "duckdb")) == "`asn`, duckdb, with every problem"
