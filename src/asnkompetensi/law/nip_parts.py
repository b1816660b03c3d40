"""What many NIPs say, number by number (Peraturan Kepala BKN 22/2007): for stages, which have NumPy by then."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.law.employee import nip_rules
from asnkompetensi.model.kinds import MONTHS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.int64]

NEVER = np.iinfo(np.int64).min
_EPOCH = date(1970, 1, 1)


@dataclass(frozen=True, eq=False)
class NipParts:
    """The parts of each NIP as numbers; `lahir` is the birth date in days since 1970-01-01, `NEVER` if it is none."""

    tahun: Numbers
    bulan: Numbers
    hari: Numbers
    lahir: Numbers
    tahun_tmt: Numbers
    bulan_tmt: Numbers
    kelamin: Numbers


def nip_parts(nips: Sequence[str]) -> NipParts:
    """The parts of each NIP; those of a blank one are negative, and none of them is a date or a sex."""
    limits = nip_rules()
    width = limits.panjang
    digits = np.array(nips, dtype=f"U{width}").view(np.uint32).reshape(-1, width).astype(np.int64) - ord("0")

    def number(start: int, stop: int) -> Numbers:
        return digits[:, start:stop] @ 10 ** np.arange(stop - start)[::-1]

    born, since = limits.lahir.start, limits.tmt.start
    tahun, bulan, hari = number(born, born + 4), number(born + 4, born + 6), number(born + 6, born + 8)
    tahun_tmt, bulan_tmt = number(since, since + 4), number(since + 4, since + 6)
    kelamin = number(limits.kelamin.start, limits.kelamin.stop)
    return NipParts(tahun, bulan, hari, _days(tahun, bulan, hari), tahun_tmt, bulan_tmt, kelamin)


def _days(tahun: Numbers, bulan: Numbers, hari: Numbers) -> Numbers:
    """Dates in days since 1970-01-01; `NEVER` for those that no calendar has."""
    months = (tahun - _EPOCH.year) * MONTHS + bulan - 1
    first, after = (first_day(month) for month in (months, months + 1))
    exists = (bulan >= 1) & (bulan <= MONTHS) & (hari >= 1) & (hari <= after - first)
    return np.where(exists, first + hari - 1, NEVER)


def first_day(months: Numbers) -> Numbers:
    """The first day of months counted from January 1970."""
    return months.astype("datetime64[M]").astype("datetime64[D]").astype(np.int64)
