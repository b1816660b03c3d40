"""Shares of sheets to tables: columns put end to end, texts as categories."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from asnkompetensi.model.kinds import Kind
from asnkompetensi.model.table import Part, Table
from asnkompetensi.model.tables import SPECS

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

_TEXTS = (Kind.TEXT, Kind.NAME, Kind.NIP)


@dataclass(frozen=True)
class Values:
    """A column of a share: whole numbers and where they are given; with `texts`, the numbers are positions in these."""

    value: NDArray[np.int64]
    given: NDArray[np.bool_]
    texts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Share:
    """What one sheet gives to a table: its part, its columns by field, and the origin of each row.

    `ditolak` counts the rows of the sheet that are left out, their key being faulty or missing.
    """

    part: Part
    columns: Mapping[str, Values]
    baris: NDArray[np.intp]
    kolom: NDArray[np.intp]
    ditolak: int = 0


def table(name: str, shares: Sequence[Share]) -> Table:
    """The table of all shares, in their order; a column is there when some share has it."""
    import numpy as np
    import pandas as pd

    spec = SPECS[name]
    columns: dict[str, Any] = {}
    for column in spec.columns:
        if any(column.name in share.columns for share in shares):
            parts = [share.columns.get(column.name) or _nothing(share.baris.size) for share in shares]
            columns[column.name] = _category(parts) if column.kind in _TEXTS else _whole(parts)
    columns["bagian"] = np.repeat(np.arange(len(shares), dtype=np.int32), [share.baris.size for share in shares])
    columns["baris"] = np.concatenate([share.baris for share in shares]).astype(np.int32)
    columns["kolom"] = np.concatenate([share.kolom for share in shares]).astype(np.int32)
    rejected = sum(share.ditolak for share in shares)
    return Table(name, pd.DataFrame(columns), tuple(share.part for share in shares), rejected)


def _nothing(size: int) -> Values:
    import numpy as np

    return Values(np.zeros(size, dtype=np.int64), np.zeros(size, dtype=bool))


def _whole(parts: Sequence[Values]) -> pd.arrays.IntegerArray:
    import numpy as np
    import pandas as pd

    value, given = np.concatenate([part.value for part in parts]), np.concatenate([part.given for part in parts])
    return pd.arrays.IntegerArray(np.where(given, value, 0), ~given)


def _category(parts: Sequence[Values]) -> pd.Categorical:
    """Texts of all parts, each once, in the order in which they are met in the sheets."""
    import numpy as np
    import pandas as pd

    texts = list(dict.fromkeys(text for part in parts for text in part.texts))
    places = {text: place for place, text in enumerate(texts)} if len(parts) > 1 else {}
    codes = [
        np.where(part.given, np.array([*map(places.get, part.texts), -1])[part.value] if places else part.value, -1)
        for part in parts
    ]
    used, whole = _used(np.concatenate(codes), len(texts))
    return pd.Categorical.from_codes(whole, categories=pd.Index(np.array(texts, dtype=object)[used], dtype="str"))


def _used(codes: NDArray[np.int64], size: int) -> tuple[NDArray[np.intp], NDArray[np.int64]]:
    """The codes that occur, and all codes renumbered to the positions among them; -1 stays."""
    import numpy as np

    used = np.flatnonzero(np.bincount(codes[codes >= 0], minlength=size))
    renumbered = np.full(size + 1, -1)
    renumbered[used] = np.arange(used.size)
    return used, renumbered[codes]
