"""Every figure of every table of the five samples follows from its formula: none is left out."""

from __future__ import annotations

from datetime import date

import pytest

from asnkompetensi.explain.context import Context
from asnkompetensi.explain.tables import evaluate
from asnkompetensi.explain.tables.trend import tables
from asnkompetensi.explain.tree import Size, Trees
from tests.evaluate.test_planned import plan
from tests.explain.walk import DEAR, alone, between, evaluated, sample, unsaid, untold, wrong


@pytest.mark.unmeasured
@pytest.mark.parametrize("name", ["belawan", "gayungan", "kupang", "lhokseumawe", "tanjungbalai"])
def test_every_figure_of_every_sample_resolves(name: str) -> None:
    found = sample(name)
    there = [table for table in found.told if found.has(table)]
    assert set(found.told) - set(there) <= DEAR.keys()
    resolved(found, there)


PERIODS = [("kupang/kupang-2024.xlsx", "kupang/kupang-2025.xlsx"), ("tanjungbalai", "tanjungbalai-2026.xlsx")]


@pytest.mark.parametrize(("old", "new"), PERIODS)
def test_every_figure_of_a_comparison_of_samples_resolves(old: str, new: str) -> None:
    resolved(between(old, new), list(tables(("lama", "baru"))))


JUDGED = [PERIODS[0], PERIODS[1], ("lhokseumawe", "lhokseumawe-2026.xlsx")]


@pytest.mark.parametrize(("old", "new"), JUDGED)
def test_every_figure_of_an_evaluation_of_samples_resolves(old: str, new: str) -> None:
    """With a plan that gave a seat to everybody who came to the first training, and to nobody else."""
    came = evaluated(old, new).shelf("evaluasi-hadir")
    kode, nip = came.column("kode"), came.column("nip")
    seats = {(str(nip[row]), str(kode[row]), "1") for row in range(len(came)) if kode[row] == kode[0]}
    found = evaluated(old, new, plan(*sorted(seats), day=date(2025, 4, 1)))
    resolved(found, list(evaluate.tables()))


def resolved(found: Context, names: list[str]) -> None:
    """Every figure follows from its formula, and so does the tree of one row of each table, in a call of its own."""
    assert untold(found, names) == []
    assert unsaid(found, names) == []
    assert wrong(found, names) == []
    for table in names:
        trees, columns = Trees(alone(found, table)), found.rumus(table) if len(found.shelf(table)) else ()
        nodes = [trees.tree(table, 0, column, Size(6, 12)) for column in columns]
        assert all(node.cocok for tree in nodes for _, node in tree.walk())
