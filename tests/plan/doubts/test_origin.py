from __future__ import annotations

from asnkompetensi.plan.doubts.origin import places
from tests.plan.problem import small


def test_a_row_stands_where_its_first_column_does_that_there_is() -> None:
    data = small()
    rows = data.katalog.pelatihan
    assert [place.short for place in places(data, rows, "kode", "nama")] == [
        "Pelatihan!A2",
        "Pelatihan!A4",
        "Pelatihan!A5",
    ]
    assert [place.short for place in places(data, rows, "tidak_ada", "nama")][:1] == ["Pelatihan!B2"]
