"""Rows about people packed for the script: each column as text, a character a row, beside its distinct values.

Ten thousand people have two hundred thousand levels: packed a column of them takes 200 kB, as a table 20 MB.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.result import ResultTable
from asnkompetensi.text import Words
from asnkompetensi.write.cells import NUMBERS, Cells, Value, cells
from asnkompetensi.write.human import human
from asnkompetensi.write.laporan.both import pair
from asnkompetensi.write.laporan.people import People, identity

if TYPE_CHECKING:
    from numpy.typing import NDArray

FIRST = 63  # 0 is "?", missing the character before it: neither can end a script
PLAIN = 64  # numbers from here on skip the control characters after "~"
SKIPPED = 34
MOST = 0xD7FF - FIRST - SKIPPED

Packed = dict[str, Any]


def packed(table: ResultTable, people: People, names: Sequence[str], say: Words, *, show_nip: bool) -> Packed:
    """Some columns of a table, its rows person by person in the order of `people`.

    `n`: how many rows each person has. `c`: a text for each column, in which a character is a position in `v`, the
    column's values in words: one text, or one for each language. `t` names the columns of numbers. Rows of nobody in
    `people` are left out, and so is a column of more values than there are characters.
    """
    import numpy as np

    at = _person(table, people)
    rows = np.argsort(at, kind="stable")[int((at < 0).sum()) :]
    columns = {one.name: one for one in table.columns}
    taken = [cells(table, columns[name]) for name in names if name in columns]
    fits = [column for column in taken if len(column.values) <= MOST]
    return {
        "n": letters(np.bincount(at[rows], minlength=len(people.order))),
        "c": {column.name: letters(column.codes[rows]) for column in fits},
        "v": {column.name: [_said(one, column, say, show_nip=show_nip) for one in column.values] for column in fits},
        "t": [column.name for column in fits if column.shown in NUMBERS],
    }


def letters(codes: NDArray[Any]) -> str:
    """Whole numbers from -1 as characters."""
    import numpy as np

    wide = codes.astype("<i4")
    shifted = np.where(wide < PLAIN, wide + FIRST, wide + FIRST + SKIPPED)
    return shifted.astype("<u4").tobytes().decode("utf-32-le")


def json_text(value: object) -> Markup:
    """A value as JSON that may stand in a script element: no markup can begin in it."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=False)
    return Markup(text.replace("<", "\\u003c"))  # noqa: S704 - nothing that ends the element is left


def _person(table: ResultTable, people: People) -> NDArray[Any]:
    """By row, whose it is: a position in the order of the page, -1 for nobody's."""
    import pandas as pd

    known = pd.Index(identity(people.table.frame).iloc[people.order])
    found: NDArray[Any] = known.get_indexer(pd.Index(identity(table.frame)))
    return found


def _said(value: Value, column: Cells, say: Words, *, show_nip: bool) -> str | list[str]:
    if column.shown in NUMBERS or column.shown in (Shown.TEXT, Shown.NIP):
        return human(value, column.shown, say, show_nip=show_nip)
    texts = pair(lambda say: human(value, column.shown, say, show_nip=show_nip))
    return texts[0] if len(set(texts)) == 1 else list(texts)
