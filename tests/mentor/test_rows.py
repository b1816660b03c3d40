from __future__ import annotations

from tests.gap.data import agency
from tests.mentor.data import compared, computed

PEOPLE = "\n".join(
    ["nip|nama|unit_kerja|jabatan", *[f"{number}|Pegawai {number}|Dinas A|Analis" for number in range(1, 10)]]
)


def test_pairs_stand_in_the_order_of_people_and_competencies() -> None:
    needs = """
        nip | kompetensi | level_standar | level_dimiliki
        2   | Integritas | 2             | 1
        2   | Hukum      | 2             | 0.5
        1   | Integritas | 1             | 0
    """
    skills = "nip|kompetensi|level\n9|Hukum|3\n9|Integritas|3"
    found, expected = compared(
        computed(agency(PEOPLE, sendiri=needs, penilaian=skills)),
        "pasangan-mentor",
        """
        nip | kompetensi | level_standar | level_dimiliki | kesenjangan | nip_mentor | level_mentor | beban_mentor | jp
        1   | Integritas | 1             | 0              | 1           | 9          | 3            | 3            | 12
        2   | Hukum      | 2             | 0.5            | 1.5         | 9          | 3            | 3            | 12
        2   | Integritas | 2             | 1              | 1           | 9          | 3            | 3            | 12
        """,
    )
    assert found == expected


def test_a_circle_has_a_row_for_each_member() -> None:
    needs = "nip|kompetensi|level_standar|level_dimiliki\n" + "\n".join(f"{n}|Hukum|2|{n % 2}" for n in range(1, 6))
    found, expected = compared(
        computed(agency(PEOPLE, sendiri=needs)),
        "lingkar-belajar",
        """
        lingkar | kompetensi | level_standar | cakupan | peserta | nip | level_dimiliki | kesenjangan | jp
        1       | Hukum      | 2             | unit    | 5       | 1   | 1              | 1           | 12
        1       | Hukum      | 2             | unit    | 5       | 2   | 0              | 2           | 12
        1       | Hukum      | 2             | unit    | 5       | 3   | 1              | 1           | 12
        1       | Hukum      | 2             | unit    | 5       | 4   | 0              | 2           | 12
        1       | Hukum      | 2             | unit    | 5       | 5   | 1              | 1           | 12
        """,
    )
    assert found == expected


def test_who_is_left_stands_in_the_order_of_people() -> None:
    needs = "nip|kompetensi|level_standar|level_dimiliki\n2|Hukum|2|1\n1|Integritas|2|1\n1|Hukum|3|1"
    found, expected = compared(
        computed(agency(PEOPLE, sendiri=needs)),
        "tanpa-mentor",
        """
        nip | kompetensi | level_standar
        1   | Hukum      | 3
        1   | Integritas | 2
        2   | Hukum      | 2
        """,
    )
    assert found == expected
