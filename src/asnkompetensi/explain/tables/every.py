"""All registries as one, and which tables a table is made from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from asnkompetensi.explain.formula import SUMMARY, Rows, Told, pieces
from asnkompetensi.explain.tables import evaluate, gap, mentor, plan, recommend, sure, talent, trend

if TYPE_CHECKING:
    from asnkompetensi.model.rules import Rules


def every(rules: Rules, periods: Sequence[str] = ()) -> Mapping[str, Told]:
    """What is known of each result table, by name; of those that compare, where there are `periods` (their names)."""
    others = (recommend, mentor, talent, plan, sure)
    found = {**gap.tables(rules), **{name: told for one in others for name, told in one.tables().items()}}
    return {**found, **trend.tables(periods), **evaluate.tables()} if periods else found


def needed(told: Mapping[str, Told], asked: Iterable[str]) -> tuple[str, ...]:
    """The tables asked for and all that they are made from, the totals left out; in the order of the registry."""
    found: set[str] = set()
    ahead = [name for name in asked if name in told]
    while ahead:
        name = ahead.pop()
        if name not in found:
            found.add(name)
            entries = told[name].rumus.values()
            ahead += [one.tabel for one in entries if isinstance(one, Rows)]
            ahead += [one.tabel for entry in entries for one in pieces(entry).values() if isinstance(one, Rows)]
            ahead += told[name].perlu
            ahead += [] if told[name].perintah == "gap" else ["detail", "pegawai"]  # where their sources look
    return tuple(name for name in told if name in found and name != SUMMARY)
