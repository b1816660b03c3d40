"""NAMA-01: one name in several spellings: equal after folding, or but for a number before it (contract, section 2)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.check.origin import SHOWN, cells, count, some
from asnkompetensi.model.data import NONE
from asnkompetensi.model.fold import fold, unmarked
from asnkompetensi.model.problem import PLACES, Problem

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.check.origin import Rows
    from asnkompetensi.model.data import Data, Names
    from asnkompetensi.model.place import Place
    from asnkompetensi.model.problem import Fact
    from asnkompetensi.model.rules import Rules
    from asnkompetensi.model.table import Table

KINDS: Mapping[str, Sequence[str]] = {
    "unit_kerja": ("unit_kerja", "unit_induk", "untuk_unit"),
    "jabatan": ("jabatan", "jabatan_tujuan"),
    "jenjang_jabatan": ("jenjang_jabatan",),
    "kompetensi": ("kompetensi", "untuk_kompetensi"),
}


def spellings(data: Data, _rules: Rules) -> list[Problem]:
    """`NAMA-01` for each kind of name (facts `kolom`, `nama`: how many names, `jumlah`: how many cells differ).

    Evidence: `nama` (the other spelling), `jumlah` of its cells, `ejaan` (the spelling that is read), `tempat`.
    """
    known = (data.unit, data.jabatan, data.jenjang, data.kompetensi)
    found = [_kind(data, kind, names) for kind, names in zip(KINDS, known, strict=True)]
    return [problem for problem in found if problem.bukti]


def _kind(data: Data, kind: str, names: Names) -> Problem:
    columns = [(table, column) for table in data.tabel for column in KINDS[kind] if column in table.frame]
    read = _read(columns, names)
    tempat: list[Place] = []
    first: dict[str, list[Place]] = {}
    jumlah: Counter[str] = Counter()
    for table, column in columns:
        rows, codes = _deviating(table, column, read)
        tempat.extend(cells(table, rows, column)[: PLACES - len(tempat)])
        for code in np.unique(codes).tolist():
            text = table.frame[column].cat.categories[code]
            own = rows[codes == code]
            first.setdefault(text, []).extend(cells(table, own, column, SHOWN + 1))
            jumlah[text] += count(table, own, column)
    bukti: tuple[Mapping[str, Fact], ...] = tuple(
        {"nama": text, "jumlah": jumlah[text], "ejaan": read[fold(text)], "tempat": some(places)}
        for text, places in first.items()
    )
    nilai: dict[str, Fact] = {
        "kolom": kind,
        "nama": len({read[fold(text)] for text in first}),
        "jumlah": jumlah.total(),
    }
    return Problem("NAMA-01", tuple(tempat), nilai, bukti)


def _read(columns: Sequence[tuple[Table, str]], names: Names) -> Mapping[str, str]:
    """From a folded name to the spelling that results show; for an alias, the spelling met first.

    A name under a number ("1. Integritas") is read as the name that follows it, where both are one.
    """
    shown = {fold(name): name for name in names.names}
    for table, column in columns:
        for text in table.frame[column].dropna().unique():
            bare = unmarked(text)
            one = bare != text and names.code(bare) == names.code(text) != NONE
            shown.setdefault(fold(text), shown.get(fold(bare), bare) if one else text)
    return shown


def _deviating(table: Table, column: str, read: Mapping[str, str]) -> tuple[Rows, NDArray[np.integer]]:
    """The rows of a column that hold another spelling than the one that is read, and its code in each."""
    words = table.frame[column].cat
    codes = words.codes.to_numpy()
    other = [code for code, text in enumerate(words.categories) if read.get(fold(text), text) != text and fold(text)]
    rows = np.flatnonzero(np.isin(codes, other))
    return rows, codes[rows]
