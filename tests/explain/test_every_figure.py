"""Every figure of every table of the five samples follows from its formula: none is left out."""

from __future__ import annotations

import pytest

from asnkompetensi.explain.tree import Size, Trees
from tests.explain.walk import sample, untold, wrong


@pytest.mark.unmeasured
@pytest.mark.parametrize("name", ["belawan", "gayungan", "kupang", "lhokseumawe", "tanjungbalai"])
def test_every_figure_of_every_sample_resolves(name: str) -> None:
    found = sample(name)
    assert untold(found, found.told) == []
    assert wrong(found, found.told) == []
    for table in found.told:  # the whole tree of one row of each table
        trees = Trees(found)
        nodes = [trees.tree(table, 0, column, Size(6, 12)) for column in found.rumus(table) if len(found.shelf(table))]
        assert all(node.cocok for tree in nodes for _, node in tree.walk())
