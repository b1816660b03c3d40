"""Saved results at a glance, for tests of what compares them."""

from __future__ import annotations

from asnkompetensi.model.rules import Basis
from asnkompetensi.model.saved import Saved, SavedTable
from asnkompetensi.model.table import SourceFile


def table(text: str) -> SavedTable:
    """A table as it is written here: names of columns, then a row a line, values parted by commas."""
    head, *rows = [tuple(part.strip() for part in line.split(",")) for line in text.strip().splitlines()]
    return SavedTable(head, tuple(rows))


def saved(
    tables: dict[str, str],
    rules: dict[str, str] | None = None,
    files: dict[str, str] | None = None,
    chosen: tuple[str, ...] = (),
    perintah: str = "gap",
) -> Saved:
    """A result with these tables, constants (those `chosen` are settings), and input files by their SHA-256."""
    return Saved(
        SourceFile("hasil.json", "0" * 64, ()),
        perintah,
        {name: table(text) for name, text in tables.items()},
        {
            name: Basis(name, nilai, "", "primer", "pilihan" if name in chosen else "bawaan")
            for name, nilai in (rules or {}).items()
        },
        tuple(SourceFile(name, sha, ()) for name, sha in (files or {}).items()),
    )
