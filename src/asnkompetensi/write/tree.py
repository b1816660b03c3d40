"""Explanations as trees: on a terminal drawn by rich at any width, in Markdown as nested lists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TYPE_CHECKING

from asnkompetensi.model.explanation import Node
from asnkompetensi.text import Words
from asnkompetensi.write.markdown import escaped
from asnkompetensi.write.tree_words import details, head

if TYPE_CHECKING:
    from rich.tree import Tree

    from asnkompetensi.write.screen import Screen

_STYLES = {"salah": "red", "alasan": "dim", "sel": "cyan", "aturan": "dim", "lainnya": "italic"}
_INDENT = 2


def drawn(nodes: Iterable[Node], say: Words, screen: Screen, *, show_nip: bool) -> bytes:
    """The trees as a screen shows them, those of one row under its id."""
    from rich.tree import Tree

    roots = []
    for row, figures in groupby(nodes, key=lambda node: node.baris):
        root = Tree(_line(row, show_nip=show_nip), guide_style="dim")
        told: set[str] = set()
        for node in figures:
            _grow(root, node, row, told, say, show_nip=show_nip)
        roots.append(root)
    return screen.render(*roots)


def _grow(above: Tree, node: Node, row: str, told: set[str], say: Words, *, show_nip: bool) -> None:
    from rich.text import Text

    label = Text(head(node, row, say, show_nip=show_nip))
    for kind, line in details(node, told, say, show_nip=show_nip):
        label.append(f"\n{line}", style=_STYLES[kind])
    branch = above.add(label)
    for part in node.bagian:
        _grow(branch, part, node.baris or row, told, say, show_nip=show_nip)


def _line(row: str, *, show_nip: bool) -> str:
    from asnkompetensi.model.plain import plain, tellable

    return plain(row) if show_nip else tellable(row)


def listed(nodes: Iterable[Node], say: Words, *, show_nip: bool) -> Iterator[bytes]:
    """The trees in Markdown: the id of a row as a heading, a list below it."""
    for row, figures in groupby(nodes, key=lambda node: node.baris):
        yield f"## {escaped(_line(row, show_nip=show_nip))}\n\n".encode()
        told: set[str] = set()
        for node in figures:
            yield from _items(node, row, 0, told, say, show_nip=show_nip)
        yield b"\n"


def _items(node: Node, row: str, depth: int, told: set[str], say: Words, *, show_nip: bool) -> Iterator[bytes]:
    blanks = " " * _INDENT * depth
    yield f"{blanks}- {escaped(head(node, row, say, show_nip=show_nip))}\n".encode()
    for _, line in details(node, told, say, show_nip=show_nip):
        yield f"{blanks}  {escaped(line)}\n".encode()
    for part in node.bagian:
        yield from _items(part, node.baris or row, depth + 1, told, say, show_nip=show_nip)
