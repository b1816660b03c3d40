from __future__ import annotations

import pytest

from asnkompetensi.plan.planned import Status
from tests.plan.planned import planned
from tests.plan.problem import small


@pytest.mark.parametrize(
    ("taken", "above", "status"),
    [("1 P1", 0, Status.OPTIMAL), ("1 P1", 1, Status.LAYAK), ("", 0, Status.KOSONG), ("", 1, Status.LAYAK)],
)
def test_what_is_known_of_a_plan(taken: str, above: int, status: Status) -> None:
    assert planned(small(), taken, above).status is status


def test_a_plan_knows_its_classes() -> None:
    found = planned(small(), "1 P1, 2 P1, 3 P2").groups
    assert (found.pelatihan.tolist(), found.angkatan.tolist()) == ([0, 1], [1, 1])
    assert found.kelas.tolist() == [0, 0, 1]
