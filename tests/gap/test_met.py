"""What groups of people have met is told of all of them at once."""

from __future__ import annotations

import pytest

from asnkompetensi.engine.border import border
from asnkompetensi.gap import groups
from asnkompetensi.gap.met import Met
from asnkompetensi.model.options import GapOptions
from tests.engine.large import AGENCY
from tests.gap.data import AS_OF, rules
from tests.gap.engines import in_use


def test_problems_of_groups_are_those_of_everybody(monkeypatch: pytest.MonkeyPatch) -> None:
    wanted, engine = rules(GapOptions(AS_OF)), border(in_use(), None)
    told = []
    for most in (10_000, 150):
        monkeypatch.setattr(groups, "MOST", most)
        met = Met()
        for group in groups.groups(AGENCY, wanted, engine, whole=False):
            met.add(group, wanted)
        told.append(met.problems(AGENCY, wanted, ()))
    assert told[0] == told[1]
    assert {"PENILAIAN-02", "PENILAIAN-03", "STANDAR-03"} <= {one.kode for one in told[0]}
