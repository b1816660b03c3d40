"""The columns of the program, and rows as they are written before there is a matrix."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.plan.instance import Instance, Ints
    from asnkompetensi.plan.milp.payers import Payers

    Floats = NDArray[np.float64]

INFINITE = float("inf")


@dataclass(frozen=True, eq=False)
class Rows:
    """Rows between two bounds: each entry has its row (from 0), its column and its value."""

    baris: Ints
    kolom: Ints
    nilai: Floats
    bawah: Floats
    atas: Floats

    def __len__(self) -> int:
        return len(self.bawah)

    def starts(self) -> tuple[Ints, Ints]:
        """Where the entries of each row begin (one longer than the rows) when they are taken in the order given."""
        count = np.bincount(self.baris, minlength=len(self))
        return np.append(0, np.cumsum(count)), np.argsort(self.baris, kind="stable")


@dataclass(frozen=True, eq=False)
class Columns:
    """Where the columns begin: seats first, then people and classes of each pair, flows, seats of each unit, of all.

    Flows are columns only for sources that several pairs may pay; `arus` are the positions of those in
    `Payers.arus`, and `satu` is the pair of each source that only one may pay (-1: several, or none).
    """

    kursi: int
    pasangan: int
    unit: int
    arus: Ints
    satu: Ints

    @property
    def orang(self) -> int:
        """First column of people of pairs."""
        return self.kursi

    @property
    def kelas(self) -> int:
        """First column of classes of pairs."""
        return self.kursi + self.pasangan

    @property
    def aliran(self) -> int:
        """First column of flows."""
        return self.kelas + self.pasangan

    @property
    def satuan_kerja(self) -> int:
        """First column of seats of units."""
        return self.aliran + len(self.arus)

    @property
    def semua(self) -> int:
        """The column of all seats."""
        return self.satuan_kerja + self.unit

    def __len__(self) -> int:
        return self.semua + 1


def columns(instance: Instance, payers: Payers) -> Columns:
    """The columns that an instance asks for."""
    sources = int(payers.sumber.max(initial=-1)) + 1
    origin, pair = payers.arus
    ways = np.bincount(origin, minlength=sources)
    only = np.full(sources, -1)
    only[origin] = pair
    only[ways > 1] = -1
    flows = np.flatnonzero(ways[origin] > 1)
    return Columns(len(instance.kursi), len(payers.dana), len(instance.hadir), flows, only)


def upper(instance: Instance, payers: Payers, columns: Columns) -> Floats:
    """The upper bound of each column; all lower bounds are 0."""
    paid = np.zeros(len(columns.satu), np.bool_)
    paid[payers.arus[0]] = True
    alone = instance.kelas.jp[instance.kursi.pelatihan] <= instance.max_jp
    size = np.bincount(payers.sumber, minlength=len(columns.satu))
    unit = np.bincount(instance.unit[instance.kursi.orang], minlength=columns.unit)
    flows = payers.arus[:, columns.arus]
    parts = [
        paid[payers.sumber] & alone & (instance.max_trainings > 0),
        payers.orang,
        payers.kelas,
        np.minimum(size[flows[0]], payers.orang[flows[1]]),
        unit,
        [len(instance.kursi)],
    ]
    return np.concatenate([np.asarray(part, np.float64) for part in parts])
