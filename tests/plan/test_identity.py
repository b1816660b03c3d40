from __future__ import annotations

from asnkompetensi import law
from asnkompetensi.model.options import GapOptions
from asnkompetensi.model.plan import Limits
from asnkompetensi.plan.build import build
from asnkompetensi.plan.digest import hash_data
from asnkompetensi.plan.identity import identity, in_force
from asnkompetensi.recommend import every
from tests.gap.data import AS_OF, computed
from tests.verify.agencies import data, own

OPTIONS = GapOptions(AS_OF)


def test_a_problem_is_named_as_by_who_plans_it() -> None:
    gaps = computed(own())[0].gaps
    assert gaps is not None
    rules = law.training_rules(OPTIONS)
    instance = build(own(), every(own(), gaps, rules), Limits())
    name = hash_data(instance, own(), OPTIONS, Limits())
    assert identity(own(), every(own(), gaps, rules), OPTIONS, Limits()) == name
    assert identity(own(), every(own(), gaps, rules), OPTIONS, Limits(budget=5)) == name
    assert identity(own(), every(own(), gaps, rules), OPTIONS, Limits(max_jp=39)) != name


def test_a_budget_holds_only_where_there_is_no_purse() -> None:
    assert in_force(own(), Limits(budget=5)) == Limits()
    assert in_force(data(dana="sumber_dana | jumlah"), Limits(budget=5)) == Limits(budget=5)
