"""PELATIHAN-04: equivalent trainings of the settings that cannot be used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asnkompetensi import law
from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import Problem

if TYPE_CHECKING:
    from asnkompetensi.model.options import GapOptions
    from asnkompetensi.model.problem import Fact
    from asnkompetensi.model.table import Tables

FILE = "asn.toml"
TRAININGS = {"pelatihan", "riwayat", "syarat"}


def settings(options: GapOptions, tables: Tables) -> list[Problem]:
    """`PELATIHAN-04` for each circle of `options.setara`, each name that leads to two trainings, and all blank names.

    Facts `apa`, `jumlah` of entries; evidence `nama` and `sekarang` as the user wrote them. The places are files.
    Nothing where no table names a training.
    """
    if not TRAININGS & set(tables):
        return []
    return [_problem(options, one) for one in law.refused(options.setara)]


def _problem(options: GapOptions, one: law.Refused) -> Problem:
    files = sorted({options.setara_dari.get(name, FILE) for name in one.nama})
    bukti = tuple({"nama": name, "sekarang": options.setara[name]} for name in one.nama)
    facts: dict[str, Fact] = {"apa": f"@check.setara_{one.apa.value}", "jumlah": len(one.nama)}
    return Problem("PELATIHAN-04", tuple(Place(file) for file in files), facts, bukti)
