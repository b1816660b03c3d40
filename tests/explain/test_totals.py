from asnkompetensi.explain.totals import name_of, totals
from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.result import Figure


def test_totals_are_a_table_of_one_row() -> None:
    made = totals(
        "ringkasan-plan", {"kursi": Figure(3), "pagu": Figure(None, Shown.MONEY), "ya": Figure(1, Shown.FLAG)}
    )
    assert made.frame.isna().to_numpy().tolist() == [[False, True, False]]
    assert (made.frame["kursi"].iat[0], made.frame["ya"].iat[0]) == (3, True)
    assert [column.shown for column in made.columns] == [Shown.COUNT, Shown.MONEY, Shown.FLAG]


def test_what_they_are_called() -> None:
    assert (name_of("gap"), name_of("plan")) == ("ringkasan", "ringkasan-plan")
