"""Figures as trees: each with its formula, the parts of it that matter most, and the cells at its end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from asnkompetensi.explain.formula import Choice, Formula, Own, Rows, Source, Where
from asnkompetensi.explain.keys import text_of
from asnkompetensi.explain.reckon import Reckoned, figure, named, part
from asnkompetensi.model.explanation import Node, Part, Term
from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.reason import Reason, encoded, joined, reason

if TYPE_CHECKING:
    from asnkompetensi.explain.context import Context
    from asnkompetensi.model.problem import Fact

_SIGNS = {"sama": "=", "lain": "\u2260", "atas": ">", "bawah": "<"}


@dataclass(frozen=True, slots=True)
class Size:
    """How much of a tree is wanted: levels of parts, and parts of each sum; None for all."""

    dalam: int | None = None
    lebar: int | None = None

    @property
    def below(self) -> Size:
        """The same for the parts of a node."""
        return replace(self, dalam=None if self.dalam is None else self.dalam - 1)

    @property
    def ended(self) -> bool:
        """Whether no parts are wanted any more."""
        return self.dalam is not None and self.dalam <= 0


class Trees:
    """Trees of one run. What was told once in a tree is named again, and not told a second time."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.told: set[tuple[str, int, str]] = set()

    def tree(self, table: str, row: int, column: str, size: Size) -> Node:
        """A figure, and below it what it is made of."""
        context = self.context
        shelf, entry = context.shelf(table), context.rumus(table)[column]
        found = figure(context, table, row, column)
        node = Node(
            baris=context.id(table, row),
            nama=column,
            jenis=shelf.shown[column],
            nilai=shelf.column(column)[row],
            cara=Part.FORMULA,
            dibulatkan=found.dibulatkan,
        )
        node = self._checked(node, found)
        if (table, row, column) in self.told:
            return replace(node, alasan=encoded(reason("explain.di_atas")))
        if not size.ended:
            self.told.add((table, row, column))
        if isinstance(entry, Rows):
            return self._rows(node, entry, found, size)
        if isinstance(entry, Source):
            return self._source(node, found, size)
        return self._formula(node, (table, row), entry, found, size)

    def _checked(self, node: Node, found: Reckoned) -> Node:
        """The node, which says so where the formula gives something else than the table."""
        if found.nilai == node.nilai and isinstance(found.nilai, bool) is isinstance(node.nilai, bool):
            return node
        return replace(node, dihitung=found.nilai, cocok=False)

    def _formula(
        self, node: Node, place: tuple[str, int], entry: Formula | Choice, found: Reckoned, size: Size
    ) -> Node:
        why = encoded(reason(found.kosong)) if found.kosong else ""
        made = replace(
            node, rumus=found.rumus, alasan=why, dasar=self.context.basis(*entry.aturan) if entry.aturan else ()
        )
        parts = list(named(entry, found))
        made = replace(made, suku=tuple(self._term(place, entry, name) for name in parts))
        if size.ended:
            return replace(made, lainnya=len(parts))
        return replace(made, bagian=tuple(self._part(place, entry, name, size.below) for name in parts))

    def _term(self, place: tuple[str, int], entry: Formula | Choice, name: str) -> Term:
        kind, found = part(self.context, *place, entry, name)
        return Term(name, kind, found.nilai)

    def _part(self, place: tuple[str, int], entry: Formula | Choice, name: str, size: Size) -> Node:
        table, row = place
        piece = entry.bagian.get(name, Own(name))
        if isinstance(piece, Own):
            if piece.kolom in self.context.rumus(table):
                return replace(self.tree(table, row, piece.kolom, size), nama=name)
            shelf = self.context.shelf(table)
            value = shelf.column(piece.kolom)[row]
            return Node(self.context.id(table, row), name, shelf.shown[piece.kolom], value, Part.SAME)
        kind, found = part(self.context, table, row, entry, name)
        node = Node("", name, kind, found.nilai, Part.FORMULA)
        return self._rows(node, piece, found, size) if isinstance(piece, Rows) else self._source(node, found, size)

    def _source(self, node: Node, found: Reckoned, size: Size) -> Node:
        leaf = found.daun
        if leaf is None:
            return node
        parts = () if size.ended else leaf.bagian
        return replace(
            node,
            cara=Part.SOURCE,
            alasan=leaf.alasan,
            sel=leaf.sel,
            dasar=leaf.dasar,
            bagian=parts,
            lainnya=len(leaf.bagian) - len(parts),
        )

    def _rows(self, node: Node, piece: Rows, found: Reckoned, size: Size) -> Node:
        fed: list[int] = [] if found.baris is None else found.baris.tolist()
        made = replace(node, cara=piece.cara, alasan=encoded(*_said(piece, len(fed))))
        wanted = [] if size.ended else self._ordered(piece, fed, size)
        parts = tuple(self._row(piece, row, size.below) for row in wanted)
        rest, left = len(fed) - len(parts), None
        if piece.cara is Part.SUM and rest and not size.ended:
            left = int(found.nilai or 0) - sum(int(one.nilai or 0) for one in parts)
        if size == Size():
            parts += tuple(self._other(piece, row, size) for row in found.lain)
        return replace(made, bagian=parts, lainnya=rest, nilai_lainnya=left)

    def _ordered(self, piece: Rows, rows: list[int], size: Size) -> list[int]:
        """The rows that feed a piece, as many as are wanted: of a sum the largest first, and none that adds nothing."""
        if piece.cara not in (Part.SUM, Part.LARGEST, Part.SMALLEST):
            return rows[: size.lebar]
        column = self.context.shelf(piece.tabel).column(piece.kolom)
        sign = -1 if piece.cara is Part.SMALLEST else 1
        ordered = sorted(rows, key=lambda row: -sign * abs(int(column[row] or 0)))
        if size.lebar is not None and piece.cara is Part.SUM:
            ordered = [row for row in ordered if column[row]]
        return ordered[: size.lebar]

    def _other(self, piece: Rows, row: int, size: Size) -> Node:
        """A row that does not feed a piece, for it fails a test: in other cells it might."""
        node = self._row(piece, row, size)
        return replace(node, alasan=joined([encoded(reason("explain.tidak_ikut")), node.alasan]))

    def _row(self, piece: Rows, row: int, size: Size) -> Node:
        """A row that feeds a piece: the figure in it that counts, and why it is there and belongs to the others."""
        told = self.context.told[piece.tabel]
        places = [told.letak[key] for key in piece.pada.split() if key in told.letak]
        leaves = [one.daun(self.context, piece.tabel, row) for one in ([told.ada] if told.ada else []) + places]
        return replace(self._figure(piece, row, size), hadir=tuple(cell for leaf in leaves for cell in leaf.sel))

    def _figure(self, piece: Rows, row: int, size: Size) -> Node:
        shelf = self.context.shelf(piece.tabel)
        column = piece.kolom or next((test.kolom for test in piece.bila), "")
        if column in self.context.rumus(piece.tabel):
            return self.tree(piece.tabel, row, column, size)
        name = self.context.id(piece.tabel, row)
        if column:
            return Node(name, column, shelf.shown[column], shelf.column(column)[row], Part.SAME)
        return Node(name, "", Shown.COUNT, 1, Part.SAME)


def _said(piece: Rows, count: int) -> Iterator[Reason]:
    """How rows come to a value, and what they must fulfil."""
    facts: dict[str, Fact] = {"tabel": f"@sheets.{piece.tabel}", "jumlah": count}
    if piece.kolom:
        facts["kolom"] = f"@columns.{piece.kolom}"
    yield reason(f"explain.{piece.cara.value}", **facts)
    for test in piece.bila:
        yield _test(test)


def _test(test: Where) -> Reason:
    column = f"@columns.{test.kolom}"
    if test.banding in ("ada", "kosong"):
        return reason(f"explain.bila_{test.banding}", kolom=column)
    told = test.nilai
    text = f"@labels.{'ya' if told else 'tidak'}" if isinstance(told, bool) else text_of(told, Shown.COUNT)
    shown_as = f"@labels.{text}" if isinstance(told, str) else text
    return reason("explain.bila", kolom=column, tanda=_SIGNS[test.banding], nilai=shown_as)
