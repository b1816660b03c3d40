"""Every figure that the tables of `asn gap` have of the five samples follows from its formula: none is left out."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from asnkompetensi import course, law
from asnkompetensi.explain.context import Context, Run
from asnkompetensi.explain.formula import SUMMARY
from asnkompetensi.explain.reckon import figure
from asnkompetensi.explain.tables.every import every
from asnkompetensi.explain.tables.gap import above, count, is_, tables, total
from asnkompetensi.explain.tree import Size, Trees
from asnkompetensi.gap.held import first_valid_day
from asnkompetensi.model.explanation import Part
from asnkompetensi.model.kinds import SHOWN_UNITS, Shown
from asnkompetensi.model.options import GapOptions, ReadOptions
from asnkompetensi.model.rules import Assessment, Expired, Purpose
from tests.explain.agency import GAP, context

SAMPLES = Path(__file__).parents[3] / "data" / "samples"
NUMBERED = (*SHOWN_UNITS, Shown.DATE, Shown.FLAG)
CHOICES = [
    {"assessment": Assessment.BEST, "purpose": Purpose.PLACEMENT},
    {"assessment": Assessment.MEAN, "expired": Expired.DROP, "builtin": True},
]


def sample(name: str) -> Context:
    """The context of a sample, as the flow computes it."""
    options = GapOptions(as_of=date(2026, 3, 31), tables=GAP)
    run = course.computed("gap", [str(SAMPLES / name)], ReadOptions(), options, course.silent)
    rules = law.rules(options)
    assert run.data is not None
    assert run.gaps is not None
    made = run.report.tabel, run.report.ringkasan, run.report.aturan
    return Context(
        Run(run.data, run.gaps, rules, law.training_rules(options), *made, first_valid_day(rules)), every(rules)
    )


def wrong(found: Context) -> list[tuple[str, str]]:
    """The figures whose formula gives something else than the table; ids that are not unique."""
    ids: set[str] = set()
    bad = []
    for table in (*found.run.tabel, SUMMARY):
        shelf, told = found.shelf(table), found.told[table]
        for row in range(len(shelf)):
            name = found.id(table, row)
            bad += [(name, "")] if name in ids else []
            ids.add(name)
            bad += [
                (name, column)
                for column in told.rumus
                if figure(found, table, row, column).nilai != shelf.column(column)[row]
            ]
    return bad


@pytest.mark.parametrize("name", ["belawan", "gayungan", "kupang", "lhokseumawe", "tanjungbalai"])
def test_every_figure_of_every_sample_resolves(name: str) -> None:
    found = sample(name)
    for table in (*found.run.tabel, SUMMARY):
        shelf = found.shelf(table)
        numbers = {column for column, shown in shelf.shown.items() if shown in NUMBERED}
        assert numbers - found.told[table].rumus.keys() == set()
        assert found.told[table].rumus.keys() - shelf.shown.keys() == set()
        trees = Trees(found)
        for column in found.told[table].rumus:  # the whole tree of one row of each table
            assert all(node.cocok for _, node in trees.tree(table, 0, column, Size(6, 12)).walk())
    assert wrong(found) == []


@pytest.mark.parametrize("choices", [{}, *CHOICES])
def test_figures_resolve_under_other_rules_too(choices: dict[str, Any]) -> None:
    assert wrong(context(**choices)) == []


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
