"""What every figure of the tables of `asn gap` is made of."""

from __future__ import annotations

from typing import Any

import pytest

from asnkompetensi.explain.formula import SUMMARY
from asnkompetensi.explain.tables.gap import above, count, is_, tables, total
from asnkompetensi.model.explanation import Part
from asnkompetensi.model.rules import Assessment, Expired, Purpose
from tests.explain.agency import GAP, context
from tests.explain.walk import wrong

CHOICES = [
    {"assessment": Assessment.BEST, "purpose": Purpose.PLACEMENT},
    {"assessment": Assessment.MEAN, "expired": Expired.DROP, "builtin": True},
    {"unit": ("Dinas B",), "competency": ("Integritas",)},
]


@pytest.mark.parametrize("choices", [{}, *CHOICES])
def test_figures_resolve_under_other_rules_too(choices: dict[str, Any]) -> None:
    assert wrong(context(**choices), (*GAP, SUMMARY)) == []


def test_what_a_registry_is_written_with() -> None:
    assert total("detail", "kesenjangan", "orang").cara is Part.SUM
    assert (
        count("pegawai", "unit_kerja", above("kompetensi_dinilai"), is_("kategori", "optimal")).bila[1].nilai
        == "optimal"
    )


def test_every_table_is_told_of_and_says_first_what_it_knows() -> None:
    told = tables(context().rules)
    assert set(told) == {*GAP, SUMMARY}
    assert [name for name, one in told.items() if set(one.utama) - one.rumus.keys()] == []
