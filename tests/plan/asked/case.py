"""Small agencies planned to the best, and what is asked of their plans."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from asnkompetensi import law
from asnkompetensi.model.data import Data
from asnkompetensi.model.options import GapOptions, PlanOptions
from asnkompetensi.model.plan import Effort, Limits, Watch
from asnkompetensi.model.result import ResultTable
from asnkompetensi.plan.asked.answers import Answers
from asnkompetensi.plan.asked.search import Search
from asnkompetensi.plan.exact import exact
from asnkompetensi.plan.instance import Found, Instance
from asnkompetensi.recommend import changed, every
from asnkompetensi.text import words
from asnkompetensi.text.reasons import spoken
from tests.gap.data import AS_OF, compared, computed
from tests.plan.planned import planned
from tests.plan.problem import small
from tests.plan.watches import Patient

SAY = words("id")


def best(instance: Instance, effort: Effort, watch: Watch) -> Found:
    """The best plan, whatever the size."""
    return exact(instance, effort, watch, None)


def search() -> Search:
    """As much time as it takes."""
    return Search(Effort(), Patient(), best)


def asked(data: Data, *tables: str, why: str | None = None, sweep: tuple[int, ...] = (), **limits: Any) -> Answers:
    """What is asked of the best plan of an agency."""
    made = planned(data, "", **limits)
    gaps = computed(data)[0].gaps
    assert gaps is not None
    own = PlanOptions(Limits(**limits), Effort(), tables, why, sweep)
    rules = law.training_rules(GapOptions(AS_OF))
    offers, errors = list(every(data, gaps, rules)), partial(changed, data, gaps, rules)
    return Answers(replace(made, found=best(made.instance, Effort(), Patient())), own, offers, errors, search())


def table(data: Data, name: str, **others: Any) -> ResultTable:
    """One of the tables."""
    return asked(data, name, **others).tables()[name]


def told(result: ResultTable) -> list[str]:
    """The sentences of each row."""
    return [spoken(one, SAY) for one in result.frame["alasan"].astype("object").fillna("").tolist()]


__all__ = ["asked", "best", "compared", "search", "small", "table", "told"]
