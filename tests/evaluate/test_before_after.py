from __future__ import annotations

from asnkompetensi.evaluate.before_after import BeforeAfter, before_after
from asnkompetensi.model.kinds import LEVEL_UNIT
from asnkompetensi.model.period import Periods
from tests.evaluate.data import compared
from tests.follow.data import periods

HEAD = "nip | unit_kerja | jenjang_jabatan | Arsip"


def of(found: Periods) -> BeforeAfter:
    return before_after(found)


def levels(found: BeforeAfter) -> list[tuple[int, int]]:
    pairs = found.pairs
    return [(int(a / LEVEL_UNIT), int(b / LEVEL_UNIT)) for a, b in zip(pairs.awal, pairs.akhir, strict=True)]


def test_who_was_short_and_is_assessed_again() -> None:
    found = of(
        compared(f"{HEAD}\n1 | Laut | Ahli Muda | 1 > 2\n2 | Laut | Ahli Muda | 3 > 4\n3 | Laut | Ahli Muda | 2 > -")
    )
    assert levels(found) == [(1, 2)]
    assert len(found.short) == 2


def test_who_was_not_assessed_before_is_not_known_to_be_short() -> None:
    assert len(of(compared(f"{HEAD}\n1 | Laut | Ahli Muda | - > 2\n2 | Laut | Ahli Muda | 1 > 1")).short) == 1


PEOPLE = "nip | nama | unit_kerja | jabatan\n1 | A | Laut | Juru"
STANDARD = "jabatan | kompetensi | level\nJuru | Arsip | 3"


def both(old: str, new: str, **more: str) -> Periods:
    head = "nip | kompetensi | level | tanggal\n"
    first = {"pegawai": PEOPLE, "standar": STANDARD, "penilaian": head + old}
    return periods(first, {**first, "penilaian": head + new, **more})


def test_the_same_assessment_is_no_second_one() -> None:
    assert levels(of(both("1 | Arsip | 1 | 2024-05-01", "1 | Arsip | 1 | 2024-05-01"))) == []
    assert levels(of(both("1 | Arsip | 1 | 2024-05-01", "1 | Arsip | 1 | 2024-05-02"))) == [(1, 1)]


def test_undated_assessments_are_of_the_day_of_their_period() -> None:
    pairs = of(both("1 | Arsip | 1 |", "1 | Arsip | 2 |")).pairs
    assert int(pairs.sampai[0] - pairs.sejak[0]) == 365


def test_what_a_later_standard_asks_does_not_matter() -> None:
    """The level counts, even if the new post asks for nothing."""
    found = of(both("1 | Arsip | 1 |", "1 | Arsip | 2 |", standar="jabatan | kompetensi | level\nJuru | Bahasa | 3"))
    assert levels(found) == [(1, 2)]
