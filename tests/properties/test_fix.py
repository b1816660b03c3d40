"""Repairs change nothing of what is read, leave fewer problems, and leave nothing to repair."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from asnkompetensi import check, gap, law, read, repair, resolve
from asnkompetensi.engine.crossing import Crossing
from asnkompetensi.model.fold import fold
from asnkompetensi.model.options import GapOptions, ReadOptions
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.repair import Aturan, Repair
from asnkompetensi.model.sheet import CellValue, Sheet
from asnkompetensi.repair.proof import applied
from tests.read.sheets import Row, sheet

OPTIONS = GapOptions(as_of=date(2026, 3, 31), tables=("detail", "pegawai", "unit"))
TABULATE = partial(read.tabulate, options=ReadOptions())

Texts = Sequence[CellValue | None]

NIPS: Texts = [
    "190001011965011001",
    " 19000101 196501 1 001",
    "'190202021966022002",
    190303031967031003.0,
    "1904",
    None,
]
UNITS: Texts = [
    "Dinas Arsip",
    "DINAS  ARSIP",
    "dinas\u00a0arsip",
    "Dinas Arsip\u200b",
    "Dinas\u200bArsip",
    "Disarsip",
    None,
]
POSTS: Texts = ["Arsiparis", "arsiparis ", "ARSIPARIS.", "Penata", None]
MARKS: Texts = [3, "3", "III", "Menengah", "2,5", " 2.5 ", "2,33333333", "x", "-", 7, 0, None]
DAYS: Texts = [
    "2025-05-05",
    "5 Mei 2025",
    "05/06/2025",
    "13/02/2025",
    "02/13/2025",
    "1/1/2031",
    date(2025, 5, 5),
    "x",
    None,
]
NAMES: Texts = ["Integritas", "integritas", "1. Integritas", "Kerja-Sama", "Kerja Sama ", "Hukum"]
HEADS = {
    "nip": ["NIP", "NIP PNS", "NIP\u00a0"],
    "unit": ["Unit Kerja", "OPD", "Nama Unor", "unit  kerja"],
    "jabatan": ["Jabatan", "Nama Jabatan"],
    "level": ["Level", "Level Standar"],
}


def _rows(*columns: Sequence[CellValue | None]) -> st.SearchStrategy[list[Row]]:
    row: st.SearchStrategy[Row] = st.tuples(*map(st.sampled_from, columns)).map(list)
    return st.lists(row, min_size=1, max_size=5)


def _head(*names: str) -> st.SearchStrategy[Row]:
    found: st.SearchStrategy[Row] = st.tuples(*(st.sampled_from(HEADS.get(name, [name])) for name in names)).map(list)
    return found


@st.composite
def books(draw: st.DrawFn) -> list[Sheet]:
    """An agency as somebody may have typed it; its assessments in one row each, or in a column for each competency."""
    people = [draw(_head("nip", "Nama", "unit", "jabatan", "TMT Jabatan", "unit")),
              *draw(_rows(NIPS, ["Awan", " Awan  Senja"], UNITS, POSTS, DAYS, UNITS))]  # fmt: skip
    standard = [draw(_head("jabatan", "Kompetensi", "level")), *draw(_rows(POSTS, NAMES, MARKS))]
    long = [draw(_head("nip", "Kompetensi", "Level", "Tanggal")), *draw(_rows(NIPS, NAMES, MARKS, DAYS))]
    wide = [["NIP", *draw(st.permutations(NAMES))[:2], "Tanggal"], *draw(_rows(NIPS, MARKS, MARKS, DAYS))]
    marks = draw(st.sampled_from([long, wide]))
    return [sheet(people, "Pegawai"), sheet(standard, "Standar"), sheet(marks, "Penilaian")]


@dataclass(frozen=True)
class Seen:
    """What comes of some sheets: tables of results with their names folded, problems, what can be mended."""

    results: object
    problems: Counter[str]
    repairs: tuple[Repair, ...]


def seen(sheets: Sequence[Sheet]) -> Seen:
    tables, problems = TABULATE(sheets)
    rules = law.rules(OPTIONS)
    told: list[Problem] = [*problems]
    results = None
    if {"pegawai", "standar"} <= set(tables):
        data, unresolved = resolve.resolve(tables, rules)
        crossing = Crossing(data, OPTIONS)
        told += [*unresolved, *check.check(data, rules, crossing)]
        made = gap.gap(data, rules, OPTIONS, told, crossing)[0]
        figures = {name: figure.value for name, figure in made.ringkasan.items()}
        results = (
            figures,
            {name: _folded(table.frame.astype(object).values.tolist()) for name, table in made.tabel.items()},
        )
    found = repair.proven(sheets, (tables, told), repair.repairs(sheets, tables, told), TABULATE)
    return Seen(results, Counter(problem.kode for problem in told for _ in problem.tempat or (None,)), found)


def _folded(rows: list[list[object]]) -> list[str]:
    return sorted(repr([fold(cell) if isinstance(cell, str) else str(cell) for cell in row]) for row in rows)


@given(books())
@settings(
    max_examples=settings().max_examples // 5, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate)
)
def test_a_mended_book_gives_the_same_results_with_no_more_problems_and_nothing_to_mend(book: list[Sheet]) -> None:
    before = seen(book)
    after = seen(applied(book, before.repairs))
    assert after.results == before.results
    assert after.problems <= before.problems
    assert [one for one in after.repairs if one.sesudah is not None] == []
    for one in before.repairs:
        digits = ["".join(filter(str.isdigit, str(text))) for text in (one.sebelum, one.sesudah)]
        assert one.kolom != "nip" or one.aturan is Aturan.JUDUL or digits[0] == digits[1]
