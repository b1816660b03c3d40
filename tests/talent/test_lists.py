"""The order of the two lists, and what stands beside a row."""

import pytest

from asnkompetensi.model.data import Data
from asnkompetensi.talent.lists import above, short
from asnkompetensi.talent.standing import standing
from tests.gap.data import Rows, agency
from tests.talent.data import RULES, computed, gaps, listed

PEGAWAI = """
nip | nama | unit_kerja | jabatan
4   | Dodi | Dinas A    | Analis
3   | Cici | Dinas B    | Analis
2   | Budi | Dinas B    | Analis
1   | Ani  | Dinas C    | Analis
"""
STANDAR = """
jabatan | kompetensi | level | tingkat
Analis  | Hukum      | 2     | mutlak
Analis  | Statistik  | 2     |
"""


def marks(*levels: tuple[str, str]) -> list[dict[str, str]]:
    """Levels in Hukum and Statistik of the people 1, 2, 3 ..."""
    return [
        {"nip": str(nip), "kompetensi": name, "level": level}
        for nip, pair in enumerate(levels, 1)
        for name, level in zip(("Hukum", "Statistik"), pair, strict=True)
    ]


def order(data: Data, name: str) -> str:
    """The people of a list, by the last digits of their NIPs."""
    return " ".join(nip for (nip,) in listed(computed(data), name, "nip"))


@pytest.mark.parametrize(
    ("levels", "nips"),
    [
        ((("3", "2"), ("3", "3"), ("2", "3"), ("2", "2")), "2 3 1"),  # more competencies, then unit
        ((("3", "2.5"), ("5", "2"), ("3", "3"), ("4", "2")), "3 1 2 4"),  # then levels
        ((("3", "2"), ("3", "2"), ("3", "2"), ("3", "2")), "4 2 3 1"),  # then unit and NIP
        ((("5", "1"), ("2.5", "2"), ("2", "3"), ("1", "3")), "3 2 1"),  # who is short in none goes before
    ],
)
def test_most_competencies_above_then_most_levels_then_unit_and_nip(
    levels: tuple[tuple[str, str], ...], nips: str
) -> None:
    assert order(agency(PEGAWAI, STANDAR, marks(*levels)), "unggul") == nips


@pytest.mark.parametrize(
    ("levels", "unit", "nips"),
    [
        ((("1", "2"), ("2", "0"), ("1", "1"), ("2", "2")), (), "3 1 2"),  # 4, 3, 2
        ((("2", "1"), ("2", "1"), ("2", "1"), ("2", "1")), (), "4 2 3 1"),
        ((("2", "1"), ("2", "1"), ("2", "1"), ("2", "1")), "unit_kerja | prioritas\nDinas C | 1.5", "1 4 2 3"),
        ((("2", "1"), ("2", "1"), ("2", "1"), ("2", "1")), "unit_kerja | prioritas\nDinas B | 0", "4 1 2 3"),
    ],
)
def test_levels_short_by_weight_of_standard_and_unit(
    levels: tuple[tuple[str, str], ...], unit: Rows, nips: str
) -> None:
    assert order(agency(PEGAWAI, STANDAR, marks(*levels), unit=unit), "kembang") == nips


def test_a_weight_without_measure_stops_where_numbers_do() -> None:
    data = agency(PEGAWAI, STANDAR, marks(("0", "0")), unit="unit_kerja | prioritas\nDinas C | 999999999999")
    assert short(standing(gaps(data)), data, gaps(data), RULES)["prioritas"].tolist() == [10**18]


def test_a_part_of_a_millionth_is_rounded_half_up() -> None:
    data = agency(PEGAWAI, STANDAR, marks(("2", "1.5")), unit="unit_kerja | prioritas\nDinas C | 0.000001")
    assert listed(computed(data), "kembang", "prioritas") == [["0.000001"]]


def test_a_filter_holds_for_both_lists() -> None:
    data = agency(PEGAWAI, STANDAR, marks(("3", "2"), ("3", "2"), ("1", "2"), ("1", "2")))
    result = computed(data, unit=("Dinas B",))
    assert (listed(result, "unggul", "nip"), listed(result, "kembang", "nip")) == ([["2"]], [["3"]])


def test_nobody_lacks_the_strength_so_there_is_no_project_and_no_learner() -> None:
    data = agency(PEGAWAI, STANDAR, marks(("3", "2"), ("2", "1")))
    assert listed(computed(data), "unggul", "proyek mentor kode biaya_peserta") == [["", "0", "", ""]]


def test_empty_lists() -> None:
    data = agency(PEGAWAI, STANDAR)
    assert above(standing(gaps(data)), data, gaps(data), RULES).empty
    assert short(standing(gaps(data)), data, gaps(data), RULES).empty
    assert [frame.frame.shape for frame in computed(data).tabel.values()] == [(0, 22), (0, 15)]
