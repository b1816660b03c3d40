"""What a figure is made of, as the registries of result tables say it: one entry a column."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING

from asnkompetensi.model.explanation import Cell, Node, Part, Value
from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.reason import encoded, reason

if TYPE_CHECKING:
    from asnkompetensi.explain.context import Context
    from asnkompetensi.model.rules import Basis

PERSON = "orang"  # a key that is three columns: the NIP, or without one name and unit
SUMMARY = "ringkasan"  # the totals of a run, as a table of one row


@dataclass(frozen=True, slots=True)
class Own:
    """Another figure of the same row."""

    kolom: str


@dataclass(frozen=True, slots=True)
class Where:
    """What rows must fulfil.

    `sama`: the column is the value; `lain`: it is not; `atas`: it is above; `bawah`: it is below; `ada`: it is known;
    `kosong`: it is not.
    """

    kolom: str
    banding: str
    nilai: Value = ""


@dataclass(frozen=True, slots=True)
class Rows:
    """A column of the rows of another result table (or of this) that agree with the row in the columns `pada`.

    `pada` are words: `unit_kerja`, `orang`, `nip_mentor:nip` (own name, then theirs); "" for all rows. Of rows that
    agree in the columns `sekali` only the first counts.
    """

    tabel: str
    kolom: str
    pada: str = ""
    cara: Part = Part.SUM
    bila: tuple[Where, ...] = ()
    sekali: str = ""


@dataclass(frozen=True, slots=True)
class Leaf:
    """What a source says: the value, why that, and where it stands."""

    nilai: Value | None
    alasan: str = ""
    sel: tuple[Cell, ...] = ()
    dasar: tuple[Basis, ...] = ()
    bagian: tuple[Node, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """What comes from the sources by a rule, told the context, the table and the row; `jenis` where it is no column."""

    daun: Callable[[Context, str, int], Leaf]
    jenis: Shown = Shown.COUNT


Piece = Own | Rows | Source


@dataclass(frozen=True, slots=True)
class Formula:
    """A number by a formula over parts; a part that is not told of is the figure of that name in the same row.

    `kosong` are conditions under which there is no value, with the key of the reason, the first that holds. `aturan`
    begin the keys of the constants that it rests on. `longgar`, a formula too, is how far the rounding of the parts may
    carry the figure: what comes so near to the table agrees with it.
    """

    rumus: str
    bagian: Mapping[str, Piece] = field(default_factory=dict)
    kosong: tuple[tuple[str, str], ...] = ()
    aturan: tuple[str, ...] = ()
    longgar: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several words: the first whose condition holds."""

    pilihan: tuple[tuple[str | bool, str], ...]
    bagian: Mapping[str, Piece] = field(default_factory=dict)
    aturan: tuple[str, ...] = ()


Entry = Formula | Choice | Rows | Source


@dataclass(frozen=True)
class Told:
    """What is known of a result table: what names a row, a formula for each figure, the figures told first.

    `perintah` is the command whose table it is, `ada` tells why there is such a row, `letak` by column why the row
    belongs with others that say the same there. `perlu` are tables that its sources look at. `turunan`: no command
    gives the table, it is made from totals or from another table. `tepat` gives by column what a row says before it
    is rounded: sums are made of that.
    """

    perintah: str
    kunci: tuple[str, ...]
    rumus: Mapping[str, Entry]
    utama: tuple[str, ...]
    ada: Source | None = None
    letak: Mapping[str, Source] = field(default_factory=dict)
    perlu: tuple[str, ...] = ()
    turunan: bool = False
    tepat: Mapping[str, Callable[[Context, int], Fraction]] = field(default_factory=dict)


def given(column: str, key: str, *rules: str) -> Source:
    """A figure that no formula gives, for a search or another plan found it: as the table has it.

    `key` is the sentence that says what found it, `rules` begin the keys of what it rests on.
    """

    def tell(context: Context, table: str, row: int) -> Leaf:
        value = context.shelf(table).column(column)[row]
        return Leaf(value, encoded(reason(f"explain.{key}")), (), context.basis(*rules) if rules else ())

    return Source(tell)


def all_given(key: str, columns: str, *rules: str) -> dict[str, Entry]:
    """The same for several columns, parted by blanks."""
    return {column: given(column, key, *rules) for column in columns.split()}


def pieces(entry: Entry) -> Mapping[str, Piece]:
    """The parts of an entry that are told of, by name."""
    return entry.bagian if isinstance(entry, Formula | Choice) else {}
