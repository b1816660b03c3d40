"""Result tables of any content, drawn by hypothesis, and what a reader must find of them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pandas as pd
from hypothesis import strategies as st

from asnkompetensi.model.kinds import SHOWN_UNITS, Shown, date_of
from asnkompetensi.model.result import ResultColumn, ResultTable

TEXT, NIP, WORD = Shown.TEXT, Shown.NIP, Shown.WORD
CATEGORIES = (TEXT, NIP, WORD)
SPAN = {Shown.COUNT: 10**9, Shown.LEVEL: 10**8, Shown.NUMBER: 10**12, Shown.HUNDREDTH: 10**7, Shown.MONEY: 10**14}
DAYS = (-25_508, 100_000)  # 1 March 1900, from which Excel counts rightly, and a day in 2243

texts = st.text(st.characters(codec=None), min_size=1, max_size=40)
nips = st.from_regex(r"190[0-9](0[1-9]|1[0-2])(0[1-9]|1[0-9])19650[1-9][12]00[1-9]", fullmatch=True)
words = st.sampled_from(["kurang", "sesuai", "lebih", "belum_dinilai"])


def _values(shown: Shown) -> st.SearchStrategy[Any]:
    if shown in CATEGORIES:
        return {TEXT: texts, NIP: nips, WORD: words}[shown]
    if shown is Shown.FLAG:
        return st.booleans()
    if shown is Shown.DATE:
        return st.integers(*DAYS)
    return st.integers(-SPAN[shown], SPAN[shown])


def _series(shown: Shown, values: list[Any]) -> pd.Series:
    if shown in CATEGORIES:
        return pd.Series(pd.Categorical(values, categories=list(dict.fromkeys(v for v in values if v is not None))))
    return pd.Series(values, dtype="boolean" if shown is Shown.FLAG else "Int64")


KINDS = tuple(shown for shown in Shown if shown is not Shown.REASON)


@st.composite
def tables(draw: st.DrawFn, name: str = "detail") -> ResultTable:
    """A table of up to eight rows with a column of each kind."""
    count = draw(st.integers(1, 8))
    columns = tuple(ResultColumn(f"kolom_{shown}", shown) for shown in KINDS)
    taken = {
        column.name: _series(
            column.shown, draw(st.lists(st.none() | _values(column.shown), min_size=count, max_size=count))
        )
        for column in columns
    }
    return ResultTable(name, columns, pd.DataFrame(taken))


def plainly(table: ResultTable) -> list[list[Any]]:
    """The rows as plain values: texts, exact decimals, dates, flags; None where a value is missing."""
    taken = [[_plain(value, column.shown) for value in table.frame[column.name]] for column in table.columns]
    return [list(row) for row in zip(*taken, strict=True)]


def _plain(value: Any, shown: Shown) -> Any:
    if pd.isna(value):
        return None
    if shown in CATEGORIES or shown is Shown.FLAG:
        return str(value) if shown in CATEGORIES else bool(value)
    return date_of(int(value)) if shown is Shown.DATE else Decimal(int(value)) / SHOWN_UNITS[shown]
