"""The ways in which a competency is developed, as plans and catalogues name them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from asnkompetensi.law.entries import Sourced, entries


@dataclass(frozen=True, slots=True, kw_only=True)
class Jalur(Sourced):
    """A way of development: its code, its name, and whether it is classical (`Klasikal`) or not (`Nonklasikal`)."""

    kode: str
    bentuk: str
    nama: str


@cache
def jalur() -> tuple[Jalur, ...]:
    """All ways, the classical ones first (PP 11/2017; codes as applications of agencies use them)."""
    return entries("jalur", "jalur", Jalur)
