"""The stage, in order: names that there are, rows asked about, a tree for each figure, and whether all of it agrees."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from asnkompetensi.explain import asked, flat
from asnkompetensi.explain.context import Context
from asnkompetensi.explain.keys import MISSING
from asnkompetensi.explain.tables.every import every
from asnkompetensi.explain.tree import Size, Trees
from asnkompetensi.model.nip import mask_all
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.result import Computed

if TYPE_CHECKING:
    from asnkompetensi.explain.context import Run
    from asnkompetensi.model.explanation import Node
    from asnkompetensi.model.options import ExplainOptions

OF_PEOPLE = 6  # levels of parts below a figure of one person: to the cells
OF_GROUPS = 3


def explain(run: Run, wanted: ExplainOptions) -> tuple[Computed, list[Problem]]:
    """A tree for each figure asked about, and all of them as the table `penjelasan`.

    `PERINTAH-01` for a name, an id or a figure that there is not, `JELAS-02` for names that have no row together,
    `JELAS-01` where a formula gives something else than the table says: a fault of the program.
    """
    told = every(run.rules, run.antara.names if run.antara else ())
    unknown = list(asked.unknown(run, wanted, told))
    if unknown:
        return Computed({}, {}), unknown
    context = Context(run, told)
    rows, wrong = asked.rows(context, wanted)
    if wrong:
        return Computed({}, {}), wrong
    trees: list[Node] = []
    for row in rows:
        made = Trees(context)
        size = _size(told[row.tabel].kunci, wanted)
        trees += [
            made.tree(row.tabel, row.baris, column, size) for column in asked.figures(context, row, every=wanted.all)
        ]
    return Computed({}, {flat.NAME: flat.table(trees)}, penjelasan=tuple(trees)), list(_faults(trees))


def _size(keys: tuple[str, ...], wanted: ExplainOptions) -> Size:
    from asnkompetensi.explain.formula import PERSON

    if wanted.depth is not None:
        return Size(wanted.depth, None if wanted.all else wanted.width)
    if wanted.all:
        return Size()
    return Size(OF_PEOPLE if PERSON in keys else OF_GROUPS, wanted.width)


def _faults(trees: list[Node]) -> list[Problem]:
    wrong = [node for tree in trees for _, node in tree.walk() if not node.cocok]
    return [_fault(node) for node in wrong]


def _fault(node: Node) -> Problem:
    given = flat.said(replace(node, nilai=node.dihitung))
    facts = {
        "id": mask_all(f"{node.baris}#{node.nama}"),
        "nilai": flat.said(node) or MISSING,
        "hasil": given or MISSING,
    }
    return Problem("JELAS-01", tuple(cell.tempat for _, part in node.walk() for cell in part.sel), facts)
