from __future__ import annotations

from asnkompetensi.model.plan import Limits
from asnkompetensi.plan.doubts.money import budget_unused, empty_purses, unlimited
from tests.plan.problem import small

DANA = "sumber_dana | jumlah\nAPBD | 0\nCSR | 100\nDAK | "


def test_money_is_no_limit_where_neither_purses_nor_a_budget_are_given() -> None:
    assert [one.kode for one in unlimited(small().katalog, Limits())] == ["RENCANA-03"]
    assert unlimited(small().katalog, Limits(budget=0)) == []
    assert unlimited(small(dana=DANA).katalog, Limits()) == []


def test_a_budget_beside_purses_is_not_used() -> None:
    (told,) = budget_unused(small(dana=DANA).katalog, Limits(budget=5_000))
    assert (told.kode, told.nilai) == ("RENCANA-07", {"nilai": 5_000, "dana": 3})
    assert budget_unused(small(dana=DANA).katalog, Limits()) == []
    assert budget_unused(small().katalog, Limits(budget=5_000)) == []


def test_purses_that_hold_nothing_are_named_with_their_cells() -> None:
    (told,) = empty_purses(small(dana=DANA), Limits())
    assert (told.kode, told.jumlah) == ("RENCANA-04", 2)
    assert told.bukti == ({"sumber_dana": "APBD"}, {"sumber_dana": "DAK"})
    assert [place.short for place in told.tempat] == ["Dana!B2", "Dana!B4"]


def test_a_budget_of_nothing_is_such_a_purse() -> None:
    (told,) = empty_purses(small(), Limits(budget=0))
    assert (told.kode, told.jumlah, told.tempat) == ("RENCANA-04", 1, ())
    assert empty_purses(small(), Limits(budget=1)) == []
    assert empty_purses(small(), Limits()) == []
