"""A sheet that arrives in parts, put together as narrow codes: a row of a long table takes some bytes, not cells."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import unquote

from asnkompetensi.model.sheet import Sheet, SheetColumn

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from asnkompetensi.guard.child import Death
    from asnkompetensi.read.protocol import Reply, WireColumn

_NOWHERE = "__HIVE_DEFAULT_PARTITION__"  # the folder of rows whose key is missing


class Parts:
    """A sheet while it grows; each part has the columns of the first, and the heading in its first row."""

    def __init__(self, berkas: str) -> None:
        self._berkas = berkas
        self.lembar = ""
        self._columns: list[_Column] = []

    def read(self, ask: Callable[[int], Reply | Death]) -> Reply | Death:
        """Ask for one part after another until there are no more; the last answer, whatever it is."""
        part = 0
        while not isinstance(answer := ask(part), str) and answer.more:
            (wire,) = answer.sheets
            self.lembar = wire.lembar
            self._columns = self._columns or [_Column() for _ in wire.columns]
            for column, more in zip(self._columns, wire.columns, strict=True):
                column.add(more)
            part += 1
        return answer

    def sheet(self) -> Sheet:
        """All of it; a column for each folder `name=value` that the file lies in and has no column for."""
        columns = [column.whole() for column in self._columns]
        rows = len(columns[0].codes) if columns else 0
        named = {column.values[1] for column in columns}
        columns += [_constant(name, value, rows) for name, value in folders(self._berkas) if name not in named]
        return Sheet(self._berkas, self.lembar, visible=True, rows=rows, columns=tuple(columns))


def folders(berkas: str) -> list[tuple[str, str]]:
    """The keys and values that the folders of a file are named by: `instansi=01/periode=2026/part-0.parquet`."""
    pairs = [folder.partition("=") for folder in berkas.replace("\\", "/").split("/")[:-1]]
    return [(name, "" if value == _NOWHERE else unquote(value)) for name, mark, value in pairs if name and mark]


def _constant(name: str, value: str, rows: int) -> SheetColumn:
    import numpy as np

    codes = np.full(rows, 2 if value.strip() else 0, np.uint8)
    codes[:1] = 1
    return SheetColumn(cast("NDArray[np.int32]", codes), (None, name, value))


class _Column:
    """A column while it grows: its different values, and the codes of each part in as few bytes as they need."""

    def __init__(self) -> None:
        self._values: list[Any] = [None]
        self._known: dict[object, int] = {}
        self._codes: list[NDArray[np.integer[Any]]] = []

    def add(self, part: WireColumn) -> None:
        import numpy as np

        places = np.array([0, *map(self._place, part.values[1:])], np.int32)
        rows = np.frombuffer(part.codes, np.int32)[1 if self._codes else 0 :]
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
