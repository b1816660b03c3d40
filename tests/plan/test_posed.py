from __future__ import annotations

from asnkompetensi import law
from asnkompetensi.model.data import Data
from asnkompetensi.model.options import GapOptions
from asnkompetensi.model.plan import Limits
from asnkompetensi.plan.posed import Posed, posed
from asnkompetensi.recommend import every
from tests.gap.data import AS_OF, agency, computed

PEOPLE = """
nip | nama | unit_kerja | jabatan
1   | Ani  | Dinas A    | Analis
"""
REQUIRED = """
jabatan | kompetensi | level
Analis  | Integritas | 3
"""
HELD = """
nip | kompetensi | level
1   | Integritas | 2
"""
TRAINING = """
kode | nama  | kompetensi | level_hasil | biaya_peserta
P-1  | Etika | Integritas | 3           | {}
"""
MONEY = """
sumber_dana | jumlah
APBD        | 1000000
"""


def asked(data: Data, limits: Limits) -> tuple[Posed | None, list[str]]:
    result, _ = computed(data)
    rules = law.training_rules(GapOptions(AS_OF))
    assert result.gaps is not None
    found, problems = posed(data, every(data, result.gaps, rules), limits, rules)
    return found, [one.kode for one in problems]


def test_a_budget_asks_for_nothing_where_there_are_purses() -> None:
    found, told = asked(agency(PEOPLE, REQUIRED, HELD, pelatihan=TRAINING.format(100), dana=MONEY), Limits(budget=5))
    assert found is not None
    assert (found.limits.budget, len(found.instance.kursi)) == (None, 1)
    assert told == ["RENCANA-07"]


def test_absurd_numbers_pose_no_problem() -> None:
    assert asked(agency(PEOPLE, REQUIRED, HELD, pelatihan=TRAINING.format(10**12)), Limits()) == (None, ["RENCANA-11"])
