from __future__ import annotations

import pytest

from asnkompetensi.evaluate import basis, effect
from asnkompetensi.evaluate.moments import moments
from asnkompetensi.explain import chance
from asnkompetensi.explain.formula import Source
from asnkompetensi.model.kinds import NUMBER_UNIT
from asnkompetensi.model.reason import decoded
from tests.evaluate.data import EXAMPLE, compared
from tests.evaluate.people_compared import groups
from tests.explain.judged import example, told

TABLE = "evaluasi-pelatihan"
FOUND = example()


def test_the_variance_is_that_of_the_evaluation() -> None:
    """Five gained 1, 1, 1, 1, 2; five others 0, 0, 0, 0, 1."""
    there = moments(groups(([1, 1, 1, 1, 2], [0, 0, 0, 0, 1])))
    found = chance.spread(FOUND, 0)
    assert (found.naik, found.bersama, found.ikut) == pytest.approx((there.naik, there.bersama, there.ikut))
    assert found.dampak == pytest.approx(1)
    assert found.cara == 252
    assert chance.ways(FOUND, TABLE, 0).nilai == 252
    assert chance.deviation(FOUND, TABLE, 0).nilai == pytest.approx(there.deviation(1) * NUMBER_UNIT, abs=1)


def test_settings_with_their_origin() -> None:
    leaf = chance.setting("keyakinan").daun(FOUND, TABLE, 0)
    assert (leaf.nilai, [one.kunci for one in leaf.dasar]) == (950_000, ["evaluasi.keyakinan"])
    assert chance.reach(FOUND, TABLE, 0).nilai == 2_801_585


def test_draws_are_told_with_their_count_and_seed() -> None:
    assert chance.draws(FOUND, TABLE, 0).nilai == 2000
    for source in (Source(chance.probability), chance.bound("dampak_min")):
        leaf = source.daun(FOUND, TABLE, 0)
        assert decoded(leaf.alasan)[0][1] == {"jumlah": 2000, "awal": "20180817"}
        assert "evaluasi.awal_acak" in {one.kunci for one in leaf.dasar}


def test_a_formula_where_many_attended(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (basis, effect):
        monkeypatch.setattr(module, "MANY", 5)
    found = example()
    shelf = found.shelf(TABLE)
    assert chance.draws(found, TABLE, 0).nilai is None
    assert chance.probability(found, TABLE, 0).nilai == shelf.column("peluang")[0]
    ends = [chance.bound(name).daun(found, TABLE, 0).nilai for name in ("dampak_min", "dampak_maks")]
    assert ends == [shelf.column(name)[0] for name in ("dampak_min", "dampak_maks")]
    assert "rumus" in decoded(chance.probability(found, TABLE, 0).alasan)[0][0]


def test_nothing_is_told_of_too_few() -> None:
    found = told(compared("\n".join(EXAMPLE.strip().splitlines()[:8])))
    leaves = [source(found, TABLE, 0) for source in (chance.probability, chance.draws, chance.bound("dampak_min").daun)]
    assert [leaf.nilai for leaf in leaves] == [None] * 3
