from __future__ import annotations

import io

from asnkompetensi.text import words
from asnkompetensi.write.laporan.page import write
from benchmarks.page import CARD, FILTERS, SORTS, Seen, compared
from tests.write.laporan.dossiers import dossier


def test_each_goal_is_compared() -> None:
    lines = compared(10_000, 12_000, Seen(9_000_000, 400, 10, 20, 30), Seen(1, 1), Seen(1, 1))
    assert [line.met for line in lines] == [False, *[True] * 7]
    assert [line.ours for line in lines[:5]] == [9, 400, 10, 20, 30]


def test_the_page_has_what_is_clicked() -> None:
    stream = io.BytesIO()
    write(dossier("plan"), words("id"), stream)
    text = stream.getvalue().decode()
    assert all(f'id="{name}"' in text for name in ("daftar", "cari", "f-unit", "f-kompetensi", "f-kelas", "kartu"))
    assert len({*FILTERS, *SORTS, *CARD}) == len(FILTERS) + len(SORTS) + len(CARD)
