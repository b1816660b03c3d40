"""People who are compared with one another, and how much more of them those who attended gained."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(frozen=True, eq=False)
class Groups:
    """A row per person: `kelompok` (0, 1, 2 ...), `ikut` (bool: attended), `naik` (levels gained).

    Every group has somebody who attended and somebody who did not: of others there is nothing to compare.
    """

    kelompok: NDArray[np.int64]
    ikut: NDArray[np.bool_]
    naik: NDArray[np.float64]

    @cached_property
    def banyak(self) -> NDArray[np.int64]:
        """How many people each group has."""
        return np.bincount(self.kelompok)

    @cached_property
    def hadir(self) -> NDArray[np.int64]:
        """How many of each group attended."""
        return np.bincount(self.kelompok, self.ikut).astype(np.int64)

    @property
    def peserta(self) -> int:
        """How many attended."""
        return int(self.hadir.sum())

    @property
    def pembanding(self) -> int:
        """How many did not."""
        return len(self.ikut) - self.peserta

    @cached_property
    def bobot(self) -> NDArray[np.float64]:
        """What one level of a person who attended counts in the effect, by group.

        Those who did not count for as many as attended of their group, so that the effect is the mean over those who
        attended: in a group of n, of which k attended, `n / ((n - k) * all who attended)`, less a constant of the group
        (:meth:`constant`).
        """
        return self.banyak / ((self.banyak - self.hadir) * self.peserta)

    def constant(self, values: NDArray[np.float64]) -> float:
        """What the weighted sum of values of those who attended is too high by, whoever of a group they are."""
        total = np.bincount(self.kelompok, values)
        return float((self.hadir / (self.banyak - self.hadir) * total).sum() / self.peserta)

    @cached_property
    def dampak(self) -> float:
        """Levels gained more, by each who attended: the mean difference of differences."""
        return float((self.bobot[self.kelompok] * self.naik)[self.ikut].sum()) - self.constant(self.naik)

    @property
    def naik_peserta(self) -> float:
        """Levels gained by each who attended."""
        return float(self.naik[self.ikut].mean())
