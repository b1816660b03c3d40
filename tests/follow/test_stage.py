from __future__ import annotations

from tests.follow.data import periods


def test_periods_come_together_under_common_numbers_and_codes() -> None:
    found = periods(
        {"pegawai": "nip | nama | unit_kerja | jabatan\n1 | A | Laut | Juru\n2 | B | Arsip | Juru"},
        {"pegawai": "nip | nama | unit_kerja | jabatan\n2 | B | Bahari | Juru\n3 | C | arsip | Muda"},
    )
    assert found.unit.names.names == ("(tanpa unit)", "Bahari", "Laut", "arsip")
    assert found.jabatan.names.names == ("Juru", "Muda")
    assert [number.tolist() for number in found.orang] == [[0, 1], [0, 2]]
    assert (found.jumlah, len(found.kenal)) == (3, 0)
