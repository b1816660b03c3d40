"""Lazy frames, and the border of an engine: what brings resolved data into it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

import narwhals.stable.v2 as nw

if TYPE_CHECKING:
    import pandas as pd

Frame: TypeAlias = nw.LazyFrame[Any]


class Border(Protocol):
    """One engine, as a computation meets it: frames that came over one border can be joined."""

    def put(self, frame: pd.DataFrame) -> Frame:
        """A frame of whole numbers, without its index; a missing number is missing there, too."""

    def hold(self, rows: Frame) -> Frame:
        """The same rows, computed once however many results are made from them."""

    def meet(self, rows: Frame, of: Border) -> Frame:
        """Rows that came over the border `of` of this engine, to be joined with those that came over this one."""

    def forget(self, rows: Frame) -> None:
        """Rows that were held are not needed any more."""


def lazy(frame: pd.DataFrame) -> Frame:
    """A frame of resolved data for the computation."""
    return nw.from_native(frame).lazy()


def collected(rows: Frame) -> pd.DataFrame:
    """The rows of a computed frame, in no order, numbered from 0."""
    return rows.collect().to_pandas().reset_index(drop=True)
