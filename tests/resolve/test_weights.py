"""What a row of `standar` weighs."""

from __future__ import annotations

import pytest

from tests.resolve.tables import resolved, shown


@pytest.mark.parametrize(
    ("tingkat", "bobot"), [("Mutlak", 3), ("PENTING", 2), ("perlu", 1), (None, 1), ("-", 1), ("wajib sekali", 1)]
)
def test_the_weight_of_a_word(tingkat: str | None, bobot: int) -> None:
    data, _ = resolved(standar=[{"jabatan": "Penata", "kompetensi": "Hukum", "level": 3, "tingkat": tingkat}])
    assert data.standar["bobot"].tolist() == [bobot]


def test_the_weight_of_the_row_that_is_used() -> None:
    row = {"jabatan": "Penata", "kompetensi": "Hukum"}
    data, _ = resolved(
        standar=[
            {**row, "level": 3, "tingkat": "mutlak"},
            {**row, "level": 4, "tingkat": "penting"},
            {**row, "level": 4, "tingkat": "mutlak"},
        ]
    )
    assert shown(data, data.standar, ("level", "bobot")) == [(4, 2)]
