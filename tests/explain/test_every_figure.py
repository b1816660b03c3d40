"""Every figure of every table of the five samples follows from its formula: none is left out."""

from __future__ import annotations

import pytest

from asnkompetensi.explain.context import Context
from asnkompetensi.explain.tables.trend import tables
from asnkompetensi.explain.tree import Size, Trees
from tests.explain.walk import DEAR, between, sample, untold, wrong


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


def resolved(found: Context, names: list[str]) -> None:
    """Every figure follows from its formula, and so does the whole tree of one row of each table."""
    assert untold(found, names) == []
    assert wrong(found, names) == []
    for table in names:
        trees, columns = Trees(found), found.rumus(table) if len(found.shelf(table)) else ()
        nodes = [trees.tree(table, 0, column, Size(6, 12)) for column in columns]
        assert all(node.cocok for tree in nodes for _, node in tree.walk())
