"""The list of guards names lines and tests that are there. `python -m tests.guard.dropped` drops each guard."""

from __future__ import annotations

import pytest

from tests.guard.dropped import PACKAGE, ROOT
from tests.guard.guards import GUARDS, Guard

each = pytest.mark.parametrize("guard", GUARDS, ids=lambda guard: guard.hazard)


@each
def test_a_guard_stands_where_the_list_says(guard: Guard) -> None:
    assert (PACKAGE / guard.file).read_text(encoding="utf-8").count(guard.text) == 1
    assert (ROOT / guard.test).is_file()


def test_every_hazard_stands_there_once() -> None:
    assert len({guard.hazard for guard in GUARDS}) == len(GUARDS)
