from __future__ import annotations

from dataclasses import replace

import numpy as np

from asnkompetensi.plan.present import tables
from asnkompetensi.plan.rows_purses import shadow_prices
from asnkompetensi.plan.view import View
from tests.gap.data import compared
from tests.plan.planned import planned
from tests.plan.problem import small

DANA = """
sumber_dana | jumlah | untuk_unit | untuk_kompetensi
APBD        | 1000   |            |
CSR         | 500    | Bina       | Teknis
"""


def test_purses_with_what_they_pay() -> None:
    found = tables(planned(small(dana=DANA), "1 P1, 2 P1, 3 P2 / 2"), ["rencana-dana"])["rencana-dana"]
    shown, expected = compared(
        found,
        """
    dana | sumber_dana | untuk_unit | untuk_kompetensi | pagu | terpakai | sisa | kelas | kursi | level_ditutup | nilai
    1    | APBD        |            |                  | 1000 | 200      | 800  | 1     | 2     | 3.5           | 9.5
    2    | CSR         | Bina       | Teknis           | 500  | 200      | 300  | 1     | 1     | 1             | 1
    """,
    )
    assert shown == expected


def test_without_purses_there_is_one_without_limit_or_the_budget() -> None:
    shown = "dana | sumber_dana | pagu | sisa\n"
    for limits, row in (({}, "1 | (bebas) | | "), ({"budget": 700}, "1 | (anggaran) | 700 | 500")):
        found = tables(planned(small(), "3 P2", **limits), ["rencana-dana"])["rencana-dana"]
        assert compared(found, shown + row)[0] == compared(found, shown + row)[1]


def test_a_shadow_price_is_the_worth_of_a_million_rupiah() -> None:
    made = planned(small(dana=DANA), "1 P1")
    unit = made.instance.satuan / 10**12
    harga = np.array([0.25 / unit / 10**8, np.nan])
    found = shadow_prices(View(replace(made, found=replace(made.found, harga=harga))))
    assert found.fillna(-1).tolist() == [250_000, -1]
