from __future__ import annotations

import pytest

from tests.gap.data import compared, shown
from tests.trend.data import result

pytestmark = pytest.mark.usefixtures("engine")


def test_units_say_how_many_came_left_and_moved() -> None:
    found, expected = compared(
        result().tabel["tren-unit"],
        """
        unit_kerja | pegawai_lama | pegawai_baru | orang_datang | orang_keluar | orang_masuk | orang_pindah | jpm_baru
        Arsip | 2 | 0 | 0 | 0 | 0 | 2 |
        Laut | 2 | 0 | 0 | 0 | 0 | 2 |
        Hutan | 1 | 1 | 1 | 1 | 0 | 0 |
        Arsip 2 | 0 | 1 | 0 | 0 | 1 | 0 |
        Arsip 1 | 0 | 1 | 0 | 0 | 1 | 0 | 75
        Bahari | 0 | 2 | 0 | 0 | 2 | 0 | 50
        """,
    )
    assert found == expected


def test_what_shrank_most_stands_first_and_of_competencies_what_grew() -> None:
    assert shown(result().tabel["tren-unit"], "berkurang") == [["2"], ["2"], ["1"], ["0"], ["0"], ["0"]]
    assert shown(result().tabel["tren-kompetensi"], "kompetensi bertambah") == [
        ["Komunikasi", "1"],
        ["Integritas", "0"],
    ]


def test_a_row_says_what_changed_and_leaves_out_what_is_not_there() -> None:
    found, expected = compared(
        result().tabel["tren-detail"],
        """
        nip | kompetensi | standar_lama | standar_baru | level_lama | level_baru | kesenjangan_lama | perubahan | sebab
        3 | Integritas | 3 | 4 | 2 | 3 | 1 | 0 | level_naik; orang_pindah
        3 | Komunikasi | 2 | | | | | 0 | orang_pindah
        4 | Integritas | 3 | 3 | | | | 0 |
        4 | Komunikasi | 2 | 3 | 1 | | 1 | -1 | tidak_lagi_dinilai
        1 | Integritas | 3 | 3 | 1 | 2 | 2 | -1 | level_naik
        1 | Komunikasi | 2 | 3 | 2 | 1 | 0 | 2 | level_turun; standar_berubah
        2 | Integritas | 3 | 3 | 3 | 5 | 0 | 0 | level_naik
        2 | Komunikasi | 2 | 3 | | | | 0 | standar_berubah
        5 | Integritas | 3 | | 1 | | 2 | -2 | keluar
        5 | Komunikasi | 2 | | | | | 0 | keluar
        6 | Integritas | | 3 | | 2 | | 1 | datang
        6 | Komunikasi | | 3 | | | | 0 | datang
        """,
    )
    assert found == expected
