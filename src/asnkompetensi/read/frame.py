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
    """A column of a share: whole numbers and where they are given; with `texts`, the numbers are positions in these.

    One for each row; or, with `codes`, for each different entry, and for each row which of them it has, in few bytes.
    """

    value: Numbers
    given: NDArray[np.bool_]
    texts: tuple[str, ...] = ()
    codes: NDArray[np.integer[Any]] | None = None

    def __len__(self) -> int:
        return self.value.size if self.codes is None else self.codes.size

    def by_row(self, what: NDArray[Any]) -> NDArray[Any]:
        """What is known of each entry, for each row."""
        return what if self.codes is None else what[self.codes]


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

    fits = all(part.value.dtype == np.int32 for part in parts if len(part))
    narrow = fits and sum(map(len, parts)) > LARGE
    value: NDArray[Any] = np.concatenate([part.by_row(np.where(part.given, part.value, 0)) for part in parts])
    value = value.astype(np.int32 if narrow else np.int64, copy=False)
    missing = np.concatenate([part.by_row(~part.given) for part in parts])
    return pd.arrays.IntegerArray(value, missing)


def _category(parts: Sequence[Values]) -> pd.Categorical:
    """Texts of all parts, each once, in the order in which they are met in the sheets."""
    import numpy as np
    import pandas as pd

    places: dict[str, int] = {}
    codes = np.concatenate([_codes(part, places) for part in parts])
    used, whole = _used(codes, len(places))
    return pd.Categorical.from_codes(whole, categories=pd.Index(np.array([*places], dtype=object)[used], dtype="str"))


def _codes(part: Values, places: dict[str, int]) -> NDArray[np.int32]:
    """The codes of one part among the texts of all so far, to which its own are added; -1 where there is none."""
    import numpy as np

    known = [places.setdefault(text, len(places)) for text in part.texts]
    codes = np.array([*known, -1], np.int32)[part.value]
    codes[~part.given] = -1
    return part.by_row(codes)


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
