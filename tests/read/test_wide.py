from __future__ import annotations

import numpy as np

from asnkompetensi.model.options import ReadOptions
from asnkompetensi.read.cells import Cells
from asnkompetensi.read.faults import Read
from asnkompetensi.read.heading import Heading
from asnkompetensi.read.lexicon import Lexicon
from asnkompetensi.read.match import Match, match
from asnkompetensi.read.wide import candidates, competencies, melted
from tests.read.sheets import Row, sheet

NIP = "190001011965011001"


def looked_at(head: list[str], *rows: Row) -> tuple[list[Read], Match]:
    cells = Cells(sheet([head, *rows]))
    headings = [Heading(column, 0, text) for column, text in enumerate(head)]
    one = match(headings, "penilaian", Lexicon.of(ReadOptions()), wide=True)
    return candidates(cells, one, 1), one


def names(head: list[str], *rows: Row) -> list[str]:
    reads, one = looked_at(head, *rows)
    return [read.heading for read in competencies(reads, one, np.arange(1, len(rows) + 1))]


def test_known_competencies_always_are_and_others_where_levels_stand_below() -> None:
    head = ["Tata Arsip", "NIP", "Integritas (M.1)", "Hobi", "Kosong", "Usia", "Nilai"]
    assert names(head, [3.0, NIP, "x", "catur", None, 40.0, 3.0], ["-", NIP, None, "lari", "-", 35.0, 2.0]) == [
        "Tata Arsip",
        "Integritas",
    ]


def test_a_slip_does_not_cost_the_column() -> None:
    assert names(["NIP", "Tata Arsip"], [NIP, 3.0], [NIP, 7.0], [NIP, "II"]) == ["Tata Arsip"]
    assert names(["NIP", "Tata Arsip"], [NIP, 3.0], [NIP, 7.0]) == []


def test_rows_that_are_no_data_are_not_asked() -> None:
    reads, one = looked_at(["NIP", "Tata Arsip"], [NIP, 3.0], ["JUMLAH", 45.0], ["x", "y"])
    assert [read.heading for read in competencies(reads, one, np.array([1]))] == ["Tata Arsip"]


def test_rows_become_long_one_by_one_and_blanks_give_none() -> None:
    reads, _ = looked_at(["NIP", "Integritas", "Komunikasi"], [NIP, 3.0, 2.0], [NIP, None, "-"], [NIP, "x", 1.0])
    row, column = melted(reads, np.array([1, 2, 3]), keep=False)
    assert list(zip(row.tolist(), column.tolist(), strict=True)) == [(0, 0), (0, 1), (2, 1)]


def test_a_person_without_any_level_is_not_lost() -> None:
    reads, _ = looked_at(["NIP", "Integritas", "Komunikasi"], [NIP, None, None], [NIP, None, 1.0])
    row, column = melted(reads, np.array([1, 2]), keep=True)
    assert list(zip(row.tolist(), column.tolist(), strict=True)) == [(0, 0), (1, 1)]
