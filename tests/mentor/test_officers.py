from __future__ import annotations

from tests.gap.data import agency
from tests.mentor.ways import ways

PEOPLE = """
nip | nama      | unit_kerja | unit_induk | jabatan | jenjang_jabatan
1   | Kadis A   | Dinas A    |            | Kepala  | JPT Pratama
2   | Kabid A1  | Bidang A1  | Dinas A    | Kepala  | Administrator
3   | Kasi A11  | Seksi A11  | Bidang A1  | Kepala  | Pengawas
4   | Staf A11  | Seksi A11  | Bidang A1  | Analis  | Ahli Utama
5   | Kabid A2  | Bidang A2  | Dinas A    | Kepala  | Administrator
6   | Kasi A21  | Seksi A21  | Bidang A2  | Kepala  | Pengawas
7   | Kadis B   | Dinas B    |            | Kepala  | JPT Pratama
8   | Utusan    |            |            | Kepala  | Pengawas
"""


def reached(learner: int, **replaced: str) -> dict[str, int]:
    """The mentors of one of these people, all of whom hold enough, where superiors may be none."""
    needs = f"nip|kompetensi|level_standar|level_dimiliki\n{learner}|Hukum|2|1"
    levels = "\n".join(["nip|kompetensi|level", *[f"{number}|Hukum|3" for number in range(1, 9) if number != learner]])
    people = PEOPLE
    for old, new in replaced.items():
        people = people.replace(old.replace("_", " "), new)
    (found,) = ways(agency(people, sendiri=needs, penilaian=levels), superiors=False).values()
    return found


def test_nobody_who_leads_the_unit_or_one_above_it_is_reached() -> None:
    assert reached(4) == {"Kabid A2": 1, "Kasi A21": 1, "Kadis B": 1, "Utusan": 1}


def test_a_head_of_another_branch_is_no_superior() -> None:
    assert reached(3) == {"Staf A11": 3, "Kabid A2": 1, "Kasi A21": 1, "Kadis B": 1, "Utusan": 1}


def test_units_beside_and_below_have_heads_who_are_neighbours() -> None:
    assert reached(2) == {"Kasi A11": 2, "Staf A11": 2, "Kabid A2": 2, "Kasi A21": 1, "Kadis B": 1, "Utusan": 1}


def test_the_head_of_all_has_no_superior_but_for_equals_elsewhere() -> None:
    assert reached(1) == {
        "Kabid A1": 2, "Kabid A2": 2, "Kasi A11": 1, "Kasi A21": 1, "Staf A11": 1, "Kadis B": 1, "Utusan": 1,
    }  # fmt: skip


def test_a_class_as_high_is_no_superior_in_the_own_unit_and_above() -> None:
    assert reached(3, Administrator="Pengawas") == {
        "Kabid A1": 2, "Staf A11": 3, "Kabid A2": 1, "Kasi A21": 1, "Kadis B": 1, "Utusan": 1,
    }  # fmt: skip


def test_a_higher_class_in_the_own_unit_is_a_superior() -> None:
    people = """
        nip | nama | unit_kerja | jabatan | jenjang_jabatan
        1   | Ani  | Dinas A    | Kepala  | Pengawas
        2   | Budi | Dinas A    | Kepala  | Administrator
        3   | Cici | Dinas A    | Kepala  | Pengawas
    """
    needs = "nip|kompetensi|level_standar|level_dimiliki\n1|Hukum|2|1\n2|Hukum|2|1"
    data = agency(people, sendiri=needs, penilaian="nip|kompetensi|level\n3|Hukum|3\n")
    assert ways(data, superiors=False) == {"Ani": {"Cici": 3}, "Budi": {"Cici": 3}}
    needs = "nip|kompetensi|level_standar|level_dimiliki\n1|Hukum|2|1\n3|Hukum|2|1"
    data = agency(people, sendiri=needs, penilaian="nip|kompetensi|level\n2|Hukum|3\n")
    assert ways(data, superiors=False) == {"Ani": {}, "Cici": {}}


def test_who_has_no_unit_has_no_superior() -> None:
    assert reached(4, **{"Seksi_A11  | Bidang A1  | Analis": "           |            | Analis"}) == {
        "Kadis A": 1, "Kabid A1": 1, "Kasi A11": 1, "Kabid A2": 1, "Kasi A21": 1, "Kadis B": 1, "Utusan": 1,
    }  # fmt: skip
