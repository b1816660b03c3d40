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

    from asnkompetensi.read.typed import Numbers

LARGE = 2_000_000  # rows of a table, beyond which its numbers have 32 bits where these hold them
_TEXTS = (Kind.TEXT, Kind.NAME, Kind.NIP)


@dataclass(frozen=True)
class Values:
    """A column of a share: whole numbers and where they are given; with `texts`, the numbers are positions in these."""

    value: Numbers
    given: NDArray[np.bool_]
    texts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Share:
    """What one sheet gives to a table: its part, its columns by field, and the origin of each row.

    `ditolak` counts the rows of the sheet that are left out, their key being faulty or missing.
    """

    part: Part
    columns: Mapping[str, Values]
    baris: NDArray[np.integer]
    kolom: NDArray[np.integer]
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
    columns["baris"] = np.concatenate([share.baris for share in shares]).astype(np.int32, copy=False)
    columns["kolom"] = np.concatenate([share.kolom for share in shares]).astype(np.int32, copy=False)
    rejected = sum(share.ditolak for share in shares)
    return Table(name, pd.DataFrame(columns, copy=False), tuple(share.part for share in shares), rejected)


def _nothing(size: int) -> Values:
    import numpy as np

    return Values(np.zeros(size, dtype=np.int32), np.zeros(size, dtype=bool))


def _whole(parts: Sequence[Values]) -> pd.arrays.IntegerArray:
    import numpy as np
    import pandas as pd

    fits = all(part.value.dtype == np.int32 for part in parts if part.value.size)
    narrow = fits and sum(part.value.size for part in parts) > LARGE
    value: NDArray[Any] = np.concatenate([part.value for part in parts])
    value = value.astype(np.int32 if narrow else np.int64, copy=False)
    missing = ~np.concatenate([part.given for part in parts])
    value[missing] = 0
    return pd.arrays.IntegerArray(value, missing)


def _category(parts: Sequence[Values]) -> pd.Categorical:
    """Texts of all parts, each once, in the order in which they are met in the sheets."""
    import numpy as np
    import pandas as pd

    texts = list(dict.fromkeys(text for part in parts for text in part.texts))
    places = {text: place for place, text in enumerate(texts)} if len(parts) > 1 else {}
    codes = np.concatenate([_codes(part, places) for part in parts])
    used, whole = _used(codes, len(texts))
    return pd.Categorical.from_codes(whole, categories=pd.Index(np.array(texts, dtype=object)[used], dtype="str"))


def _codes(part: Values, places: Mapping[str, int]) -> NDArray[np.int32]:
    """The codes of one part among the texts of all, -1 where there is none."""
    import numpy as np

    codes = part.value.astype(np.int32)
    if places:
        codes = np.array([*map(places.__getitem__, part.texts), -1], np.int32)[codes]
    codes[~part.given] = -1
    return codes


def _used(codes: NDArray[np.int32], size: int) -> tuple[NDArray[np.intp], NDArray[np.int32]]:
    """The codes that occur, and all codes renumbered to the positions among them; -1 stays."""
    import numpy as np

    occurs = np.zeros(size + 1, dtype=bool)
    occurs[codes] = True
    used = np.flatnonzero(occurs[:-1])
    if used.size == size:
        return used, codes
    renumbered = np.full(size + 1, -1, np.int32)
    renumbered[used] = np.arange(used.size, dtype=np.int32)
    return used, renumbered[codes]
