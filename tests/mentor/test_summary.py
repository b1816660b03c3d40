from __future__ import annotations

import pandas as pd

from asnkompetensi.mentor.summary import summary
from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.result import Figure


def rows(count: int, **columns: list[object]) -> pd.DataFrame:
    """Rows with some columns; `jp` is 4 in all of them."""
    jp = pd.Series([4_000_000] * count, dtype="Int64")
    return pd.DataFrame({"jp": jp, **columns}, index=range(count))


TABLES = {
    "pasangan-mentor": rows(3, kedekatan=[0, 0, 2], kesenjangan=[500_000] * 3, mentor=[7, 7, 8]),
    "lingkar-belajar": rows(5, lingkar=[1, 1, 1, 2, 2]),
    "tanpa-mentor": rows(1),
}


def test_counts_and_levels() -> None:
    assert {name: figure.value for name, figure in summary(TABLES, 1_500_000).items()} == {
        "pembelajar": 9,
        "pasangan_mentor": 3,
        "level_ditutup": 1_500_000,
        "level_batas": 1_500_000,
        "terbukti": 1,
        "mentor": 2,
        "di_unit": 2,
        "di_tetangga": 0,
        "di_instansi": 1,
        "lingkar": 2,
        "peserta_lingkar": 5,
        "tanpa_mentor": 1,
        "jp": 32_000_000,
    }


def test_less_than_the_bound_is_not_proven() -> None:
    assert summary(TABLES, 2_000_000)["terbukti"] == Figure(0, Shown.FLAG)


def test_one_unknown_makes_the_sum_unknown() -> None:
    unknown = TABLES["lingkar-belajar"].assign(jp=pd.Series([pd.NA] * 5, dtype="Int64"))
    assert summary({**TABLES, "lingkar-belajar": unknown}, 0)["jp"].value is None
