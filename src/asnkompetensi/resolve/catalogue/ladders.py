"""What a training leads to: a level of each competency, for those who hold another one before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.model.data import NONE, Names
from asnkompetensi.model.fold import fold
from asnkompetensi.resolve.catalogue import impossible
from asnkompetensi.resolve.catalogue.settle import Offered, settled
from asnkompetensi.resolve.texts import numbered, texts
from asnkompetensi.resolve.whole import NEVER, numbers, whole

if TYPE_CHECKING:
    from asnkompetensi.model.problem import Problem


def ladders(rows: Offered, kompetensi: Names, source: int) -> tuple[pd.DataFrame, list[Problem]]:
    """`Catalogue.hasil`, one row per training and competency, in this order; none for what nobody asks for or has.

    A row without `level_hasil` leads nowhere. `PELATIHAN-02` for rows that raise nobody, which are left out;
    `PELATIHAN-01` where rows of one training and competency differ, of which the first counts.
    """
    frame = rows.table.frame
    code = texts(frame, "kompetensi").mapped(numbered(kompetensi.codes, fold))
    wrong = impossible.flat(rows)
    usable = (rows.code != NONE) & (code != NONE) & (numbers(frame, "level_hasil") != NEVER) & ~wrong
    pair = rows.code.astype(np.int64) * len(kompetensi.names) + code
    key = np.full(len(code), NONE, np.int32)
    key[usable] = np.unique(pair[usable], return_inverse=True)[1]
    used, torn = settled(rows, "level_hasil", key)
    _, apart = settled(rows, "level_awal", key, blank_tells=True)
    found = pd.DataFrame(
        {
            "pelatihan": rows.code[used],
            "kompetensi": code[used],
            "level_hasil": whole(numbers(frame, "level_hasil")[used]),
            "level_awal": whole(numbers(frame, "level_awal")[used]),
            "asal_tabel": np.full(len(used), source, np.int32),
            "asal": used.astype(np.int32),
        }
    )
    return found, [*impossible.levels(rows, wrong), *torn, *apart]
