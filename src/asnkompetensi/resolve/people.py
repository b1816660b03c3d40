"""People: who is in the data, each once, and who of them is active (contract, section 3)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi import law
from asnkompetensi.model.data import NONE
from asnkompetensi.model.fold import fold
from asnkompetensi.resolve.roster import Roster
from asnkompetensi.resolve.texts import Texts, first_rows

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(frozen=True, eq=False)
class People:
    """Rows about people, and which of them are whose.

    `rows` is the roster with the blank cells filled that other rows of the person may fill; `orang` numbers the people
    0, 1, 2 ... in the order in which they are met, by row; `dipakai` is the row of each person that counts, `aktif`
    whether the person is at work.
    """

    rows: Roster
    orang: NDArray[np.int32]
    dipakai: NDArray[np.intp]
    aktif: NDArray[np.bool_]


def people(found: Roster, unit: NDArray[np.int32]) -> People:
    """Each person once: one NIP is one person; without a NIP, one name in one unit is.

    Of several rows the one with the newest `tmt_jabatan` counts, else the first. `unit` is the unit of each row.
    """
    orang = _identities(found, unit)
    rows = found if found.whole else _filled(found, orang)
    newest = np.lexsort((np.arange(len(rows)), -_late(rows.dates["tmt_jabatan"]), orang))
    starts = np.flatnonzero(np.diff(orang[newest], prepend=-1))
    used = newest[starts]
    at_work = rows.texts["kedudukan"].take(used).mapped(_at_work)
    return People(rows, orang, used, at_work != 0)


def _at_work(kedudukan: str) -> int:
    """1 for a word that means that the person is at work; unknown words do not."""
    return int(law.kedudukan(kedudukan) is law.Activity.AKTIF)


def _late(days: NDArray[np.int64]) -> NDArray[np.int64]:
    """Days that can be negated: the mark for none becomes the earliest of them."""
    return np.maximum(days, -np.iinfo(np.int64).max)


def _identities(found: Roster, unit: NDArray[np.int32]) -> NDArray[np.int32]:
    """The person of each row, numbered as met."""
    nip, nama = found.texts["nip"], found.texts["nama"]
    unnamed = ~nip.given
    by_name = np.zeros(len(found), np.int64)
    by_name[unnamed] = nama.take(unnamed).dense(fold)
    span = int(unit.max(initial=NONE)) + 2
    key = np.where(unnamed, -2 - (by_name * span + unit + 1), nip.dense())
    return pd.factorize(key)[0].astype(np.int32)


def _filled(found: Roster, orang: NDArray[np.int32]) -> Roster:
    """A blank cell takes the first text that another row of the person has there."""
    count = int(orang.max(initial=-1)) + 1
    return replace(found, texts={name: _fill(column, orang, count) for name, column in found.texts.items()})


def _fill(column: Texts, orang: NDArray[np.int32], count: int) -> Texts:
    first = first_rows(orang[column.given], count)
    borrowed = np.append(column.codes[column.given], np.int32(NONE))[first][orang]
    return Texts(np.where(column.given, column.codes, borrowed), column.values)
