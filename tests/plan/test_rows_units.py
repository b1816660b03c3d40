from __future__ import annotations

from asnkompetensi.plan.rows_units import units
from tests.plan.planned import view
from tests.plan.problem import small


def test_units_by_what_they_lack_and_get() -> None:
    found = units(view(small(), "1 P1, 3 P2"))
    columns = ["unit", "pegawai", "peminat", "dengan_kursi", "kursi", "total_kesenjangan", "level_ditutup", "persen"]
    assert found[columns].to_numpy().tolist() == [
        [1, 2, 2, 1, 1, 3_500_000, 2_500_000, 7143],
        [2, 1, 1, 1, 1, 2_000_000, 1_000_000, 5000],
    ]
    assert found["biaya"].tolist() == [100_00, 200_00]
    assert found["nilai"].tolist() == [6_500_000, 1_000_000]


def test_a_unit_that_lacks_nothing_has_no_row() -> None:
    penilaian = "nip | kompetensi | level\n1 | Hukum | 4\n1 | Teknis | 3\n2 | Hukum | 3\n2 | Teknis | 3\n3 | Hukum | 4"
    assert units(view(small(penilaian=penilaian), ""))["unit"].tolist() == [1]


def test_guarantees_are_told_where_there_are_any() -> None:
    data = small()
    assert units(view(data, "1 P1"))["jaminan"].isna().all()
    assert units(view(data, "1 P1, 3 P2", min_per_unit=1))["jaminan"].tolist() == [1, 1]
    assert units(view(data, "1 P1, 2 P1, 3 P2", fair=True))["jaminan"].tolist() == [2, 1]
