"""A problem is a value: what is wrong, where, and the facts its sentence needs. Only the edge turns it into words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from asnkompetensi.model.place import Place

Fact = str | int
PLACES = 100_000  # that one problem names, of which a nation may have millions: its fact `jumlah` counts all


class Grade(StrEnum):
    """How grave a problem is."""

    GALAT = "galat"
    PERINGATAN = "peringatan"
    CATATAN = "catatan"


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault, or many equal ones, with every cell it stands in.

    `kode` is a key of the problem catalogue (:mod:`asnkompetensi.text.problems`), which knows the grade, the exit
    status and the words. `tempat` lists every place in source order, the first :data:`PLACES` of many. `nilai` holds
    the facts that the catalogue's sentences name; identities in it are masked already. `bukti` holds one mapping per
    line of evidence. `instansi` is whose data it is about, where there are those of many.
    """

    kode: str
    tempat: tuple[Place, ...] = ()
    nilai: Mapping[str, Fact] = field(default_factory=dict)
    bukti: tuple[Mapping[str, Fact], ...] = ()
    instansi: str = ""

    @property
    def jumlah(self) -> int:
        """How many times it occurs: the fact `jumlah` where one is given, else the number of places (at least 1)."""
        return int(self.nilai.get("jumlah", len(self.tempat) or 1))
