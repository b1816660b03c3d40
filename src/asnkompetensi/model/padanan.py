"""Names that are one: what a person decided in a file of padanan, and what is proposed to be decided there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from asnkompetensi.model.fold import fold
from asnkompetensi.model.place import Place
from asnkompetensi.model.table import Part

# What a file of padanan knows names of, and the columns of source tables that hold them.
COLUMNS: Mapping[str, tuple[str, ...]] = {
    "unit_kerja": ("unit_kerja", "unit_induk", "untuk_unit"),
    "jabatan": ("jabatan", "jabatan_tujuan"),
    "kompetensi": ("kompetensi", "untuk_kompetensi"),
}
YES = "ya"
_YES = frozenset({YES, "y", "yes", "x", "v", "setuju", "1", "true", "ok", "\u2713", "\u2714", "\u221a"})  # ticks
_NO = frozenset({"", "tidak", "t", "no", "n", "bukan", "0", "false", "-", "\u2013"})


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a file of padanan: the name `dari` is to be read as `menjadi`, if `setuju` says so.

    The texts are as written, "" for blank; `part` and `baris` (from 0) tell where the row stands.
    """

    jenis: str
    dari: str
    menjadi: str
    setuju: str
    part: Part
    baris: int

    def place(self, column: str) -> Place:
        """The cell of a column of this row."""
        return self.part.place(self.baris, self.part.kolom[column])


@dataclass(frozen=True, slots=True)
class Proposal:
    """A row for a file of padanan: `baris` rows of the data hold `dari`, `baris_menjadi` hold `menjadi`.

    `kemiripan` is from 0 to 100. `alasan` tells why they may be one, in the form of :mod:`asnkompetensi.model.reason`.
    `setuju` is `ya` where it is as certain as a typing error, else "", or the word that a person wrote before.
    """

    jenis: str
    dari: str
    menjadi: str
    baris: int
    baris_menjadi: int
    kemiripan: int
    alasan: str
    setuju: str


def agreed(setuju: str) -> bool | None:
    """Whether a word of the column `setuju` says yes; None for a word that says neither yes nor no."""
    word = fold(setuju) or setuju.strip()
    return True if word in _YES else False if word in _NO else None
