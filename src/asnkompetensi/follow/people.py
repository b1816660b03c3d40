"""People of several periods: one by NIP, old or present; who is left over on both sides, by name and birth date.

What is told by anything but an equal NIP is kept in a list, for a person to confirm: it is never silent.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.model.data import NONE
from asnkompetensi.model.fold import fold
from asnkompetensi.model.period import Cara

if TYPE_CHECKING:
    from numpy.typing import NDArray

KENAL = ["nomor", "periode", "orang", "periode_lama", "orang_lama", "cara"]
_NEVER = int(np.iinfo(np.int64).min)


@dataclass
class _Known:
    """Everybody met so far: how each was told last, where, and every NIP that leads to a person."""

    last: pd.DataFrame
    nip: dict[str, int] = field(default_factory=dict)


def people(
    periods: Sequence[tuple[pd.DataFrame, NDArray[np.int32]]],
) -> tuple[tuple[NDArray[np.int32], ...], pd.DataFrame]:
    """The common number of each person by period, and the list `kenal` of :class:`~asnkompetensi.model.period.Periods`.

    Each period is its `Data.pegawai` and the common code of each unit of it (the last one for none). A person keeps the
    number under which the NIP, or what is given as the old NIP, was met in any earlier period. Of those who are left
    over on both sides, one name and birth date, or without any NIP one name and unit, is one person, where exactly one
    on either side has it.
    """
    known = _Known(_told(periods[0][0].head(0), periods[0][1], 0))
    numbers, listed = [], []
    for place, (pegawai, unit) in enumerate(periods):
        told = _told(pegawai, unit, place)
        number = np.array(told["nip"].map(known.nip).fillna(NONE), np.int32)
        for cara, old, new in _recognised(known, told, number):
            number[new] = old
            before = known.last.loc[old]
            listed.append(
                pd.DataFrame(
                    {
                        "nomor": old,
                        "periode": place,
                        "orang": new,
                        "periode_lama": before["periode"].to_numpy(),
                        "orang_lama": before["orang"].to_numpy(),
                        "cara": cara.value,
                    }
                )
            )
        fresh = number == NONE
        number[fresh] = len(known.last) + np.arange(int(fresh.sum()))
        _remember(known, told, number)
        numbers.append(number)
    kenal = pd.concat([pd.DataFrame(columns=KENAL, dtype="int64"), *listed], ignore_index=True)
    return tuple(numbers), kenal.sort_values(["periode", "orang"], ignore_index=True)


def _told(pegawai: pd.DataFrame, unit: NDArray[np.int32], periode: int) -> pd.DataFrame:
    """What a person can be known by: `nip`, `nama`, `lahir`, `unit` (common), and where that stands."""
    return pd.DataFrame(
        {
            "nip": pegawai["nip"].astype(object),
            "nip_lama": _digits(pegawai["nip_lama"]),
            "nama": pegawai["nama"].astype(object),
            "lahir": pegawai["lahir"].to_numpy(np.int64, na_value=_NEVER),
            "unit": unit[pegawai["unit"].to_numpy(np.int32)],
            "orang": pegawai["orang"].to_numpy(np.int32),
            "periode": np.int32(periode),
        }
    )


def _digits(given: pd.Series[str]) -> pd.Series[str]:
    """Old NIPs without what is typed between digits; "" for none, and for what Excel has cut: it ends in zeros."""
    digits = given.astype(object).str.replace(r"\D", "", regex=True)
    return digits.mask(digits.str.endswith("000"), "")


def _remember(known: _Known, told: pd.DataFrame, number: NDArray[np.int32]) -> None:
    """Everybody of a period as the last that is known of them."""
    now = told.set_axis(number)
    known.last = pd.concat([known.last[~known.last.index.isin(number)], now]).sort_index()
    known.nip.update((nip, one) for nip, one in zip(now["nip"], now.index.tolist(), strict=True) if nip)
    for nip, one in zip(now["nip_lama"], now.index.tolist(), strict=True):
        if nip:
            known.nip.setdefault(nip, one)


def _recognised(
    known: _Known, told: pd.DataFrame, number: NDArray[np.int32]
) -> Iterator[tuple[Cara, NDArray[np.int32], NDArray[np.int32]]]:
    """Common numbers and positions of people told again by each way, the surest first.

    An old NIP goes before the present one, but it is none while somebody still bears it; the other ways are for those
    who are left over on both sides. What was yielded stands in `number` before the next way is tried.
    """
    former = np.array(told["nip_lama"].map(known.nip).fillna(NONE), np.int32)
    alone = ~pd.Series(former).duplicated(keep=False).to_numpy()
    claimed = np.flatnonzero((former != NONE) & alone & ~np.isin(former, number))
    yield Cara.NIP_LAMA, former[claimed], claimed.astype(np.int32)
    old = known.last[~known.last.index.isin(number)]
    new = told[number == NONE]
    if old.empty or new.empty:
        return
    old, new = (frame.assign(nama=frame["nama"].map(fold)) for frame in (old, new))
    born = [frame[(frame["lahir"] != _NEVER) & (frame["nama"] != "")] for frame in (old, new)]
    by_birth = _pairs(born[0], born[1], ["nama", "lahir"])
    yield Cara.NAMA_LAHIR, *by_birth
    unnumbered = [
        frame[(frame["nip"] == "") & (frame["nama"] != "") & ~frame.index.isin(done)]
        for frame, done in zip((old, new), by_birth, strict=True)
    ]
    yield Cara.NAMA_UNIT, *_pairs(unnumbered[0], unnumbered[1], ["nama", "unit"])


def _pairs(old: pd.DataFrame, new: pd.DataFrame, key: list[str]) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """The indices of rows that have the same key, which no other row of their side has."""
    alone = [frame[~frame.duplicated(key, keep=False)].rename_axis("nomor").reset_index() for frame in (old, new)]
    met = alone[0].merge(alone[1], on=key, suffixes=("_lama", ""))
    return met["nomor_lama"].to_numpy(np.int32), met["nomor"].to_numpy(np.int32)
