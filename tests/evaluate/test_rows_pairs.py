from __future__ import annotations

from tests.evaluate.data import EXAMPLE, compared, evaluated
from tests.gap.data import compared as side_by_side
from tests.gap.data import shown


def test_who_is_compared_with_whom() -> None:
    found = evaluated(
        compared(
            """
nip | unit_kerja | jenjang_jabatan | Arsip   | Bahasa
1   | Laut       | Ahli Muda       | 1 > 2 A | 2 > 2.5
2   | Laut       | Ahli Muda       | 1 > 1   | 2 > 2
3   | Laut       | Ahli Muda       | 1 > 1.5 |
4   | Darat      | Ahli Muda       | 2 > 2   |
5   | Darat      | Ahli Muda       | 2 > 3 A |
""",
            """
kode | nama    | kompetensi | level_hasil
A    | Arsip 1 | Arsip      | 3
A    | Arsip 1 | Bahasa     | 3
""",
        )
    )[0]
    pairs, told = side_by_side(
        found.tabel["evaluasi-pasangan"],
        """
kode | kelompok | peran      | nip | nama    | unit_kerja | kompetensi    | level_awal | level_akhir | naik
A    | 1        | ikut       | 1   | Orang 1 | Laut       | Arsip; Bahasa | 3          | 4.5         | 1.5
A    | 1        | pembanding | 2   | Orang 2 | Laut       | Arsip; Bahasa | 3          | 3           | 0
A    | 2        | ikut       | 5   | Orang 5 | Darat      | Arsip         | 2          | 3           | 1
A    | 2        | pembanding | 4   | Orang 4 | Darat      | Arsip         | 2          | 2           | 0
""",
    )
    assert pairs == told


def test_what_people_gained_is_what_the_training_is_judged_by() -> None:
    table = evaluated(compared(EXAMPLE))[0].tabel["evaluasi-pasangan"]
    gains = [float(row[1]) for row in shown(table, "peran naik") if row[0] == "ikut"]
    assert sum(gains) / len(gains) == 1.2


def test_nobody_is_compared() -> None:
    lone = "nip | unit_kerja | jenjang_jabatan | Arsip\n1 | Laut | Ahli Muda | 1 > 2 A"
    assert shown(evaluated(compared(lone))[0].tabel["evaluasi-pasangan"]) == []
