"""The best plan that a method finds, with the best bound that is proven."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asnkompetensi.plan.greedy import greedy

if TYPE_CHECKING:
    from asnkompetensi.model.plan import Effort, Watch
    from asnkompetensi.plan.instance import Found, Instance


def solve(instance: Instance, effort: Effort, watch: Watch) -> Found:  # noqa: ARG001 - the methods that ask them follow
    """The best plan found until the gap asked for is proven, the time is over or a person stops it."""
    found = greedy(instance)
    watch.tell(float(instance.worth(found.nilai)), float(instance.worth(found.batas)))
    return found
