from __future__ import annotations

from tests.follow.data import periods

PEOPLE = "nip | nama | unit_kerja | jabatan\n"


def test_people_are_counted_once_over_all_periods() -> None:
    found = periods(
        {"pegawai": PEOPLE + "1 | A | Laut | Juru\n2 | B | Laut | Juru"}, {"pegawai": PEOPLE + "3 | C | Laut | Juru"}
    )
    assert found.jumlah == 3
