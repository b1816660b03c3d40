from __future__ import annotations

from tests.plan.asked.case import small, table, told


def test_a_step_names_what_comes_in() -> None:
    assert told(table(small(), "kurva-anggaran", sweep=(100, 300), budget=300)) == [
        "masuk: P1 (1 kelas, 1 orang)",
        "masuk: P1 (2 orang)",
    ]
