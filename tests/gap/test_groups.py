"""People in groups: whatever their number, figures and problems are those of everybody at once."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import pytest

from asnkompetensi.engine import crossing
from asnkompetensi.gap import gap, met
from asnkompetensi.gap.columns import NAMES
from asnkompetensi.model.options import GapOptions
from asnkompetensi.model.rules import Assessment, Expired
from tests.engine.large import AGENCY
from tests.gap.data import AS_OF, rules
from tests.gap.engines import in_use

TABLES = tuple(name for name in NAMES if name != "detail")


@pytest.mark.parametrize(
    "options",
    [
        GapOptions(AS_OF, tables=TABLES),
        GapOptions(AS_OF, tables=TABLES, target=True, expired=Expired.DROP, builtin=True, unit=("Dinas A",)),
        GapOptions(AS_OF, tables=TABLES, assessment=Assessment.MEAN, competency=("Komunikasi",)),
    ],
    ids=["plain", "target", "mean"],
)
def test_groups_change_nothing(monkeypatch: pytest.MonkeyPatch, options: GapOptions) -> None:
    options = replace(options, engine=in_use())
    whole, told = gap(AGENCY, rules(options), options)
    monkeypatch.setattr(crossing, "GROUP", len(AGENCY.penilaian) // 3)
    some, same = gap(AGENCY, rules(options), replace(options, alone=True))
    assert same == told
    assert some.ringkasan == whole.ringkasan
    for name in TABLES:
        pd.testing.assert_frame_equal(some.tabel[name].frame, whole.tabel[name].frame)
    assert (whole.gaps is None, some.gaps is None) == (False, True)


def test_gap_rows_one_by_one_are_those_of_everybody(monkeypatch: pytest.MonkeyPatch) -> None:
    options = GapOptions(AS_OF, tables=("detail",), engine=in_use())
    whole, _ = gap(AGENCY, rules(options), options)
    monkeypatch.setattr(crossing, "GROUP", 100)
    some, _ = gap(AGENCY, rules(options), replace(options, alone=True))
    pd.testing.assert_frame_equal(some.tabel["detail"].frame, whole.tabel["detail"].frame)


def test_a_problem_names_the_first_places_and_counts_all(monkeypatch: pytest.MonkeyPatch) -> None:
    options = GapOptions(AS_OF, engine=in_use())
    every = {one.kode: one for one in gap(AGENCY, rules(options), options)[1]}
    for module in (crossing, met):
        monkeypatch.setattr(module, "PLACES", 5)
    monkeypatch.setattr(crossing, "GROUP", len(AGENCY.penilaian) // 2)
    first = {one.kode: one for one in gap(AGENCY, rules(options), replace(options, alone=True))[1]}
    for kode in ("PENILAIAN-03", "STANDAR-03"):
        assert first[kode].nilai == every[kode].nilai
        assert first[kode].bukti == every[kode].bukti
        assert first[kode].tempat == every[kode].tempat[:5]
