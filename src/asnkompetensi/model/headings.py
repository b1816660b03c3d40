"""Headings as people write them; folded, they are the names of the contract."""

from __future__ import annotations

_CAPITALS = frozenset({"nip", "jp", "ikm", "tmt"})


def heading(column: str) -> str:
    """`tmt_jabatan` as `TMT Jabatan`, `unit_kerja` as `Unit Kerja`."""
    return " ".join(word.upper() if word in _CAPITALS else word.capitalize() for word in column.split("_"))
