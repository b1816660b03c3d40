"""How many JP a pair and a circle are likely to count: the rules of their jalur, over some months and meetings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asnkompetensi.model.fold import fold

if TYPE_CHECKING:
    from asnkompetensi.model.rules import JpRule, TrainingRules

PAIR, CIRCLE = fold("NKL02"), fold("NKL10")  # mentoring, komunitas belajar: the codes of their jalur


def of_pair(rules: TrainingRules) -> int | None:
    """JP (millionths) of a learner with a mentor: as many meetings a month as count, for some months.

    None where no rule gives the JP of the jalur.
    """
    rule = rules.jp.get(PAIR)
    return _times(rule, rules.bulan_mentor * ((rule and rule.sesi_per_bulan) or 1))


def of_circle(rules: TrainingRules) -> int | None:
    """JP (millionths) of a member of a circle: at most so many a day, one meeting a day. None as for a pair."""
    return _times(rules.jp.get(CIRCLE), rules.pertemuan_lingkar)


def _times(rule: JpRule | None, meetings: int) -> int | None:
    return None if rule is None or rule.jp is None else rule.jp * meetings
