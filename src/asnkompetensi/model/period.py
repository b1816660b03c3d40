"""Several assessment periods of one agency, each computed by itself, and what is one thing in all of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    from asnkompetensi.model.data import Data, Names
    from asnkompetensi.model.gaps import Gaps
    from asnkompetensi.model.result import Figure, ResultTable


class Cara(IntEnum):
    """By what a person of one period was known again in a later one, where the NIP alone does not say it."""

    NAMA_LAHIR = 0
    NAMA_UNIT = 1
    NIP_LAMA = 2


@dataclass(frozen=True)
class Period:
    """One period, as `asn gap` computes it.

    `sumber` is the source as it was given, `nama` how the period is called in results, `as_of` the day its figures are
    told for, `terakhir` the day of the last assessment (None where none is dated). `data` and `gaps` have codes of
    their own; no filter was applied to them, but that by competency. `tabel` and `ringkasan` are those of the gap.
    """

    nama: str
    sumber: str
    as_of: date
    terakhir: date | None
    data: Data
    gaps: Gaps
    tabel: Mapping[str, ResultTable]
    ringkasan: Mapping[str, Figure]


@dataclass(frozen=True)
class Shared:
    """The names of one kind of thing in all periods, in the spelling of the newest that has it.

    `kode[period][code]` is the code in `names` of what has that code in the period; the entry after the last, which
    `NONE` leads to, is `NONE`.
    """

    names: Names
    kode: tuple[NDArray[np.int32], ...]


@dataclass(frozen=True)
class Periods:
    """Periods from the oldest to the newest, and who and what of one is who and what of another.

    orang      by period the common number of each person, at the position of the period's own `orang`
    kenal      one row for each time that a person was known by something else than an equal NIP: `nomor` (common
               number), `periode` (position of the later one), `orang` (there), `periode_lama`, `orang_lama` (where the
               person was seen last before), `cara` (code of `Cara`); sorted by `periode` and `orang`
    hanya_unit, hanya_jabatan   the names that the call asks for, which no period was filtered by
    """

    periode: tuple[Period, ...]
    unit: Shared
    jabatan: Shared
    jenjang: Shared
    kompetensi: Shared
    orang: tuple[NDArray[np.int32], ...]
    kenal: pd.DataFrame
    hanya_unit: tuple[str, ...] = ()
    hanya_jabatan: tuple[str, ...] = ()

    @property
    def jumlah(self) -> int:
        """How many people there are in all periods together."""
        return max((int(number.max(initial=-1)) for number in self.orang), default=-1) + 1
