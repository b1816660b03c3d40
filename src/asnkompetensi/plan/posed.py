"""The problem that some data pose, before anything is planned: the instance, the limits in force, every doubt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from asnkompetensi.plan.build import build
from asnkompetensi.plan.doubts.size import too_large
from asnkompetensi.plan.doubts.stage import doubts
from asnkompetensi.plan.identity import in_force

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pandas as pd

    from asnkompetensi.model.data import Data
    from asnkompetensi.model.plan import Limits
    from asnkompetensi.model.problem import Problem
    from asnkompetensi.model.rules import TrainingRules
    from asnkompetensi.plan.instance import Instance


@dataclass(frozen=True, eq=False)
class Posed:
    """A problem and the limits that hold for it."""

    instance: Instance
    limits: Limits


def posed(
    data: Data, offers: Iterable[pd.DataFrame], asked: Limits, rules: TrainingRules
) -> tuple[Posed | None, list[Problem]]:
    """The problem under the limits of a call, and the doubts about it; none with `RENCANA-11` where a number is absurd.

    `offers` are those of :func:`asnkompetensi.plan.build.build`.
    """
    if absurd := too_large(data):
        return None, absurd
    limits = in_force(data, asked)
    instance = build(data, offers, limits)
    return Posed(instance, limits), doubts(data, instance, asked, rules)
