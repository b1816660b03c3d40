"""Certificates and the day on which they end: those that ran out, and those that will within a year.

A certificate ends on the day that the history gives. Where it gives none the contract counts it as valid (section 6); a
training that is valid for so many months then tells when the certificate should end, counted from the day of training.
"""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.model.data import NONE
from asnkompetensi.model.fold import fold
from asnkompetensi.recommend.dates import later
from asnkompetensi.recommend.frames import FOREVER, UNDATED, Numbers, whole

if TYPE_CHECKING:
    from asnkompetensi.model.catalogue import Catalogue
    from asnkompetensi.recommend.names import Numbered

AHEAD = (3, 6, 12)  # months from the day of the run; the list goes no further than the last
_ONE = ["orang", "nomor"]


class Window(IntEnum):
    """When a certificate ends: it has ended, or how soon it will."""

    LEWAT = 0
    TIGA_BULAN = 1
    ENAM_BULAN = 2
    SETAHUN = 3


class End(IntEnum):
    """Who says when a certificate ends: the history, or the validity of the training."""

    TERTULIS = 0
    DIHITUNG = 1


def ending(people: pd.DataFrame, katalog: Catalogue, numbers: Numbered, today: int) -> pd.DataFrame:
    """The newest certificate of each person and training, if it ends within a year or has ended, by its last day.

    The columns of `people` (`orang`, `unit`, `jabatan`), `nomor` (of the training,
    :mod:`asnkompetensi.recommend.names`), `dipegang` (its code; `NONE`: not in the catalogue), `sertifikat` (its name),
    `hari` (of training; `UNDATED`), `akhir` (last day), `bulan` (months of validity that it was reckoned by; 0: it is
    written), `sah` (1: valid by the contract), `jendela` (`Window`).
    """
    rows = _dated(katalog, numbers)
    newest = rows.sort_values([*_ONE, "akhir", "hari", "dipegang"], kind="stable").drop_duplicates(_ONE, keep="last")
    valid = rows.groupby(_ONE, as_index=False).agg(sah=("tertulis", "max"))
    limits = later(np.full(len(AHEAD), today), np.array(AHEAD))
    found: pd.DataFrame = newest[newest["akhir"] <= limits[-1]].merge(people, on="orang").merge(valid, on=_ONE)
    found = found.drop(columns="tertulis").assign(
        sah=(found["sah"] >= today).astype(np.int64),
        jendela=np.searchsorted(np.append(today - 1, limits), found["akhir"].to_numpy(), side="left"),
    )
    return found.sort_values(["akhir", "orang", "sertifikat", "nomor"], ignore_index=True)


def _dated(katalog: Catalogue, numbers: Numbered) -> pd.DataFrame:
    """Every row of the history under the number of its training, with the day on which its certificate ends."""
    rows = katalog.riwayat
    held, attended = whole(rows["pelatihan"], NONE), whole(rows["hari"], UNDATED)
    months = np.append(whole(katalog.validity), 0)[held]
    months = np.where(rows["sampai"].isna().to_numpy() & (attended != UNDATED), months, 0)
    written = whole(rows["sampai"], FOREVER)
    known = np.where(attended == UNDATED, 0, attended)
    return pd.DataFrame(
        {
            "orang": whole(rows["orang"]),
            "nomor": _numbers(rows, numbers, len(katalog.pelatihan)),
            "dipegang": held,
            "sertifikat": np.where(held == NONE, rows["nama"], np.append(katalog.pelatihan["nama"], "")[held]),
            "hari": attended,
            "akhir": np.where(months > 0, later(known, months), written),
            "bulan": months,
            "tertulis": written,
        }
    )


def _numbers(rows: pd.DataFrame, numbers: Numbered, catalogued: int) -> Numbers:
    """The numbers of trainings; those that nobody requires and the catalogue does not have follow, by folded name.

    They follow all of the catalogue, also what nobody attended or must attend: its numbers are its codes.
    """
    beyond = pd.factorize(rows["nama"].map({name: fold(name) for name in rows["nama"].unique()}))[0]
    last = max(known.max(initial=catalogued) for known in (numbers.riwayat, numbers.syarat))
    return np.where(numbers.riwayat == NONE, last + 1 + beyond, numbers.riwayat)
