"""Sentences for many rows, made once for each combination of facts that occurs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from asnkompetensi.model.reason import Reason, encoded
from asnkompetensi.recommend.frames import Numbers

Facts = Mapping[str, int]
_SPAN = 2**62  # numbers of combinations stay below it


@dataclass(frozen=True)
class Told:
    """What is said of each row: a code, and the texts (:func:`asnkompetensi.model.reason.encoded`) by code."""

    kode: Numbers
    teks: tuple[str, ...]

    @property
    def column(self) -> pd.Categorical[Any]:
        """The texts as a column of a result; "" is missing."""
        texts = [text for text in self.teks if text]
        places = {text: place for place, text in enumerate(texts)} | {"": -1}
        codes = np.array([places[text] for text in self.teks], dtype=np.int64)
        kinds: pd.CategoricalDtype[Any] = pd.CategoricalDtype(pd.Index(texts, dtype="str"))
        return pd.Categorical.from_codes(codes[self.kode], dtype=kinds)


def told(facts: pd.DataFrame, say: Callable[[Facts], Iterable[Reason]]) -> Told:
    """What `say` makes of each row's facts (whole numbers)."""
    if facts.empty:
        return Told(np.zeros(0, dtype=np.int64), ())
    _, first, groups = np.unique(_numbered(facts), return_index=True, return_inverse=True)
    rows = zip(*(facts[name].to_numpy()[first].tolist() for name in facts), strict=True)
    texts = [encoded(*say(dict(zip(facts.columns, row, strict=True)))) for row in rows]
    codes, distinct = pd.factorize(np.array(texts, dtype=object))
    return Told(codes.astype(np.int64)[groups], tuple(distinct))


def _numbered(facts: pd.DataFrame) -> Numbers:
    """A number for each row, the same for equal rows, rising with the columns from the first to the last."""
    number, span = np.zeros(len(facts), dtype=np.int64), 1
    for name in facts:
        codes, kinds = pd.factorize(facts[name].to_numpy(), sort=True)
        if span * len(kinds) > _SPAN:
            number, span = np.unique(number, return_inverse=True)[1], len(facts)
        number, span = number * len(kinds) + codes, span * len(kinds)
    return number


def joined(parts: Sequence[Told]) -> Told:
    """Several, one below the other."""
    texts = list(dict.fromkeys(text for part in parts for text in part.teks))
    places = {text: place for place, text in enumerate(texts)}
    codes = [np.array([places[text] for text in part.teks], dtype=np.int64)[part.kode] for part in parts]
    return Told(np.concatenate(codes), tuple(texts))
