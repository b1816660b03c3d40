from dataclasses import replace

from asnkompetensi.write.laporan.money import budget_curve, purses
from tests.write.laporan.dossiers import plan
from tests.write.report import AWAN


def test_the_curve_has_a_point_a_budget() -> None:
    found = budget_curve(plan())
    assert found is not None
    assert len(found.points) == 3


def test_one_budget_is_no_curve() -> None:
    found = plan()
    one = found.tabel["kurva-anggaran"]
    short = replace(found, tabel={one.name: replace(one, frame=one.frame.iloc[:1])})
    assert budget_curve(short) is None
    assert budget_curve(replace(found, tabel={})) is None


def test_a_purse_shows_what_is_spent_of_it() -> None:
    first, second = purses(plan())
    assert (str(first.name), first.percent) == ("APBD", "30.0")
    assert "Rp 3.000.000 dari Rp 10.000.000" in first.number
    assert (str(second.name), second.percent) == (f"CSR: {AWAN}", "90.0")
    assert purses(replace(plan(), tabel={})) == ()
