"""The best plan that a method finds, with the best bound that is proven."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asnkompetensi.plan.greedy import greedy

if TYPE_CHECKING:
    from asnkompetensi.model.plan import Effort, Watch
    from asnkompetensi.plan.instance import Found, Instance


def solve(instance: Instance, effort: Effort, watch: Watch) -> Found:
    """The best plan found until the gap asked for is proven, the time is over or a person stops it.

    The search begins from what offices do by hand. Raises :class:`~asnkompetensi.plan.clash.NoPlanError` where no plan
    keeps the guarantees.
    """
    from asnkompetensi.plan.exact import exact

    start = greedy(instance)
    watch.tell(float(instance.worth(start.nilai)), float(instance.worth(start.batas)))
    return exact(instance, effort, watch, start)
