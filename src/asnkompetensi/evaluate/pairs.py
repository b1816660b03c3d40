"""Who was short of what, and was assessed in it before and after: what an effect of training can be seen in."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.data import NONE

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(frozen=True, eq=False)
class Pairs:
    """A row per person and competency, sorted by both; codes are those common to the periods.

    `unit` and `jenjang` are those of the old period, `awal` and `akhir` the levels held then and now (millionths),
    `sejak` and `sampai` the days of these assessments (since 1970-01-01).
    """

    orang: NDArray[np.int64]
    kompetensi: NDArray[np.int64]
    unit: NDArray[np.int64]
    jenjang: NDArray[np.int64]
    awal: NDArray[np.int64]
    akhir: NDArray[np.int64]
    sejak: NDArray[np.int64]
    sampai: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.orang)

    @cached_property
    def _span(self) -> int:
        return int(self.kompetensi.max(initial=0)) + 1

    @cached_property
    def _keys(self) -> NDArray[np.int64]:
        return self.orang * self._span + self.kompetensi

    @cached_property
    def _by_competency(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        order = np.argsort(self.kompetensi, kind="stable")
        return order, np.searchsorted(self.kompetensi[order], np.arange(self._span + 1))

    def find(self, orang: NDArray[np.int64], kompetensi: NDArray[np.int64]) -> NDArray[np.int64]:
        """The positions of persons and competencies; `NONE` for those that are not there."""
        if not len(self):
            return np.full(len(orang), NONE, np.int64)
        wanted = orang * self._span + kompetensi
        place = np.minimum(np.searchsorted(self._keys, wanted), len(self) - 1)
        known = (self._keys[place] == wanted) & (kompetensi >= 0) & (kompetensi < self._span)
        return np.where(known, place, NONE)

    def among(self, kompetensi: NDArray[np.int64]) -> NDArray[np.int64]:
        """The positions of some competencies, rising."""
        order, start = self._by_competency
        known = [code for code in kompetensi.tolist() if 0 <= code < self._span]
        found = [order[start[code] : start[code + 1]] for code in known]
        return np.sort(np.concatenate(found)) if found else np.array([], np.int64)
