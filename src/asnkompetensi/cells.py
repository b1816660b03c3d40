"""Columns of result tables from codes and texts: each text kept once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy as np
    from numpy.typing import NDArray


def keep_texts_as_they_are() -> None:
    """Texts of frames made from here on are Python's own, whether PyArrow is installed or not.

    PyArrow holds no half of a surrogate pair, and the name of a file that is not UTF-8 has some.
    """
    pd.set_option("mode.string_storage", "python")


def coded(codes: NDArray[np.signedinteger[Any]], of: Iterable[str]) -> pd.Categorical[Any]:
    """For each code (a position in `of`, -1 for missing) its text; a text "" is missing."""
    series = pd.Series([*of, ""], dtype="str")
    places, kinds = pd.factorize(series.mask(series == ""))
    return pd.Categorical.from_codes(
        places[codes], dtype=pd.CategoricalDtype(pd.Index(kinds, dtype="str")), validate=False
    )


def kept_once(texts: Iterable[Any]) -> pd.Categorical[Any]:
    """A column of texts of which each is kept once; a text "" is missing."""
    series = pd.Series(texts, dtype="str")
    return pd.Categorical(series.mask(series == ""))
