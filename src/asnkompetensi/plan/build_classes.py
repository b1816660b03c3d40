"""What the classes of each training ask for, and which trainings can be planned at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from asnkompetensi.model.data import NONE
from asnkompetensi.model.kinds import NUMBER_UNIT
from asnkompetensi.plan.instance import NO_LIMIT, Classes

if TYPE_CHECKING:
    import pandas as pd

    from asnkompetensi.model.catalogue import Catalogue
    from asnkompetensi.plan.instance import Flags, Ints


def classes(katalog: Catalogue) -> Classes:
    """By code of training. Parts of a person or of a class do not help: a minimum is rounded up, the others down.

    A training that nobody can hold (`plannable`) has classes of one, and none of them.
    """
    table = katalog.pelatihan
    possible = plannable(katalog)
    begin, days = _whole(table["mulai"], NONE), _days(table["hari"])
    dated = (begin != NONE) & (days > 0)
    return Classes(
        jp=_whole(table["jp"], 0),
        minimum=np.where(possible, _least(katalog), 1),
        maksimum=np.where(possible, _most(table["maks_peserta"]), 1),
        angkatan=np.where(possible, _most(table["maks_angkatan"]), 0),
        biaya_peserta=_whole(table["biaya_peserta"], 0),
        biaya_angkatan=_whole(table["biaya_angkatan"], 0),
        mulai=np.where(dated, begin, NONE),
        selesai=np.where(dated, begin + days - 1, NONE),
    )


def plannable(katalog: Catalogue) -> Flags:
    """By code of training: whether a class of it can be held, and at least one."""
    table = katalog.pelatihan
    found: Flags = (_least(katalog) <= _most(table["maks_peserta"])) & (_most(table["maks_angkatan"]) > 0)
    return found


def _least(katalog: Catalogue) -> Ints:
    """People that a class needs."""
    given = _whole(katalog.pelatihan["min_peserta"], NUMBER_UNIT)
    return np.maximum(-(-given // NUMBER_UNIT), 1)


def _days(hari: pd.Series[Any]) -> Ints:
    """Calendar days, begun ones counted whole; 0 where none are known."""
    found: Ints = -(-_whole(hari, 0) // NUMBER_UNIT)
    return found


def _most(column: pd.Series[Any]) -> Ints:
    """A number at most, `NO_LIMIT` where none is given."""
    given = _whole(column, NONE)
    return np.where(given == NONE, NO_LIMIT, given // NUMBER_UNIT)


def _whole(column: pd.Series[Any], missing: int) -> Ints:
    return column.fillna(missing).to_numpy(np.int64)
