"""duckdb: lazy, on all cores; what does not fit into memory goes to its own files."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

import duckdb
import narwhals.stable.v2 as nw
import numpy as np

from asnkompetensi.engine.border import taken

if TYPE_CHECKING:
    import pandas as pd

    from asnkompetensi.engine.border import Columns
    from asnkompetensi.model.frames import Frame


class Border:
    """A database of its own in memory, which ends with the last of its frames."""

    def __init__(self) -> None:
        self._connection = duckdb.connect()
        self._numbers = count()
        self._held: dict[int, str] = {}

    def put(self, frame: pd.DataFrame) -> Frame:
        """As :meth:`asnkompetensi.model.frames.Border.put`: what the frame holds is read where it lies."""
        rows: Frame = nw.from_native(self._connection.from_df(frame)).lazy()
        return rows

    def hold(self, rows: Frame) -> Frame:
        """As :meth:`asnkompetensi.model.frames.Border.hold`: in a table.

        What `materialize` keeps is copied whole by every plan that reads it twice.
        """
        name = f"held_{next(self._numbers)}"
        nw.to_native(rows).create(name)
        held: Frame = nw.from_native(self._connection.table(name)).lazy()
        self._held[id(held)] = name
        return held

    def meet(self, rows: Frame, of: object) -> Frame:
        """As :meth:`asnkompetensi.model.frames.Border.meet`: whole, for no query reaches into another database."""
        return rows if of is self else self.put(taken(rows))

    def forget(self, rows: Frame) -> None:
        """As :meth:`asnkompetensi.model.frames.Border.forget`."""
        self._connection.execute(f"drop table {self._held.pop(id(rows))}")


def columns(rows: Frame) -> Columns:
    """The values of each column, and where one is missing."""
    found = nw.to_native(rows).fetchnumpy()
    return {name: (np.ma.getdata(values), np.ma.getmaskarray(values)) for name, values in found.items()}
