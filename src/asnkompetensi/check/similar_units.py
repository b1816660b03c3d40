"""UNIT-02: units under several names that may be one unit, so that its figures are torn apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.check.origin import some, source_cells, source_count
from asnkompetensi.check.similar import near_pairs
from asnkompetensi.model.data import NO_UNIT, NONE
from asnkompetensi.model.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from asnkompetensi.model.data import Data
    from asnkompetensi.model.problem import Fact
    from asnkompetensi.model.rules import Rules


def similar_units(data: Data, _rules: Rules) -> list[Problem]:
    """`UNIT-02` for each group of near names (fact `nama`: how many; evidence `nama`, `jumlah` of people, `tempat`).

    The name that is listed in the table `unit`, else the one with most people, is taken for the right one; the places
    are the cells with the others. Names that are all listed are different units.
    """
    units = data.pegawai["unit"].to_numpy()
    people = np.bincount(units[units != NONE], minlength=len(data.unit.names))
    listed = _listed(data)
    codes = [code for code, name in enumerate(data.unit.names) if name != NO_UNIT and (people[code] or code in listed)]
    pairs = [(codes[i], codes[j]) for i, j in near_pairs([data.unit.names[code] for code in codes])]
    groups = _groups(pair for pair in pairs if not listed.issuperset(pair))
    ordered = [sorted(group, key=lambda code: (code not in listed, -people[code], code)) for group in groups]
    return [_problem(data, group, people.tolist()) for group in ordered if people[group[1:]].any()]


def _problem(data: Data, group: Sequence[int], people: Sequence[int]) -> Problem:
    first, *others = group
    unit = data.pegawai["unit"]
    bukti: list[Mapping[str, Fact]] = [{"nama": data.unit.names[first], "jumlah": people[first], "tempat": ""}]
    for code in others:
        found = source_cells(data, data.pegawai[unit == code], "unit_kerja")
        bukti.append({"nama": data.unit.names[code], "jumlah": people[code], "tempat": some(found)})
    torn = data.pegawai[unit.isin(others)]
    facts: dict[str, Fact] = {"nama": len(group), "jumlah": source_count(data, torn, "unit_kerja")}
    return Problem("UNIT-02", source_cells(data, torn, "unit_kerja"), facts, tuple(bukti))


def _listed(data: Data) -> frozenset[int]:
    """The codes of the units that have a row of their own in the table `unit`."""
    tables = [table.frame["unit_kerja"] for table in data.tabel if table.nama == "unit"]
    return frozenset(data.unit.code(name) for column in tables for name in column.dropna().unique())


def _groups(pairs: Iterable[tuple[int, int]]) -> list[frozenset[int]]:
    """Everything that is linked, in the order of the lowest member."""
    groups: list[frozenset[int]] = []
    for pair in pairs:
        touched = [group for group in groups if group & set(pair)]
        groups = [*(group for group in groups if group not in touched), frozenset(pair).union(*touched)]
    return sorted(groups, key=min)
