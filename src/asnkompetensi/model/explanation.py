"""Why a figure is what it is, as a tree: each node a figure, its formula, the parts and cells that it comes from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.place import Place
from asnkompetensi.model.rules import Basis

Value = str | int | bool


class Part(StrEnum):
    """How a node makes its value from the nodes below it."""

    FORMULA = "rumus"  # its formula, in which each part has a name
    SUM = "jumlah"  # of one column of several rows
    COUNT = "cacah"  # of the rows
    DIFFERENT = "beda"  # of the different values of a column
    LARGEST = "terbesar"
    SMALLEST = "terkecil"
    SAME = "sama"  # what stands in the one row
    SOURCE = "sumber"  # from cells, by a rule


@dataclass(frozen=True, slots=True)
class Cell:
    """A source cell that a figure rests on: what its column is, what it says as text, where it stands."""

    kolom: str
    isi: str
    tempat: Place


@dataclass(frozen=True, slots=True)
class Term:
    """A part of a formula: its name there, its kind, its value."""

    nama: str
    jenis: Shown
    nilai: Value | None


@dataclass(frozen=True)
class Node:
    """A figure and what it is made of.

    baris      id of the row of a result that it stands in ("unit/Dinas Perhubungan"); "" for what is only a part
    nama       name of the figure: a column of that row, else what the part is called in the formula above
    nilai      the value as the result has it, in the unit of `jenis`; None where it is not known
    cara       how it comes from the parts
    rumus      the formula, parts by name: `100 * jumlah_dimiliki / jumlah_standar`; `suku` are those parts
    alasan     sentences (:mod:`asnkompetensi.model.reason`): the rule that chose, or why there is no value
    sel        source cells that decide it; `hadir` those by which the row is there, and belongs to what is above
    keterangan source cells beside it that tell more and decide nothing: method, assessor
    dasar      constants of law and choices of the call that it rests on
    bagian     the parts; `lainnya` are those not shown, `nilai_lainnya` what they come to (of a sum)
    dibulatkan whether the value is the formula's rounded half up
    dihitung   what the formula gives where that is not the value: a fault of the program
    """

    baris: str
    nama: str
    jenis: Shown
    nilai: Value | None
    cara: Part
    rumus: str = ""
    suku: tuple[Term, ...] = ()
    alasan: str = ""
    sel: tuple[Cell, ...] = ()
    hadir: tuple[Cell, ...] = ()
    keterangan: tuple[Cell, ...] = ()
    dasar: tuple[Basis, ...] = ()
    bagian: tuple[Node, ...] = ()
    lainnya: int = 0
    nilai_lainnya: int | None = None
    dibulatkan: bool = False
    dihitung: Value | None = None
    cocok: bool = True

    def walk(self, depth: int = 0) -> Iterator[tuple[int, Node]]:
        """The node and all below it, each with its depth, parents first."""
        yield depth, self
        for part in self.bagian:
            yield from part.walk(depth + 1)
