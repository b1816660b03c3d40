from __future__ import annotations

import numpy as np
import pytest

from asnkompetensi.mentor.places import Kedekatan, Places, places
from tests.gap.data import agency

TREE = """
nip | nama | unit_kerja  | unit_induk | jabatan
1   | A    | Dinas A     |            | Analis
2   | B    | Bidang A1   | Dinas A    | Analis
3   | C    | Bidang A2   | Dinas A    | Analis
4   | D    | Seksi A11   | Bidang A1  | Analis
5   | E    | Dinas B     | Pemda      | Analis
6   | F    | Dinas C     | Pemda      | Analis
7   | G    |             |            | Analis
"""


@pytest.fixture(scope="module")
def tree() -> tuple[Places, dict[str, int]]:
    data = agency(TREE)
    return places(data), {name: code for code, name in enumerate(data.unit.names)}


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("Dinas A", "Dinas A", Kedekatan.UNIT),
        ("Bidang A1", "Bidang A2", Kedekatan.TETANGGA),
        ("Bidang A1", "Dinas A", Kedekatan.TETANGGA),
        ("Dinas B", "Dinas C", Kedekatan.TETANGGA),
        ("Seksi A11", "Bidang A2", Kedekatan.INSTANSI),
        ("Seksi A11", "Dinas A", Kedekatan.INSTANSI),
        ("Dinas A", "Dinas B", Kedekatan.INSTANSI),
        ("(tanpa unit)", "(tanpa unit)", Kedekatan.INSTANSI),
        ("(tanpa unit)", "Dinas A", Kedekatan.INSTANSI),
    ],
)
def test_nearness_goes_both_ways(tree: tuple[Places, dict[str, int]], one: str, other: str, near: Kedekatan) -> None:
    found, codes = tree
    there, back = np.array([codes[one]]), np.array([codes[other]])
    assert [found.near(there, back).tolist(), found.near(back, there).tolist()] == [[near], [near]]


def test_the_line_above_a_unit_begins_with_the_nearest(tree: tuple[Places, dict[str, int]]) -> None:
    found, codes = tree
    assert found.above[codes["Seksi A11"]] == (codes["Bidang A1"], codes["Dinas A"])
    assert found.above[codes["Dinas A"]] == ()


def test_a_unit_above_without_people_is_one_for_all_who_name_it(tree: tuple[Places, dict[str, int]]) -> None:
    found, codes = tree
    assert found.induk[codes["Dinas B"]] == found.induk[codes["Dinas C"]] == found.count


def test_the_topmost_unit_shares_the_neighbourhood_of_those_below(tree: tuple[Places, dict[str, int]]) -> None:
    found, codes = tree
    area = found.neighbourhood
    assert area[codes["Dinas A"]] == area[codes["Bidang A1"]] == area[codes["Bidang A2"]]
    assert area[codes["Seksi A11"]] != area[codes["Bidang A1"]]


def test_families_count_from_nothing_without_gaps(tree: tuple[Places, dict[str, int]]) -> None:
    found, codes = tree
    below, above = found.families
    assert {*below.tolist()} == {-1, 0, 1, 2}
    assert below[codes["Seksi A11"]] == above[codes["Bidang A1"]]
    assert above[codes["Dinas B"]] == -1


def test_a_circle_of_units_is_opened() -> None:
    data = agency("""
        nip | nama | unit_kerja | unit_induk | jabatan
        1   | A    | P          | Q          | Analis
        2   | B    | Q          | R          | Analis
        3   | C    | R          | P          | Analis
        4   | D    | S          | S          | Analis
    """)
    assert places(data).above == ((), (2, 3), (3,), (), ())  # the first one is "(tanpa unit)"
