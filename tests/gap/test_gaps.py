"""The gap rows and people that later stages start from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from asnkompetensi.model.data import Data
from asnkompetensi.model.gaps import Gaps
from tests.gap.data import agency, computed

PEGAWAI = """
nip | nama | unit_kerja | jabatan | jenjang_jabatan
1   | Ani  | Dinas A    | Analis  | Ahli Muda
2   | Budi | Dinas B    | Penata  | Pelaksana
"""


def _gaps(data: Data, **choices: Any) -> Gaps:
    result, _ = computed(data, **choices)
    assert result.gaps is not None
    return result.gaps


def _pairs(gaps: Gaps, data: Data, *columns: str) -> list[Sequence[Any]]:
    """Rows by person and competency, the name of the competency first."""
    frame = gaps.pasangan.collect().to_pandas().sort_values(["orang", "kompetensi"])
    names = [data.kompetensi.names[code] for code in frame["kompetensi"]]
    return list(zip(names, *(frame[column].tolist() for column in columns), strict=True))


def test_a_gap_row_has_the_weight_of_the_row_that_decides() -> None:
    data = agency(
        PEGAWAI,
        """
        jabatan | jenjang_jabatan | unit_kerja | kompetensi | level | tingkat
                | Ahli Muda       |            | Hukum      | 4     | perlu
        Analis  |                 |            | Hukum      | 2     | mutlak
        Analis  |                 | Dinas B    | Hukum      | 5     | penting
                | Ahli Muda       |            | Statistik  | 3     | penting
        Penata  |                 |            | Hukum      | 3     |
        """,
    )
    assert _pairs(_gaps(data), data, "orang", "level_standar", "bobot") == [
        ("Hukum", 0, 2_000_000, 3),
        ("Statistik", 0, 3_000_000, 2),
        ("Hukum", 1, 3_000_000, 1),
    ]


def test_a_level_of_the_person_and_a_built_in_one_weigh_1() -> None:
    data = agency(
        PEGAWAI,
        """
        jabatan | jenjang_jabatan | kompetensi | level | tingkat
                | Ahli Muda       | Hukum      | 4     | mutlak
        """,
        sendiri="nip | kompetensi | level_standar\n1 | Hukum | 3",
    )
    gaps = _gaps(data, builtin=True, competency=("Hukum", "Integritas"))
    assert _pairs(gaps, data, "orang", "level_standar", "bobot") == [
        ("Hukum", 0, 3_000_000, 1),
        ("Integritas", 0, 3_000_000, 1),
        ("Integritas", 1, 1_000_000, 1),
    ]


def test_filters_hold_for_gap_rows_and_people() -> None:
    standar = "jabatan | kompetensi | level\nAnalis | Hukum | 3\nAnalis | Statistik | 3\nPenata | Hukum | 2"
    data = agency(PEGAWAI, standar, "nip | kompetensi | level\n1 | Hukum | 1.5")
    gaps = _gaps(data, unit=("Dinas A",), competency=("Hukum",))
    assert _pairs(gaps, data, "orang", "kesenjangan", "status") == [("Hukum", 0, 1_500_000, 0)]
    people = gaps.orang.collect().to_pandas()
    assert people[["orang", "kompetensi_standar", "jpm"]].to_numpy().tolist() == [[0, 1, 5000]]
    assert gaps.kategori[people["kategori"].iloc[0]] == "kurang_optimal"


def test_a_name_that_is_not_there_leaves_no_gap_rows() -> None:
    result, _ = computed(agency(PEGAWAI), unit=("Dinas C",))
    assert result.gaps is None


def test_levels_held_are_all_there_whatever_is_asked_or_filtered() -> None:
    data = agency(
        PEGAWAI,
        "jabatan | kompetensi | level\nAnalis | Hukum | 3",
        """
        nip | kompetensi | level | tanggal
        1   | Hukum      | 2.5   | 2025-01-31
        2   | Statistik  | 4     |
        2   | Hukum      | 2     |
        2   | Hukum      | 3     |
        """,
    )
    held = _gaps(data, unit=("Dinas A",)).dimiliki.collect().to_pandas().sort_values("orang")
    names = [data.kompetensi.names[code] for code in held["kompetensi"]]
    assert list(zip(held["orang"], names, held["level"], strict=True)) == [
        (0, "Hukum", 2_500_000),
        (1, "Statistik", 4_000_000),
    ]
    assert held["hari"].iloc[0] == 20119
