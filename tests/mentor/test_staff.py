from __future__ import annotations

from tests.gap.data import agency
from tests.mentor.ways import ways

NEEDS = """
nip | kompetensi | level_standar | level_dimiliki
1   | Hukum      | 2             | 1
"""


def reached(places: str) -> dict[str, int]:
    """The mentors of a learner in Bidang A1 among people 2, 3, 4 ... in some units."""
    units = ["Bidang A1|Dinas A", *places.split()]
    lines = [f"{number}|{unit.partition('|')[0]}|{unit}|Analis" for number, unit in enumerate(units, 1)]
    people = "\n".join(["nip|nama|unit_kerja|unit_induk|jabatan", *[line.replace("_", " ") for line in lines]])
    levels = "\n".join(["nip|kompetensi|level", *[f"{number}|Hukum|3" for number in range(2, len(units) + 1)]])
    return ways(agency(people, sendiri=NEEDS, penilaian=levels))["Bidang A1"]


def test_the_own_unit_is_nearest() -> None:
    assert reached("Bidang_A1|Dinas_A") == {"Bidang A1": 3}


def test_units_beside_and_above_and_below_are_neighbours() -> None:
    assert reached("Bidang_A2|Dinas_A Dinas_A| Seksi_A11|Bidang_A1") == {"Bidang A2": 2, "Dinas A": 2, "Seksi A11": 2}


def test_all_others_are_in_the_agency() -> None:
    assert reached("Dinas_B| Bidang_B1|Dinas_B Seksi_A21|Bidang_A2 |") == {
        "Dinas B": 1, "Bidang B1": 1, "Seksi A21": 1, "": 1,
    }  # fmt: skip


def test_who_has_no_unit_is_near_nobody() -> None:
    data = agency(
        "nip|nama|unit_kerja|jabatan\n1|Ani||Analis\n2|Budi||Analis",
        sendiri=NEEDS,
        penilaian="nip|kompetensi|level\n2|Hukum|3",
    )
    assert ways(data) == {"Ani": {"Budi": 1}}
