from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.explain.formula import PERSON, Told
from asnkompetensi.explain.keys import Named, agreed, of_row, taken_apart, text_of, written
from asnkompetensi.explain.shelf import Shelf
from asnkompetensi.model.explanation import Value
from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.reason import encoded, reason
from asnkompetensi.model.result import ResultColumn, ResultTable
from tests.explain.agency import ONE

TOLD = Told("gap", (PERSON, "kompetensi"), {}, ())


def test_sentences_are_told_by_what_distinguishes_them() -> None:
    said = encoded(reason("recommend.semua_syarat", pelatihan="PKP"), reason("recommend.semua_pensiun"))
    assert text_of(said, Shown.REASON) == "semua_syarat PKP semua_pensiun"


def shelf() -> Shelf:
    texts: dict[str, list[str | None]] = {
        "nip": [ONE, None, ONE],
        "nama": ["Awan", "Embun", "Awan"],
        "unit_kerja": ["Dinas A", "UPT 1/2 #3", "Dinas A"],
        "kompetensi": ["Kerja Sama", "Integritas", None],
    }
    columns = tuple(ResultColumn(name, Shown.TEXT) for name in texts)
    frame = pd.DataFrame({name: pd.Categorical(values) for name, values in texts.items()})
    return Shelf(ResultTable("detail", columns, frame))


IDS = [f"detail/{ONE}/Kerja Sama", "detail/-/Embun/UPT 1%2F2 %233/Integritas", f"detail/{ONE}/-"]


def test_each_row_has_an_id_that_leads_back_to_it() -> None:
    found = shelf()
    assert [of_row("detail", TOLD, found, row) for row in range(3)] == IDS
    assert [agreed(TOLD, found, taken_apart(one).bagian).tolist() for one in IDS] == [[0], [1], [2]]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (f"detail/{ONE}/ kerja-sama", [0]),
        (f"detail/{ONE}", [0, 2]),
        ("detail/-/Embun", [1]),
        (f"detail/{ONE}/Kerja Sama/lagi", []),
        (f"detail/{ONE}/Tari", []),
        ("detail", [0, 1, 2]),
    ],
)
def test_names_are_folded_and_the_end_may_be_left_out(text: str, rows: list[int]) -> None:
    assert agreed(TOLD, shelf(), taken_apart(text).bagian).tolist() == rows


def test_a_figure_stands_after_the_row() -> None:
    assert taken_apart("unit/Dinas A#rata_jpm") == Named("unit", ("Dinas A",), "rata_jpm")
    assert written(Named("unit", ("Dinas A",), "rata_jpm")) == "unit/Dinas A#rata_jpm"


@pytest.mark.parametrize(
    ("value", "shown", "text"),
    [
        (None, Shown.TEXT, "-"),
        ("Dinas A", Shown.TEXT, "Dinas A"),
        (2_500_000, Shown.LEVEL, "2.5"),
        (100, Shown.COUNT, "100"),
        (15_000_000, Shown.MONEY, "150000"),
        (20543, Shown.DATE, "2026-03-31"),
    ],
)
def test_values_in_ids(value: Value | None, shown: Shown, text: str) -> None:
    assert text_of(value, shown) == text


@given(st.lists(st.text(st.characters(exclude_categories=("Cs", "Cc", "Z")), min_size=1), min_size=1))
def test_any_names_survive(names: list[str]) -> None:
    assert taken_apart(written(Named("unit", tuple(names)))).bagian == tuple(names)
