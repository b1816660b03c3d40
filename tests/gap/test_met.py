"""What groups of people have met is told of all of them at once."""

from __future__ import annotations

import pytest

from asnkompetensi.engine import crossing
from asnkompetensi.gap.groups import groups
from asnkompetensi.gap.met import Met
from asnkompetensi.model.options import GapOptions
from tests.engine.large import AGENCY
from tests.gap.data import AS_OF, rules
from tests.gap.engines import in_use


def test_problems_of_groups_are_those_of_everybody(monkeypatch: pytest.MonkeyPatch) -> None:
    options = GapOptions(AS_OF, alone=True, engine=in_use())
    wanted = rules(options)
    told = []
    for most in (10_000, 150):
        monkeypatch.setattr(crossing, "GROUP", most)
        met = Met()
        for group in groups(crossing.Crossing(AGENCY, options), wanted):
            met.add(group, wanted)
        told.append(met.problems(AGENCY, wanted, ()))
    assert told[0] == told[1]
    assert {"PENILAIAN-02", "PENILAIAN-03", "STANDAR-03"} <= {one.kode for one in told[0]}
