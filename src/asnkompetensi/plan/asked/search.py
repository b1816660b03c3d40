"""Planning again with one thing changed, within the time that is left."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from math import inf
from typing import TYPE_CHECKING

from asnkompetensi.plan.clash import NoPlanError
from asnkompetensi.plan.solve import solve
from asnkompetensi.plan.sound import sound

if TYPE_CHECKING:
    from asnkompetensi.model.plan import Effort, Watch
    from asnkompetensi.plan.instance import Found, Instance

Solver = Callable[["Instance", "Effort", "Watch"], "Found"]


class Share:
    """A watch (:class:`asnkompetensi.model.plan.Watch`) with a part of the time that another one has left."""

    def __init__(self, watch: Watch, shares: int, *, is_silent: bool = True) -> None:
        self.watch, self.is_silent = watch, is_silent
        left = watch.left()
        self.end = left - left / shares if left < inf else -inf

    def left(self) -> float:
        """Seconds that are left of the part."""
        return self.watch.left() - self.end

    def stopped(self) -> bool:
        """Whether a person asked to stop."""
        return self.watch.stopped()

    def tell(self, value: float, bound: float) -> None:
        """Pass on how far the search is, unless it is about another problem than the one asked about."""
        if not self.is_silent:
            self.watch.tell(value, bound)


@dataclass(frozen=True, eq=False)
class Search:
    """The one way in which questions plan again; the same method and seed as the plan itself."""

    effort: Effort
    watch: Watch
    solver: Solver = solve

    def again(self, instance: Instance, shares: int = 1, known: Iterable[Found] = ()) -> Found | None:
        """A plan for another problem in one of `shares` parts of the time; None where none was found, or there is none.

        Of `known` plans the best that keeps the limits is given where the search finds nothing better.
        """
        try:
            found: Found | None = self.solver(instance, self.effort, Share(self.watch, shares))
        except NoPlanError:
            found = None
        for one in known:
            if found is not None and one.nilai > found.nilai and sound(instance, one.kursi, one.dana):
                found = replace(
                    found, kursi=one.kursi, dana=one.dana, nilai=one.nilai, batas=max(found.batas, one.nilai)
                )
        return found
