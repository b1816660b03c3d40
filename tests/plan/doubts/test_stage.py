from __future__ import annotations

from asnkompetensi import law
from asnkompetensi.model.options import GapOptions
from asnkompetensi.model.plan import Limits
from asnkompetensi.plan.doubts.stage import doubts
from tests.gap.data import AS_OF
from tests.plan.problem import PELATIHAN, problem, small

RULES = law.training_rules(GapOptions(AS_OF))


def codes(pelatihan: str = PELATIHAN, dana: str = "sumber_dana | jumlah", **limits: int | bool) -> list[str]:
    data = small(pelatihan=pelatihan, dana=dana)
    asked = Limits(**limits)  # type: ignore[arg-type]
    return [one.kode for one in doubts(data, problem(data), asked, RULES)]


def test_every_doubt_in_order() -> None:
    wrong = """
kode | nama | kompetensi | level_hasil | min_peserta | mulai      | hari
P1   | Satu | Hukum      | 4           | 9           | 2026-03-30 |
"""
    assert codes(wrong, ikm=True) == ["RENCANA-03", "RENCANA-05", "RENCANA-06", "RENCANA-08", "RENCANA-10"]
    assert codes(wrong, dana="sumber_dana | jumlah\nAPBD | 0", budget=5)[:2] == ["RENCANA-07", "RENCANA-04"]


def test_nothing_is_doubtful() -> None:
    assert codes(budget=5) == []


def test_where_people_may_not_be_away_days_are_asked_for() -> None:
    assert codes(budget=5, max_away=20) == ["RENCANA-06"]
