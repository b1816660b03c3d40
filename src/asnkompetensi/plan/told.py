"""Sentences for many rows, made once for each combination of facts that occurs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from asnkompetensi.model.reason import Reason, encoded

if TYPE_CHECKING:
    from asnkompetensi.plan.instance import Ints

Facts = Mapping[str, int]


def told(facts: pd.DataFrame, say: Callable[[Facts], Iterable[Reason]]) -> pd.Series[Any]:
    """What `say` makes of each row's facts (whole numbers), as texts (:func:`asnkompetensi.model.reason.encoded`)."""
    if facts.empty:
        return pd.Series([], dtype="str")
    alike = facts.groupby(list(facts), sort=False).ngroup().to_numpy()
    rows = facts.drop_duplicates().to_dict("records")
    texts = np.array([encoded(*say({str(name): int(fact) for name, fact in row.items()})) for row in rows], object)
    return pd.Series(texts[alike], dtype="str")


def gathered(
    rows: Ints, codes: Ints, count: int, texts: Sequence[str], join: Callable[[list[str]], str]
) -> pd.Series[Any]:
    """For each of `count` rows the texts of its codes, in order of their rows, made one; equal ones only once.

    `rows` rise; a row without a code has what `join` makes of nothing.
    """
    ends = np.cumsum(np.bincount(rows, minlength=count))
    known: dict[tuple[int, ...], str] = {}
    found: list[str] = []
    listed = codes.tolist()
    for start, end in zip([0, *ends.tolist()], ends.tolist(), strict=False):
        key = tuple(dict.fromkeys(listed[start:end]))
        if key not in known:
            known[key] = join([texts[code] for code in key])
        found.append(known[key])
    return pd.Series(found, dtype="str")
