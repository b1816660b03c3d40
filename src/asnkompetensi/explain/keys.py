"""Ids of rows and figures: the table, then what names the row, parted by `/`; a figure after `#`.

`unit-kompetensi/Dinas Perhubungan/Komunikasi#rata_kesenjangan`. A missing part is `-`; `/`, `#` and `%` inside a name
are written as in a web address (`%2F`). An id holds nothing that a language changes and no position, so it is the same
in every run of the same data. Names are compared folded.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.explain.formula import PERSON
from asnkompetensi.model.explanation import Value
from asnkompetensi.model.fold import fold
from asnkompetensi.model.kinds import SHOWN_UNITS, Shown, date_of
from asnkompetensi.model.reason import decoded

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.explain.formula import Told
    from asnkompetensi.explain.shelf import Column, Shelf

MISSING = "-"
PERSONAL = ("nip", "nama", "unit_kerja")
_ESCAPED = {"%": "%25", "/": "%2F", "#": "%23"}


@dataclass(frozen=True, slots=True)
class Named:
    """An id taken apart: the table, the parts that name a row, the figure ("" for none)."""

    tabel: str
    bagian: tuple[str, ...]
    angka: str = ""


def taken_apart(text: str) -> Named:
    """An id as its parts."""
    row, _, figure = text.partition("#")
    table, *parts = row.split("/")
    return Named(table.strip(), tuple(_plain(part.strip()) for part in parts), figure.strip())


def written(name: Named) -> str:
    """The id of its parts."""
    row = "/".join((name.tabel, *map(_escaped, name.bagian)))
    return f"{row}#{name.angka}" if name.angka else row


def of_row(table: str, told: Told, shelf: Shelf, row: int) -> str:
    """The id of a row of a table."""
    return written(Named(table, tuple(_parts(told, shelf, row))))


def agreed(told: Told, shelf: Shelf, parts: Sequence[str]) -> NDArray[np.intp]:
    """The rows that the parts of an id name; fewer parts than a row has name all rows that begin so."""
    rows = np.arange(len(shelf))
    rest = list(parts)
    for key in told.kunci:
        if not rest:
            break
        if key != PERSON:
            rows = _kept(shelf.column(key), rows, rest.pop(0))
        elif rest[0] == MISSING:
            own = [MISSING, *rest[1:3]]
            del rest[:3]
            for column, part in zip(PERSONAL, own, strict=False):
                rows = _kept(shelf.column(column), rows, part)
        else:
            rows = _kept(shelf.column("nip"), rows, "".join(rest.pop(0).split()))
    return rows if not rest else rows[:0]


def text_of(value: Value | None, shown: Shown) -> str:
    """A value as an id writes it: exact decimals, ISO dates."""
    if value is None:
        return MISSING
    if isinstance(value, str):
        return " ".join(_sentences(value)) if shown is Shown.REASON else value
    if shown is Shown.DATE:
        return date_of(value).isoformat()
    return f"{(Decimal(value) / SHOWN_UNITS.get(shown, 1)).normalize():f}"


def _sentences(text: str) -> Iterator[str]:
    """What distinguishes sentences: their keys and facts, in no language."""
    for key, facts in decoded(text):
        yield from (key.rpartition(".")[2], *map(str, facts.values()))


def _parts(told: Told, shelf: Shelf, row: int) -> Iterator[str]:
    for key in told.kunci:
        if key != PERSON:
            yield text_of(shelf.column(key)[row], shelf.shown[key])
        elif (nip := shelf.column("nip")[row]) is not None:
            yield str(nip)
        else:
            yield MISSING
            yield from (text_of(shelf.column(name)[row], Shown.TEXT) for name in PERSONAL[1:])


def _kept(column: Column, rows: NDArray[np.intp], part: str) -> NDArray[np.intp]:
    """Those of some rows in which a column says what the part of an id says."""
    codes = {code for code, kind in enumerate(column.kinds) if _same(kind, column.shown, part)}
    if part == MISSING:
        codes.add(-1)
    return rows[np.isin(column.codes[rows], list(codes))]


def _same(kind: Value, shown: Shown, part: str) -> bool:
    text = text_of(kind, shown)
    return text == part or (isinstance(kind, str) and fold(text) == fold(part) != "")


def _escaped(part: str) -> str:
    return "".join(_ESCAPED.get(sign, sign) for sign in part)


def _plain(part: str) -> str:
    for sign, code in reversed(_ESCAPED.items()):
        part = part.replace(code, sign)
    return part
