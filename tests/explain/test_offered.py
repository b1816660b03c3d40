from __future__ import annotations

from asnkompetensi.explain.formula import Formula, Rows
from asnkompetensi.explain.offered import different, of_catalogue, paid
from asnkompetensi.model.explanation import Part
from asnkompetensi.model.kinds import MONEY_UNIT, Shown
from tests.evaluate.data import EXAMPLE, compared
from tests.explain.judged import OFFERS, told

FOUND = told(compared(EXAMPLE, OFFERS))
TABLE = "evaluasi-pelatihan"


def test_what_the_catalogue_says_with_its_cell() -> None:
    price, most = of_catalogue("biaya_angkatan", Shown.MONEY), of_catalogue("hari", Shown.NUMBER, missing=1)
    leaf = price.daun(FOUND, TABLE, 0)
    assert (leaf.nilai, [cell.kolom for cell in leaf.sel]) == (500_000 * MONEY_UNIT, ["biaya_angkatan"])
    assert most.daun(FOUND, TABLE, 0).nilai == 1


def test_classes_and_cost() -> None:
    days = different("evaluasi-hadir", "tanggal", "kode")
    made = paid(Rows("evaluasi-hadir", "", "kode", Part.COUNT), days)
    assert days.cara is Part.DIFFERENT
    assert all(isinstance(one, Formula) for one in made.values())
    assert FOUND.shelf(TABLE).column("biaya")[0] == 5_500_000 * MONEY_UNIT
