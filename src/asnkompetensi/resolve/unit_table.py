"""What the source table `unit` says: names, aliases, parents; and where it contradicts itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.circles import circles
from asnkompetensi.model.data import NONE, Names
from asnkompetensi.model.fold import fold
from asnkompetensi.model.problem import Problem
from asnkompetensi.resolve.origin import places
from asnkompetensi.resolve.texts import Texts, texts

if TYPE_CHECKING:
    from asnkompetensi.model.table import Table


@dataclass(frozen=True, eq=False)
class Listed:
    """The rows of the table `unit` that have a name: position, name, alias and parent of each."""

    table: Table
    rows: tuple[int, ...]
    names: Texts
    aliases: Texts
    parents: Texts


def listed(table: Table) -> Listed:
    """The rows of the table `unit`."""
    names, aliases, parents = (texts(table.frame, column) for column in ("unit_kerja", "alias", "unit_induk"))
    rows = np.flatnonzero(names.given)
    return Listed(table, tuple(rows.tolist()), names.take(rows), aliases.take(rows), parents.take(rows))


def aliases(table: Listed) -> tuple[dict[str, str], list[Problem]]:
    """From the folded alias to the folded name of its unit, and `UNIT-03` for an alias of two units.

    The first unit keeps the alias; a unit's own name is never the alias of another.
    """
    own = {fold(name) for name in table.names.met()}
    claimed: dict[str, list[int]] = defaultdict(list)
    for row in np.flatnonzero(table.aliases.given).tolist():
        claimed[fold(table.aliases.at(row))].append(row)
    alias: dict[str, str] = {}
    problems: list[Problem] = []
    for folded, rows in claimed.items():
        units = dict.fromkeys(fold(table.names.at(row)) for row in rows)
        if folded not in own:
            alias[folded] = next(iter(units))
        if len({*units, *({folded} & own)}) > 1:
            problems.append(_broken(table, "alias_ganda", table.aliases.at(rows[0]), rows, "alias"))
    return alias, problems


def parents(table: Listed, names: Names) -> tuple[dict[int, str], list[Problem]]:
    """From a unit's code to the parent that the table gives it, and `UNIT-03` for parents that cannot be used.

    The first of two different parents counts; an unknown one stays, for it may be above all that is listed; those of a
    circle are left out.
    """
    claimed: dict[int, list[int]] = defaultdict(list)
    unknown: dict[str, list[int]] = defaultdict(list)
    for row in np.flatnonzero(table.parents.given).tolist():
        if names.code(table.parents.at(row)) == NONE:
            unknown[fold(table.parents.at(row))].append(row)
        else:
            claimed[names.code(table.names.at(row))].append(row)
    above = {unit: names.code(table.parents.at(rows[0])) for unit, rows in claimed.items()}
    closed = circles(above)
    broken = [("induk_tak_dikenal", table.parents.at(rows[0]), rows) for rows in unknown.values()]
    broken += [
        ("induk_ganda", names.names[unit], rows)
        for unit, rows in claimed.items()
        if len({names.code(table.parents.at(row)) for row in rows}) > 1
    ]
    broken += [("lingkaran", names.names[min(circle)], [claimed[unit][0] for unit in circle]) for circle in closed]
    usable = above.keys() - set().union(*closed)
    elsewhere = {
        names.code(table.names.at(row)): table.parents.at(row) for rows in unknown.values() for row in rows[::-1]
    }
    return (
        elsewhere | {unit: table.parents.at(claimed[unit][0]) for unit in usable},
        [_broken(table, what, unit, rows, "unit_induk") for what, unit, rows in broken],
    )


def _broken(table: Listed, what: str, unit: str, rows: Iterable[int], column: str) -> Problem:
    at = np.array([table.rows[row] for row in sorted(rows)], np.intp)
    return Problem("UNIT-03", places(table.table, at, column), {"unit": unit, "apa": f"@resolve.{what}"})
