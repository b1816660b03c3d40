"""Trees as a table: a row for each node, parents first."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import pandas as pd

from asnkompetensi.explain.keys import MISSING, text_of
from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.result import ResultColumn, ResultTable

if TYPE_CHECKING:
    from asnkompetensi.model.explanation import Node

NAME = "penjelasan"
COLUMNS = tuple(
    ResultColumn(name, Shown(kind))
    for name, kind in (
        ("id", "teks"),
        ("tingkat", "cacah"),
        ("angka", "teks"),
        ("nilai", "teks"),
        ("cara", "kata"),
        ("rumus", "teks"),
        ("alasan", "alasan"),
        ("sel", "teks"),
        ("aturan", "teks"),
        ("dasar", "teks"),
        ("bagian_lain", "cacah"),
        ("cocok", "ya_tidak"),
    )
)
_BETWEEN = "; "


def table(nodes: Iterable[Node]) -> ResultTable:
    """The nodes of trees as rows: `tingkat` is 0 for a figure asked about, 1 for its parts, and so on."""
    rows = [_row(depth, node) for tree in nodes for depth, node in tree.walk()]
    taken = zip(*rows, strict=True) if rows else ((),) * len(COLUMNS)
    arrays = {column.name: _array(column, list(values)) for column, values in zip(COLUMNS, taken, strict=True)}
    return ResultTable(NAME, COLUMNS, pd.DataFrame(arrays))


def _array(column: ResultColumn, values: list[Any]) -> Any:  # noqa: ANN401
    if column.shown is Shown.COUNT:
        return pd.array(values, dtype="Int64")
    if column.shown is Shown.FLAG:
        return pd.array(values, dtype="boolean")
    return pd.Categorical([value or None for value in values])


def _row(depth: int, node: Node) -> tuple[Any, ...]:
    return (
        node.baris,
        depth,
        node.nama,
        said(node),
        node.cara.value,
        node.rumus,
        node.alasan,
        _BETWEEN.join(dict.fromkeys(f"{one.tempat.nama}!{one.tempat.short}" for one in (*node.sel, *node.keterangan))),
        _BETWEEN.join(f"{one.kunci} = {one.nilai} ({one.asal})" for one in node.dasar),
        _BETWEEN.join(dict.fromkeys(one.dasar for one in node.dasar)),
        node.lainnya or None,
        node.cocok,
    )


def said(node: Node) -> str:
    """The value of a node as data write it."""
    if node.nilai is None:
        return ""
    if isinstance(node.nilai, bool):
        return "ya" if node.nilai else "tidak"
    text = text_of(node.nilai, node.jenis)
    return "" if text == MISSING else text
