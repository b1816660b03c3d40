"""RUJUKAN-01: purses that no table defines, and earmarks for units or competencies that there are not."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from asnkompetensi.check.mentions import mentions, strays
from asnkompetensi.check.similar_names import required
from asnkompetensi.model.data import NONE
from asnkompetensi.model.fold import fold

if TYPE_CHECKING:
    from asnkompetensi.model.data import Data, Names
    from asnkompetensi.model.problem import Problem
    from asnkompetensi.model.rules import Rules


def unknown_purses(data: Data, rules: Rules) -> list[Problem]:
    """`RUJUKAN-01` for a `sumber_dana` that is not in `dana`, for `untuk_unit` and for `untuk_kompetensi`.

    Without a table `dana` no purse is unknown. A unit is one in which people work, that a table lists, or that is the
    parent of one; a competency is one that the catalogue teaches or that is required.
    """
    return [*_purses(data), *_units(data), *_competencies(data, rules)]


def _purses(data: Data) -> list[Problem]:
    purses = [one.name for one in mentions(data, "dana", "sumber_dana")]
    known = {fold(name) for name in purses}
    if not known:
        return []
    return strays(mentions(data, "pelatihan", "sumber_dana"), lambda name: fold(name) in known, purses, "dana")


def _units(data: Data) -> list[Problem]:
    listed = {data.unit.code(one.name) for one in mentions(data, "unit", "unit_kerja")}
    return _earmarks(data, "untuk_unit", data.unit, {*data.pegawai["unit"], *listed}, data.unit_induk, "pegawai, unit")


def _competencies(data: Data, rules: Rules) -> list[Problem]:
    taught = [one.name for one in mentions(data, "pelatihan", "kompetensi")]
    return _earmarks(data, "untuk_kompetensi", data.kompetensi, required(data, rules), taught, "pelatihan, standar")


def _earmarks(
    data: Data, column: str, names: Names, codes: set[int], others: Iterable[str], rujukan: str
) -> list[Problem]:
    """Names that are neither one of some codes nor one of some other names."""
    known = {fold(name): name for name in (*(names.names[code] for code in sorted(codes - {NONE})), *others) if name}

    def is_known(name: str) -> bool:
        return fold(name) in known or names.code(name) in codes - {NONE}

    return strays(mentions(data, "dana", column), is_known, [*known.values()], rujukan)
