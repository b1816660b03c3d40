"""PELATIHAN-02: rows of the catalogue whose two numbers cannot both be true."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.data import NONE
from asnkompetensi.model.problem import Fact, Problem
from asnkompetensi.model.tables import SPECS
from asnkompetensi.resolve.catalogue.settle import Offered, plain
from asnkompetensi.resolve.origin import places
from asnkompetensi.resolve.texts import texts
from asnkompetensi.resolve.whole import NEVER, numbers

if TYPE_CHECKING:
    from numpy.typing import NDArray

_LEVELS = ("level_awal", "level_hasil")
_SIZES = ("min_peserta", "maks_peserta")


def flat(rows: Offered) -> NDArray[np.bool_]:
    """The rows whose level after the training is not above the one to be held before: they raise nobody."""
    before, after = (numbers(rows.table.frame, column) for column in _LEVELS)
    told: NDArray[np.bool_] = (rows.code != NONE) & (before != NEVER) & (after != NEVER)
    return told & (after <= before)


def levels(rows: Offered, wrong: NDArray[np.bool_]) -> list[Problem]:
    """`PELATIHAN-02` for such rows: facts `apa`, `nasib`, `jumlah`; evidence `kode`, `kompetensi`, `dari`, `sampai`."""
    at = np.flatnonzero(wrong)
    competency = texts(rows.table.frame, "kompetensi")
    return _told(rows, "level_terbalik", "baris_disisihkan", _LEVELS, (at, at), [*map(competency.at, at.tolist())])


def sizes(rows: Offered, least: NDArray[np.intp], most: NDArray[np.intp]) -> list[Problem]:
    """The same for trainings to which more must come than may; the rows that say so are given for each training."""
    fewest, largest = (
        np.append(numbers(rows.table.frame, column), NEVER)[used]
        for column, used in zip(_SIZES, (least, most), strict=True)
    )
    wrong = np.flatnonzero((fewest != NEVER) & (largest != NEVER) & (fewest > largest))
    return _told(rows, "peserta_terbalik", "tak_terencana", _SIZES, (least[wrong], most[wrong]), [""] * len(wrong))


def _told(
    rows: Offered,
    what: str,
    fate: str,
    columns: tuple[str, str],
    at: tuple[NDArray[np.intp], NDArray[np.intp]],
    competency: Sequence[str],
) -> list[Problem]:
    if not len(at[0]):
        return []
    table, kind = rows.table, SPECS["pelatihan"].kind(columns[0])
    values = [numbers(table.frame, column)[there].tolist() for column, there in zip(columns, at, strict=True)]
    bukti: list[dict[str, Fact]] = [
        {
            "kode": rows.kode.names[code],
            "kompetensi": about,
            "dari": str(plain(first, kind)),
            "sampai": str(plain(second, kind)),
        }
        for code, about, first, second in zip(rows.code[at[0]].tolist(), competency, *values, strict=True)
    ]
    cells = [places(table, there, column) for column, there in zip(columns, at, strict=True)]
    tempat = tuple(dict.fromkeys(cell for pair in zip(*cells, strict=True) for cell in pair))
    facts: dict[str, Fact] = {"apa": f"@check.{what}", "nasib": f"@check.{fate}", "jumlah": len(bukti)}
    return [Problem("PELATIHAN-02", tempat, facts, tuple(bukti))]
