"""What the page says of mutants."""

from __future__ import annotations

from tests.mutants.results import Mutant
from tests.mutants.run import sample, section

FOUND = [Mutant(f"asnkompetensi.gap.held.x_held__mutmut_{number}", int(number > 1)) for number in range(10)]
EQUAL = Mutant("asnkompetensi.check.rules.x_rules__mutmut_1", 0, "strict=True)", "strict=None)")


def test_a_sample_is_the_same_each_time_and_no_larger_than_its_part() -> None:
    assert sample(FOUND, 4) == sample(FOUND, 4)
    assert len(set(sample([*FOUND, EQUAL], 4))) == 5


def test_each_part_has_its_row_and_what_nobody_sees_its_reason() -> None:
    text = section([*FOUND, EQUAL], 59, 1)
    assert "one at a time; 11 of 11 tried" in text
    assert "| `gap/` | 10 | 8 | 0 | 2 | **80.0 %** | 85 % |\n" in text
    assert "| `check/` | 1 | 0 | 1 | 0 |" in text
    assert "\n- both sides have one length" in text
    assert "each dropped in turn: 59; a test failed without 58 of them" in text
