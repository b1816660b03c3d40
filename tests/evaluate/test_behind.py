from __future__ import annotations

from asnkompetensi.evaluate.columns import BEHIND
from tests.evaluate.data import EXAMPLE, compared, evaluated
from tests.evaluate.test_planned import OFFERS, PEOPLE, plan
from tests.gap.data import compared as side_by_side
from tests.gap.data import full_nip

ONE, TWO = (full_nip(number) for number in "12")


def test_who_came_when_and_what_is_seen_of_them() -> None:
    """The second attended B, too; the third was not short; who came before the period is not told of."""
    people = """
nip | unit_kerja | jenjang_jabatan | Arsip
1   | Laut       | Muda            | 1 > 2 A
2   | Laut       | Muda            | 1 > 2 A
3   | Laut       | Muda            | 4 > 4 A
"""
    history = "nip | pelatihan | tanggal | jp\n2 | B | 2025-06-01 | 5\n1 | B | 2023-06-01 | 5"
    found = evaluated(compared(people, OFFERS, history), tables=BEHIND)[0]
    rows, told = side_by_side(
        found.tabel["evaluasi-hadir"],
        """
kode | nama    | jp | di_antara | kurang | dinilai_ulang | ikut_lain
A    | Orang 1 | 8  | ya        | ya     | ya            | tidak
A    | Orang 2 | 8  | ya        | ya     | ya            | ya
A    | Orang 3 | 8  | ya        | tidak  | tidak         | tidak
B    | Orang 2 | 5  | ya        | ya     | ya            | ya
""",
    )
    assert rows == told
    rows, told = side_by_side(
        found.tabel["evaluasi-ulang"],
        "nama | kompetensi | level_awal | naik\n"
        "Orang 1 | Arsip | 1 | 1\nOrang 2 | Arsip | 1 | 1\nOrang 3 | Arsip | 4 | 0",
    )
    assert rows == told


def test_seats_who_came_and_classes_of_a_plan() -> None:
    found = evaluated(compared(PEOPLE, OFFERS), plan((ONE, "A", "2"), (TWO, "a", "1.5")), tables=BEHIND)[0]
    expected = {
        "evaluasi-kursi": "nama | level_rencana | terisi\nOrang 1 | 2 | ya\nOrang 2 | 1.5 | tidak",
        "evaluasi-datang": "nama | jp | punya_kursi\nOrang 1 | 8 | ya\nOrang 3 | 8 | tidak",
        "evaluasi-kelas": "kode | angkatan | biaya\nA | 1 | 2500000",
    }
    for name, text in expected.items():
        rows, told = side_by_side(found.tabel[name], text)
        assert rows == told


def test_they_are_made_where_they_are_asked_for() -> None:
    assert set(evaluated(compared(EXAMPLE))[0].tabel).isdisjoint(BEHIND)
