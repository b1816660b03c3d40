"""The best plan there is, by branch and bound: an integer program that HiGHS solves."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.plan.ceiling import possible
from asnkompetensi.plan.certificate import ceiling
from asnkompetensi.plan.clash import NoPlanError, clash
from asnkompetensi.plan.instance import NO_LIMIT, Found
from asnkompetensi.plan.milp.lumps import fuller, halls
from asnkompetensi.plan.milp.pricing import priced
from asnkompetensi.plan.milp.program import matrix, met, program, stacked
from asnkompetensi.plan.milp.reading import placed, proven, taken
from asnkompetensi.plan.milp.run import Heeding, Solver
from asnkompetensi.plan.milp.sharpen import rules, sharper
from asnkompetensi.plan.sound import sound

if TYPE_CHECKING:
    from asnkompetensi.model.plan import Effort, Watch
    from asnkompetensi.plan.instance import Flags, Floats, Instance, Ints, Prices
    from asnkompetensi.plan.milp.program import Program
    from asnkompetensi.plan.milp.run import Ran

    Plan = tuple[Ints, Ints]  # seats and their purses

WHOLE = 0.99  # values are whole numbers: a bound less than 1 above a value proves it
ROUNDS = 40  # of rows that are added to the relaxation
SLIGHT = 1e-5  # of the bound: where a round lowers it by less, the relaxation is sharp enough
LIKELY = 3  # seats looked at first, for each seat that the relaxation takes
FEW = 500  # seats that are looked at first in any case
NODES = 200  # in the search among these


def exact(instance: Instance, effort: Effort, watch: Watch, start: Found | None) -> Found:
    """The best plan, or the best one found when the gap asked for is proven, time is over or a person stops it.

    `start` is a plan to begin with: the answer is never worth less than it, and its bound never higher. A start that
    breaks a limit is left aside. `bukti` are prices at which a bound is proven that holds for other money as well
    (:mod:`asnkompetensi.plan.certificate`), those of the start or else of a linear program, known however early the
    search is ended; `harga` are those of the purses, NaN for purses without limit, and for all where there was no time
    for it. `batas` is mostly lower than that bound, for it knows that classes are whole. Seed and threads are fixed, so
    that the same call gives the same answer unless time ends it.
    Raises :class:`~asnkompetensi.plan.clash.NoPlanError` where guarantees clash, or where the time was too short to
    find a plan that keeps them.
    """
    search = _Search(instance, effort, Heeding(watch), *_begun(instance, start), start.bukti if start else None)
    try:
        search.search()
    except KeyboardInterrupt:
        search.tell()
    return search.found()


def _begun(instance: Instance, start: Found | None) -> tuple[Plan | None, int, Floats]:
    """The plan to begin with, if any (no seats at all are one where nothing is guaranteed), a bound, prices."""
    bound, unknown = possible(instance), np.full(len(instance.dana), np.nan)
    if start is not None and sound(instance, start.kursi, start.dana):
        return (start.kursi, start.dana), min(bound, start.batas), start.harga
    nobody = np.zeros(0, np.int64)
    return None if (instance.jaminan > 0).any() else (nobody, nobody), bound, unknown


@dataclass(eq=False)
class _Search:
    """The best plan so far, the lowest bound, the prices of money and, where known, of all."""

    instance: Instance
    effort: Effort
    watch: Heeding
    plan: Plan | None
    batas: int
    harga: Floats
    bukti: Prices | None

    @property
    def nilai(self) -> int:
        """Value of the best plan so far; 0 where there is none."""
        return 0 if self.plan is None else int(self.instance.kursi.nilai[self.plan[0]].sum())

    def over(self) -> bool:
        """Whether nothing is left to be done, or no time to do it."""
        near = self.plan is not None and (self.batas - self.nilai) * 10_000 <= self.effort.gap * self.batas
        return near or self.watch.stopped() or self.watch.left() <= 0

    def search(self) -> None:
        """Price; relax; look among the seats that are likely to be in the best plan; then among all."""
        if self.over():
            return
        self.price()
        model, likely = self.relax(program(self.instance))
        if likely is not None and not self.over():
            self.branch(model, likely)
        if not self.over():
            self.branch(model)

    def price(self) -> None:
        """What is scarce gets its price, and the prices prove a bound."""
        prices = self.bukti or priced(self.instance, self.watch)
        if prices is None:
            return
        self.bukti = prices
        self.harga = np.where(self.instance.dana.pagu < NO_LIMIT, prices.dana, np.nan)
        self.lower(math.floor(ceiling(self.instance, prices)))

    def relax(self, model: Program) -> tuple[Program, Flags | None]:
        """Bound by the linear relaxation; the program with rows that sharpen it, and the likely columns."""
        own, rooms = rules(self.instance), halls(self.instance, model)
        added = kept = stacked([])
        likely, bound = None, math.inf
        solver = Solver(matrix(model, relaxed=True), {"random_seed": self.effort.seed})
        for _ in range(ROUNDS):
            ran = solver.run(self.watch)
            self.hear(model, ran)
            if ran.nilai is None or ran.sisa is None:
                break
            kept, likely = met(added, ran.nilai), _likely(model, ran.nilai, ran.sisa)
            if self.over() or bound - ran.batas < SLIGHT * bound < math.inf:
                break
            more, bound = stacked([sharper(own, ran.nilai), fuller(rooms, ran.nilai)]), ran.batas
            if not len(more):
                break
            solver.add(more)
            added = stacked([added, more])
        return replace(model, rows=stacked([model.rows, kept])), likely

    def hear(self, model: Program, ran: Ran) -> None:
        """Bound and plan of a run. Raises `NoPlanError` where there is proven to be none."""
        if ran.mustahil:
            raise NoPlanError(clash(self.instance, self.watch))
        self.lower(proven(model, ran.batas))
        self.take(model, ran)
        self.tell()

    def branch(self, model: Program, likely: Flags | None = None) -> None:
        """The integer program, from the best plan so far; among likely columns alone nothing is proven of others."""
        options = {"random_seed": self.effort.seed, "mip_rel_gap": self.effort.gap / 10_000, "mip_abs_gap": WHOLE}
        begin = None if self.plan is None else placed(model, self.instance, *self.plan)
        if likely is not None:
            here = likely if begin is None else likely | (begin > 0)
            model = replace(model, atas=np.where(here, model.atas, 0.0))
            options["mip_max_nodes"] = NODES
        solver = Solver(matrix(model), options)
        if begin is not None:
            solver.begin(begin)

        def tell(value: float, bound: float) -> None:
            if likely is None:
                self.lower(proven(model, bound))
            self.tell(int(max(value, 0.0)) * model.skala)

        ran = solver.run(self.watch, tell, self.enough(model))
        self.hear(model, ran if likely is None else replace(ran, batas=math.inf, mustahil=False))

    def enough(self, model: Program) -> float:
        """The value, as the program counts it, that is near enough to the bound."""
        return -(-self.batas * (10_000 - self.effort.gap) // (10_000 * model.skala))

    def take(self, model: Program, ran: Ran) -> None:
        """The plan of a run, where it is a better one and, after rounding, still a plan."""
        plan = None if ran.nilai is None else taken(model, ran.nilai)
        if plan is None or not sound(self.instance, *plan):
            return
        if self.plan is None or self.instance.kursi.nilai[plan[0]].sum() > self.nilai:
            self.plan = plan

    def lower(self, bound: float) -> None:
        """A further bound."""
        self.batas = int(max(min(self.batas, bound), self.nilai))

    def tell(self, value: int = 0) -> None:
        """Say how far it is."""
        worth = self.instance.worth
        self.watch.tell(float(worth(max(value, self.nilai))), float(worth(self.batas)))

    def found(self) -> Found:
        """The best plan so far. Raises `NoPlanError` where there is none."""
        if self.plan is None:
            raise NoPlanError(None)
        return Found(*self.plan, self.nilai, max(self.batas, self.nilai), self.harga, "exact", self.bukti)


def _likely(model: Program, value: Floats, rest: Floats) -> Flags:
    """The seats that the relaxation takes, and those that it would take next; all other columns."""
    seats = model.columns.kursi
    can = np.flatnonzero(model.atas[:seats] > 0)
    some = value[can] > 0
    count = max(LIKELY * int(some.sum()), FEW)
    likely = np.ones(len(value), np.bool_)
    likely[can[np.lexsort((-rest[can], ~some))[count:]]] = False
    return likely
