"""The best plan there is, by branch and bound: an integer program that HiGHS solves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.plan.ceiling import possible
from asnkompetensi.plan.clash import NoPlanError, clash
from asnkompetensi.plan.instance import NO_LIMIT, Found
from asnkompetensi.plan.milp.program import matrix, program
from asnkompetensi.plan.milp.reading import placed, proven, taken
from asnkompetensi.plan.milp.run import Heeding, run
from asnkompetensi.plan.sound import sound

if TYPE_CHECKING:
    from asnkompetensi.model.plan import Effort, Watch
    from asnkompetensi.plan.instance import Instance, Ints
    from asnkompetensi.plan.milp.columns import Floats
    from asnkompetensi.plan.milp.program import Program
    from asnkompetensi.plan.milp.run import Ran

WHOLE = 0.99  # values are whole numbers: a bound less than 1 above a value proves it


def exact(instance: Instance, effort: Effort, watch: Watch, start: Found | None) -> Found:
    """The best plan, or the best one found when the gap asked for is proven, time is over or a person stops it.

    `start` is a plan to begin with: the answer is never worth less than it, and its bound never higher. A start that
    breaks a limit is left aside. `harga` are the duals of the money rows of the linear relaxation: what prices are as
    well, so that both methods speak of the same thing, and known however early the search is ended; NaN for purses
    without limit, and for all where even the relaxation was not solved. Seed and threads are fixed, so that the same
    call gives the same answer unless time ends it.
    Raises :class:`~asnkompetensi.plan.clash.NoPlanError` where guarantees clash, or where the time was too short to
    find a plan that keeps them.
    """
    search = _Search(instance, effort, Heeding(watch), *_begun(instance, start))
    if not search.over():
        model = program(instance)
        search.relax(model)
        if not search.over():
            search.branch(model)
    return search.found()


def _begun(instance: Instance, start: Found | None) -> tuple[Ints | None, Ints | None, int, Floats]:
    """The plan to begin with, if any (no seats at all are one where nothing is guaranteed), a bound, prices."""
    bound, unknown = possible(instance), np.full(len(instance.dana), np.nan)
    if start is not None and sound(instance, start.kursi, start.dana):
        return start.kursi, start.dana, min(bound, start.batas), start.harga
    if not (instance.jaminan > 0).any():
        return np.zeros(0, np.int64), np.zeros(0, np.int64), bound, unknown
    return None, None, bound, unknown


@dataclass(eq=False)
class _Search:
    """The best plan so far, the lowest bound, the prices."""

    instance: Instance
    effort: Effort
    watch: Heeding
    kursi: Ints | None
    dana: Ints | None
    batas: int
    harga: Floats

    @property
    def nilai(self) -> int:
        """Value of the best plan so far; 0 where there is none."""
        return 0 if self.kursi is None else int(self.instance.kursi.nilai[self.kursi].sum())

    def over(self) -> bool:
        """Whether nothing is left to be done, or no time to do it."""
        near = self.kursi is not None and (self.batas - self.nilai) * 10_000 <= self.effort.gap * self.batas
        return near or self.watch.stopped() or self.watch.left() <= 0

    def relax(self, model: Program) -> None:
        """Bound and prices by the linear relaxation."""
        ran = run(matrix(model, relaxed=True), self.watch, {"random_seed": self.effort.seed})
        self.lower(proven(model, ran.batas))
        if ran.harga is not None:
            self.harga = np.where(self.instance.dana.pagu < NO_LIMIT, 0.0, np.nan)
            rows = ran.harga[model.uang : model.uang + len(model.dompet)]
            self.harga[model.dompet] = np.maximum(rows, 0.0) * model.skala / model.sen
        self.tell()

    def branch(self, model: Program) -> None:
        """The integer program, from the best plan so far."""
        options = {
            "random_seed": self.effort.seed,
            "mip_rel_gap": self.effort.gap / 10_000,
            "mip_abs_gap": WHOLE,
        }
        start = None if self.kursi is None or self.dana is None else placed(model, self.instance, self.kursi, self.dana)

        def tell(value: float, bound: float) -> None:
            self.lower(proven(model, bound))
            self.tell(int(max(value, 0.0)) * model.skala)

        ran = run(matrix(model), self.watch, options, start, tell)
        if ran.mustahil:
            raise NoPlanError(clash(self.instance, self.watch))
        self.lower(proven(model, ran.batas))
        self.take(model, ran)
        self.tell()

    def take(self, model: Program, ran: Ran) -> None:
        """The plan of a run, where it is a better one and, after rounding, still a plan."""
        plan = None if ran.nilai is None else taken(model, ran.nilai)
        if plan is None or not sound(self.instance, *plan):
            return
        if self.kursi is None or self.instance.kursi.nilai[plan[0]].sum() > self.nilai:
            self.kursi, self.dana = plan

    def lower(self, bound: float) -> None:
        """A further bound."""
        self.batas = int(max(min(self.batas, bound), self.nilai))

    def tell(self, value: int = 0) -> None:
        """Say how far it is."""
        worth = self.instance.worth
        self.watch.tell(float(worth(max(value, self.nilai))), float(worth(self.batas)))

    def found(self) -> Found:
        """The best plan so far. Raises `NoPlanError` where there is none."""
        if self.kursi is None or self.dana is None:
            raise NoPlanError(None)
        return Found(self.kursi, self.dana, self.nilai, max(self.batas, self.nilai), self.harga, "exact")
