"""What a plan leaves: the gaps that stay open, and what stands between them and a seat."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.model.data import NONE
from asnkompetensi.plan.blocked import Blocked
from asnkompetensi.plan.causes import Sebab
from asnkompetensi.plan.rows_purses import paid
from asnkompetensi.plan.unoffered import unoffered
from asnkompetensi.plan.view import View, parts

if TYPE_CHECKING:
    from asnkompetensi.plan.instance import Ints


@dataclass(frozen=True, eq=False)
class Rest:
    """What a plan leaves, each part computed once."""

    view: View

    @cached_property
    def blocked(self) -> Blocked:
        """The possible seats that are not taken."""
        return Blocked(self.view)

    @cached_property
    def money(self) -> Ints:
        """By purse the sen that are left."""
        return self.view.instance.dana.pagu - paid(self.view)

    @cached_property
    def open(self) -> pd.DataFrame:
        """The gaps that stay open, with `sebab`, and of its possible seats the one that the least stands in the way of.

        `kursi` (its position in the instance, `NONE`), `pelatihan` (`NONE`), `nilai` (in its unit, 0), `dana` (the
        purse that is nearest to paying it).
        """
        view, blocked, gaps = self.view, self.blocked, self.view.gaps
        best = _best(view, blocked, len(gaps))
        causes, purses = blocked.why
        open_ = (gaps["sisa"] > 0).to_numpy()
        untouched, offered = open_ & (gaps["ditutup"] == 0).to_numpy(), best != NONE
        found = gaps.assign(sebab=Sebab.TERTUTUP_SEBAGIAN.value, kursi=NONE, pelatihan=NONE, nilai=0, dana=NONE)
        nothing, refused = untouched & ~offered, untouched & offered
        found.loc[nothing, "sebab"] = unoffered(view, gaps[nothing])
        which, every = best[refused], view.instance.kursi
        seat = blocked.seats[which]
        facts = {"sebab": causes[which], "kursi": seat, "dana": purses[which]}
        for name, values in {**facts, "pelatihan": every.pelatihan[seat], "nilai": every.nilai[seat]}.items():
            found.loc[refused, name] = values
        return found[open_].reset_index(drop=True)


def _best(view: View, blocked: Blocked, count: int) -> Ints:
    """For each gap the place in `blocked.seats` of the one with the last cause, of most worth, of the first kode.

    `NONE` where there is none.
    """
    every = view.instance.kursi
    row, place = parts(view.instance, blocked.seats)
    gap = view.gap_of(every.orang[blocked.seats][row], every.kompetensi[place])
    order = np.lexsort((-row, every.nilai[blocked.seats][row], blocked.why[0][row]))
    found = np.full(count, NONE)
    found[gap[order]] = row[order]
    return found
