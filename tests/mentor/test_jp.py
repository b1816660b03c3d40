from __future__ import annotations

from dataclasses import replace

import pytest

from asnkompetensi.mentor import jp
from asnkompetensi.model.rules import JpRule
from tests.mentor.data import RULES


@pytest.mark.parametrize(("rule", "expected"), [
    (JpRule("sesi", 2_000_000, 2), 12_000_000),
    (JpRule("sesi", 2_000_000), 6_000_000),
    (JpRule("program", None), None),
])  # fmt: skip
def test_a_pair_meets_as_often_in_a_month_as_counts(rule: JpRule, expected: int | None) -> None:
    assert jp.of_pair(replace(RULES, bulan_mentor=3, jp={"nkl02": rule})) == expected


def test_a_circle_counts_one_day_for_each_meeting() -> None:
    rules = replace(RULES, pertemuan_lingkar=6, jp={"nkl10": JpRule("hari_maks", 2_000_000)})
    assert jp.of_circle(rules) == 12_000_000


def test_without_a_rule_nothing_is_known() -> None:
    rules = replace(RULES, jp={})
    assert (jp.of_pair(rules), jp.of_circle(rules)) == (None, None)


def test_the_law_knows_both() -> None:
    assert jp.of_pair(RULES) == 2_000_000 * 2 * RULES.bulan_mentor
    assert jp.of_circle(RULES) == 2_000_000 * RULES.pertemuan_lingkar
