"""Results that were saved, as read again: texts as data forms write them, and what stood around them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from asnkompetensi.model.rules import Basis
from asnkompetensi.model.table import SourceFile


@dataclass(frozen=True, slots=True)
class SavedTable:
    """The rows of a table; every value as CSV has it, "" for missing."""

    kolom: tuple[str, ...]
    baris: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class SavedProblem:
    """A problem as it was told, in Indonesian."""

    kode: str
    tingkat: str
    pesan: str
    jumlah: int


@dataclass(frozen=True)
class Saved:
    """A saved result, a plan, or a whole dossier.

    `perintah` and `versi` (of the program) are "" where the file does not say. `tabel` is by the name of the result
    table, "" where only its columns say which one it is. `sumber` are the files that it was computed from, `isi` the
    file itself. `tells_problems` is whether it says which problems were met; only then is no `masalah` no problem.
    """

    isi: SourceFile
    perintah: str
    tabel: Mapping[str, SavedTable]
    aturan: Mapping[str, Basis] = field(default_factory=dict)
    sumber: tuple[SourceFile, ...] = ()
    ringkasan: Mapping[str, str] = field(default_factory=dict)
    masalah: tuple[SavedProblem, ...] = ()
    versi: str = ""
    tells_problems: bool = False

    @property
    def tells_causes(self) -> bool:
        """Whether it says what it was computed from: a table alone does not."""
        return bool(self.aturan or self.sumber)
