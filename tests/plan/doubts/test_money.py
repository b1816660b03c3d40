from __future__ import annotations

from asnkompetensi.model.plan import Limits
from asnkompetensi.plan.doubts.money import budget_unused, empty_purses, peopleless, unlimited
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


def test_a_purse_for_a_unit_without_people_names_the_units_below() -> None:
    data = small(
        pegawai="nip | nama | unit_kerja | unit_induk | jabatan\n1 | Ani | Bidang A | Dinas | Analis",
        penilaian="nip | kompetensi | level",
        unit="unit_kerja\nDinas",
        dana="sumber_dana | jumlah | untuk_unit\nAPBD | 10 | Dinas\nCSR | 10 | Bidang A\nDAK | 10 | ",
    )
    (told,) = peopleless(data, Limits())
    assert (told.kode, told.jumlah) == ("RENCANA-12", 1)
    assert told.bukti == ({"sumber_dana": "APBD", "unit": "Dinas", "bawah": "Bidang A"},)
    assert [place.short for place in told.tempat] == ["Dana!C2"]
    assert peopleless(data, Limits(budget=5)) == []
