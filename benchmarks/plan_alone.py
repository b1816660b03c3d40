"""`python -m benchmarks.plan_alone HOW PROBLEM SECONDS`: one way of planning, on one core; prints its outcome."""

from __future__ import annotations

import json
import math
import os
import sys
import time
from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING

from asnkompetensi.model.plan import Effort
from asnkompetensi.plan.greedy import greedy
from asnkompetensi.plan.milp.program import program
from asnkompetensi.plan.milp.reading import proven, taken
from asnkompetensi.plan.solve import solve
from asnkompetensi.plan.sound import broken
from benchmarks.plan import Outcome
from benchmarks.plan_instance import load
from benchmarks.plan_peers import PEERS, Clock

if TYPE_CHECKING:
    from asnkompetensi.plan.instance import Instance, Ints


Plan = tuple["Ints", "Ints"]


def planned(how: str, instance: Instance, seconds: float) -> Outcome:
    """The outcome of `ours`, `greedy` or a peer. Raises ValueError for a plan that breaks a limit."""
    begin = time.perf_counter()
    plan, bound = WAYS[how](instance, seconds)
    past = time.perf_counter() - begin
    limit = float(instance.worth(int(bound))) if math.isfinite(bound) else None
    if plan is None:
        return Outcome(past, None, limit)
    if faults := list(broken(instance, *plan)):
        raise ValueError(how, faults)
    return Outcome(past, float(instance.worth(int(instance.kursi.nilai[plan[0]].sum()))), limit)


def _ours(instance: Instance, seconds: float) -> tuple[Plan | None, float]:
    found = solve(instance, Effort(), Clock(seconds))
    return (found.kursi, found.dana), found.batas


def _greedy(instance: Instance, _: float) -> tuple[Plan | None, float]:
    found = greedy(instance)
    return (found.kursi, found.dana), math.inf


def _peer(how: str) -> Callable[[Instance, float], tuple[Plan | None, float]]:
    def plan(instance: Instance, seconds: float) -> tuple[Plan | None, float]:
        model = program(instance)
        answer = PEERS[how](model, seconds)
        return None if answer.nilai is None else taken(model, answer.nilai), proven(model, answer.batas)

    return plan


WAYS = {"ours": _ours, "greedy": _greedy, **{name: _peer(name) for name in PEERS}}


def main(how: str, path: str, seconds: str) -> None:
    """Load, plan, print."""
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    print(json.dumps(asdict(planned(how, load(path), float(seconds)))))


if __name__ == "__main__":
    main(*sys.argv[1:])
