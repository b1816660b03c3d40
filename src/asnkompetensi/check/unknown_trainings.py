"""RUJUKAN-01: trainings that people attended or a jabatan requires, and that the catalogue does not have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asnkompetensi import law
from asnkompetensi.check.mentions import mentions, stray
from asnkompetensi.check.similar import nearest
from asnkompetensi.model.data import NONE
from asnkompetensi.model.fold import fold

if TYPE_CHECKING:
    from asnkompetensi.model.catalogue import Catalogue
    from asnkompetensi.model.data import Data
    from asnkompetensi.model.problem import Problem
    from asnkompetensi.model.rules import Rules


def unknown_trainings(data: Data, _rules: Rules) -> list[Problem]:
    """`RUJUKAN-01` in `riwayat` and in `syarat`: for each name that is near one of the catalogue, and for all others.

    Structural trainings of the law are known by name, whether the catalogue has them or not.
    """
    if not data.katalog.nama.names:
        return []
    return [problem for table in ("riwayat", "syarat") for problem in _of_table(data, data.katalog, table)]


def _of_table(data: Data, katalog: Catalogue, table: str) -> list[Problem]:
    lawful = {name for group in law.equivalents() for name in group} if table == "riwayat" else set()
    found = mentions(data, table, "pelatihan")
    unknown = [one for one in found if katalog.nama.code(one.name) == NONE and fold(one.name) not in lawful]
    offered = [*katalog.pelatihan["nama"], *katalog.nama.names]
    near = dict(zip(unknown, nearest([one.name for one in unknown], offered), strict=True))
    far = sorted((one for one in unknown if not near[one]), key=lambda one: (-one.rows, fold(one.name)))
    return [
        *(stray((one,), "pelatihan", near[one]) for one in unknown if near[one]),
        *((stray(far, "pelatihan"),) if far else ()),
    ]
