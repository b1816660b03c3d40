"""The competencies of gap rows as they are shown: those that few people need are one kind of thing, without a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.mask.groups import SMALLEST, rare

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

OTHER = "(kompetensi lain {nomor})"
_TOLD = ["level_standar", "level_dimiliki", "hari"]


def unnamed(pairs: pd.DataFrame, count: int) -> NDArray[np.bool_]:
    """By code, whether a competency (of `count`) goes without its name: fewer than five people need it.

    Those who need such a one are five at least, or nobody: else the next rarest goes without its name too.
    """
    code = pairs["kompetensi"].to_numpy()
    people = np.bincount(code, minlength=count)
    without = rare(people)
    for one in np.argsort(people, kind="stable"):
        if not 0 < pairs["orang"][without[code]].nunique() < SMALLEST:
            break
        without[one] = people[one] > 0
    return without


def shown(
    pairs: pd.DataFrame, names: tuple[str, ...], without: NDArray[np.bool_]
) -> tuple[NDArray[np.int64], tuple[str, ...]]:
    """The code of each row's competency as it is shown, and the names by code; `without` tells which go without one.

    What a person needs under no name is numbered by the levels themselves, so that the number tells nothing more.
    """
    code = pairs["kompetensi"].to_numpy().astype(np.int64)
    hidden = without[code]
    ordered = pairs[hidden].sort_values(["orang", *_TOLD], kind="stable")
    place = ordered.groupby("orang").cumcount().sort_index().to_numpy()
    code[hidden] = len(names) + place
    return code, (*names, *(OTHER.format(nomor=number + 1) for number in range(int(place.max(initial=-1)) + 1)))
