from __future__ import annotations

from asnkompetensi.explain import attended, twice
from asnkompetensi.model.kinds import NUMBER_UNIT
from tests.evaluate.data import compared
from tests.explain.judged import OFFERS, told

HEAD = "nip | unit_kerja | jenjang_jabatan | Arsip | Data"
HISTORY = (
    "nip | pelatihan | tanggal | jp\n1 | B | 2025-02-01 | 6\n1 | B | 2025-02-01 | 7\n1 | D | | \n1 | Z | 2025-02-01 |"
)
FOUND = told(compared(f"{HEAD}\n1 | Laut | Muda | 1 > 2 A | 1 > 2\n2 | Laut | Muda | 1 > 2 | 1 > 2", OFFERS, HISTORY))


def test_what_a_person_attended_each_event_once() -> None:
    assert [(one.kode, one.jp) for one in attended.events(FOUND, 0)] == [
        ("a", 8 * NUMBER_UNIT), ("b", 6 * NUMBER_UNIT), ("d", None),
    ]  # fmt: skip
    assert [cell.kolom for cell in attended.events(FOUND, 0)[0].sel] == ["nip", "pelatihan", "tanggal"]
    assert attended.events(FOUND, 1) == []
    assert [attended.attended(FOUND, 1, row) for row in range(5)] == ["a", "b", "b", "d", None]


def test_what_may_be_seen_in_a_pair() -> None:
    pairs = twice.pairs(FOUND, 0)
    assert [attended.inside(FOUND, 0, one) for one in pairs] == [{"a", "b"}, frozenset()]
    assert [attended.unclear(FOUND, 0, one) for one in pairs] == [False, True]


def test_what_a_training_develops() -> None:
    side, code = attended.catalogued(FOUND, "c")
    assert str(side.data.katalog.pelatihan["nama"].iloc[code]) == "Dua"
    assert len(attended.taught(FOUND, "c")) == 2
    assert attended.number_of(None) is None
