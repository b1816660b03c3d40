"""Who is compared with whom: people short in the same competencies, at the same level, of one class and unit.

Levels are the same within a half (:func:`bands`): assessments tell no smaller differences apart. Whoever attended
another training of these competencies in between, or one on an unknown day, is compared with nobody: what he gained
may come from there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.evaluate.groups import Groups
from asnkompetensi.model.data import NONE
from asnkompetensi.model.kinds import LEVEL_UNIT

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.evaluate.exposure import Exposure
    from asnkompetensi.evaluate.pairs import Pairs

HALF = LEVEL_UNIT // 2
_ABSENT = 11  # after the eleven halves from 0 to 5: not short in it
_MOST = 2**62  # of a number made of several
_ASKED = ("kurang", "level", "jenjang", "unit")  # what must be alike, one after the other


@dataclass(frozen=True, eq=False)
class People:
    """A row per person who is short in a competency of the training: `orang`, `ikut` (attended), `naik` (levels).

    `kelompok` is equal for those with the same need, class and unit; `awal` is the sum of the levels held before.
    `butuh` are all of them who attended, `lain` those of these who did not attend this alone: they are in no row.
    `sendiri` are those who attended and are like nobody who did not, by the first thing in which no such person is
    alike any more: short in the same competencies (`kurang`), at the same `level`, of one class (`jenjang`), of one
    `unit`.
    """

    orang: NDArray[np.int64]
    ikut: NDArray[np.bool_]
    kelompok: NDArray[np.int64]
    awal: NDArray[np.int64]
    naik: NDArray[np.int64]
    butuh: NDArray[np.int64]
    lain: NDArray[np.int64]
    sendiri: Mapping[str, NDArray[np.int64]]

    def compared(self) -> People:
        """Those of groups in which somebody attended and somebody did not, groups numbered from 0."""
        many, came = np.bincount(self.kelompok), np.bincount(self.kelompok, self.ikut)
        kept = ((came > 0) & (came < many))[self.kelompok]
        group = np.unique(self.kelompok[kept], return_inverse=True)[1]
        return replace(
            self,
            orang=self.orang[kept],
            ikut=self.ikut[kept],
            kelompok=group,
            awal=self.awal[kept],
            naik=self.naik[kept],
        )

    @property
    def peserta(self) -> int:
        """How many attended."""
        return int(self.ikut.sum())

    @property
    def pembanding(self) -> int:
        """How many did not."""
        return len(self.ikut) - self.peserta

    @property
    def banyak(self) -> int:
        """How many groups there are."""
        return int(self.kelompok.max(initial=NONE)) + 1

    def groups(self) -> Groups:
        """The same for the effect."""
        return Groups(self.kelompok, self.ikut, self.naik / LEVEL_UNIT)


def bands(level: NDArray[np.int64]) -> NDArray[np.int64]:
    """The half level that each level (millionths) is nearest to, the upper of two: 0 for 0, 1 for 0.5 ... 10 for 5."""
    return (level + HALF // 2) // HALF


def people(
    pairs: Pairs,
    found: Exposure,
    pelatihan: int,
    ajar: NDArray[np.int64],
    chosen: NDArray[np.bool_],
    *,
    across: bool,
) -> People:
    """Everybody short in a competency that the training develops (`ajar`); `across` units or in one unit each.

    Of those who attended only people asked about are in it (`chosen`, by common number); anybody may stand beside them.
    """
    place = pairs.among(ajar)
    own = np.zeros(len(pairs), np.int64)
    own[found.of(pelatihan)] = 1
    own = own[place]
    orang, nth = np.unique(pairs.orang[place], return_inverse=True)
    size, came = np.bincount(nth, minlength=len(orang)), np.bincount(nth, own, minlength=len(orang))
    other = (found.banyak[place] > own) | found.samar[place]
    mixed = (np.bincount(nth, other, minlength=len(orang)) > 0) | ((came > 0) & (came < size))
    first = np.searchsorted(nth, np.arange(len(orang)))
    where = [pairs.jenjang[place][first], *([] if across else [pairs.unit[place][first]])]
    needs = _needs(pairs.kompetensi[place], bands(pairs.awal[place]), nth, len(orang))
    alike = [[(level != _ABSENT).astype(np.int64) for level in needs], needs, *([codes] for codes in where)]
    group = np.unique(_joined([code for codes in alike[1:] for code in codes]), return_inverse=True)[1]
    awal, akhir = (_summed(nth, levels[place], len(orang)) for levels in (pairs.awal, pairs.akhir))
    about = chosen[orang]
    ikut = came > 0
    kept = ~mixed & (about | ~ikut)
    return People(
        orang[kept],
        ikut[kept],
        group[kept],
        awal[kept],
        (akhir - awal)[kept],
        orang[ikut & about],
        orang[ikut & about & mixed],
        _alone(orang[kept], ikut[kept], group[kept], [[code[kept] for code in codes] for codes in alike]),
    )


def _alone(
    orang: NDArray[np.int64],
    ikut: NDArray[np.bool_],
    group: NDArray[np.int64],
    alike: list[list[NDArray[np.int64]]],
) -> dict[str, NDArray[np.int64]]:
    """Those who attended and are like nobody who did not, by what first makes that so.

    `alike` are the codes that must be equal, one thing after the other; all of them make the `group`.
    """
    many, came = np.bincount(group), np.bincount(group, ikut)
    left = ikut & (many == came)[group]
    found: dict[str, NDArray[np.int64]] = {}
    asked: list[NDArray[np.int64]] = []
    for name, codes in zip(_ASKED, alike, strict=False):
        asked = [*asked, *codes]
        key = _joined(asked)
        beside = left.copy()
        beside[left] = np.isin(key[left], key[~ikut])
        found[name] = orang[left & ~beside]
        left = beside
    return found


def _needs(
    kompetensi: NDArray[np.int64], band: NDArray[np.int64], nth: NDArray[np.int64], count: int
) -> list[NDArray[np.int64]]:
    """For each competency the level of each person, `_ABSENT` for who is not short in it."""
    needs = []
    for code in np.unique(kompetensi):
        here = kompetensi == code
        level = np.full(count, _ABSENT, np.int64)
        level[nth[here]] = band[here]
        needs.append(level)
    return needs


def _joined(codes: list[NDArray[np.int64]]) -> NDArray[np.int64]:
    """A number from 0 for each row, equal where all codes are; in the order of the codes."""
    made, span = np.zeros(len(codes[0]) if codes else 0, np.int64), 1
    for code in codes:
        least = int(code.min(initial=0))
        width = int(code.max(initial=0)) - least + 1
        if span * width > _MOST:
            made = np.unique(made, return_inverse=True)[1].astype(np.int64)
            span = len(made)
        made, span = made * width + (code - least), span * width
    return made


def _summed(nth: NDArray[np.int64], levels: NDArray[np.int64], count: int) -> NDArray[np.int64]:
    total = np.zeros(count, np.int64)
    np.add.at(total, nth, levels)
    return total
