"""A sheet that arrives in parts, put together as narrow codes: a row of a long table takes some bytes, not cells."""

from __future__ import annotations

from collections.abc import Callable
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import unquote

from asnkompetensi.model.fold import fold
from asnkompetensi.model.sheet import Sheet, SheetColumn
from asnkompetensi.read.protocol import WireColumn

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from asnkompetensi.guard.child import Death
    from asnkompetensi.model.problem import Problem
    from asnkompetensi.read.protocol import Reply, WireSheet

_NOWHERE = "__HIVE_DEFAULT_PARTITION__"  # the folder of rows whose key is missing


class Parts:
    """A sheet while it grows: each part has the rows below those of the part before.

    A part may have columns that those before have not, and lack some that they have: there they are blank. With
    `keyed` the folders `name=value` that the file lies in are columns, too, where it has none of that name.
    """

    def __init__(self, berkas: str, *, keyed: bool = True) -> None:
        self._berkas, self._keyed = berkas, keyed
        self.lembar = ""
        self.notes: list[Problem] = []
        self._columns: list[_Column] = []
        self._rows = 0

    def read(self, ask: Callable[[int], Reply | Death]) -> Reply | Death:
        """Ask for one part after another until there are no more; the last answer, whatever it is.

        What the parts tell is in `notes`: problems of the last answer refuse the file.
        """
        part = 0
        while not isinstance(answer := ask(part), str) and answer.more:
            self.notes += answer.problems
            for wire in answer.sheets:
                self.add(wire)
            part += 1
        return answer

    def add(self, wire: WireSheet) -> None:
        """Put the rows of a part below those that are there."""
        self.lembar = wire.lembar
        self._columns += [_Column(self._rows) for _ in wire.columns[len(self._columns) :]]
        for column, more in zip_longest(self._columns, wire.columns):
            column.add(more or WireColumn([None], bytes(4 * wire.rows)))
        self._rows += wire.rows

    def sheet(self) -> Sheet:
        """All of it."""
        columns = [column.whole() for column in self._columns]
        if self._keyed:
            named = {fold(str(column.values[1])) for column in columns}
            keys = [(name, value) for name, value in folders(self._berkas) if fold(name) not in named]
            columns += [_constant(name, value, self._rows) for name, value in keys]
        rows = self._rows if columns else 0
        return Sheet(self._berkas, self.lembar, visible=True, rows=rows, columns=tuple(columns))


def folders(berkas: str) -> list[tuple[str, str]]:
    """The keys and values that the folders of a file are named by: `instansi=01/periode=2026/part-0.parquet`."""
    pairs = [folder.partition("=") for folder in berkas.replace("\\", "/").split("/")[:-1]]
    return [
        (unquote(name), "" if value == _NOWHERE else unquote(value)) for name, mark, value in pairs if name and mark
    ]


def _constant(name: str, value: str, rows: int) -> SheetColumn:
    import numpy as np

    codes = np.full(rows, 2 if value.strip() else 0, np.uint8)
    codes[:1] = 1
    return SheetColumn(cast("NDArray[np.int32]", codes), (None, name, value))


class _Column:
    """A column while it grows: its different values, and the codes of each part in as few bytes as they need."""

    def __init__(self, above: int) -> None:
        import numpy as np

        self._values: list[Any] = [None]
        self._known: dict[object, int] = {}
        self._codes: list[NDArray[np.integer[Any]]] = [np.zeros(above, np.uint8)]

    def add(self, part: WireColumn) -> None:
        import numpy as np

        places = np.array([0, *map(self._place, part.values[1:])], np.int32)
        rows = np.frombuffer(part.codes, np.int32)
        self._codes.append(places[rows].astype(np.min_scalar_type(len(self._values))))

    def _place(self, value: object) -> int:
        """The code of a value; 1, 1.0 and True are equal and yet not the same."""
        place = self._known.setdefault(value if isinstance(value, str) else (type(value), value), len(self._values))
        if place == len(self._values):
            self._values.append(value)
        return place

    def whole(self) -> SheetColumn:
        import numpy as np

        return SheetColumn(cast("NDArray[np.int32]", np.concatenate(self._codes)), tuple(self._values))
