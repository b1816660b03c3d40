"""The columns of every table that a command publishes, and which table columns are those of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.result import ResultColumn
from asnkompetensi.model.rules import Purpose
from asnkompetensi.write.menu_nation import NAME as NATION
from asnkompetensi.write.menus import MENUS

EXPLAIN = "explain"


def columns(command: str, table: str, purpose: Purpose = Purpose.MAPPING) -> Sequence[ResultColumn]:
    """The columns of a result table of a command; those of `unit` have the categories of the purpose."""
    from asnkompetensi import law
    from asnkompetensi.diff.columns import columns as of_diff
    from asnkompetensi.evaluate.columns import columns as of_evaluate
    from asnkompetensi.explain.flat import COLUMNS as OF_EXPLAIN
    from asnkompetensi.gap.columns import columns as of_gap
    from asnkompetensi.mentor.columns import columns as of_mentor
    from asnkompetensi.model.options import GapOptions
    from asnkompetensi.plan.columns import columns as of_plan
    from asnkompetensi.plan.nation.columns import columns as of_nation
    from asnkompetensi.recommend.columns import columns as of_recommend
    from asnkompetensi.sure.columns import NAMES as SURE
    from asnkompetensi.sure.columns import columns as of_sure
    from asnkompetensi.talent.columns import columns as of_talent
    from asnkompetensi.trend.columns import columns as of_trend

    if command == "gap" and table in SURE:
        return of_sure(table)
    if command == "gap":
        return of_gap(table, law.rules(GapOptions(as_of=date.max, purpose=purpose)))
    if command == EXPLAIN:
        return OF_EXPLAIN
    others = {
        "recommend": of_recommend,
        "plan": of_plan,
        NATION: of_nation,
        "mentor": of_mentor,
        "talent": of_talent,
        "trend": of_trend,
        "evaluate": of_evaluate,
        "diff": of_diff,
    }
    return others[command](table)


@cache
def every() -> tuple[tuple[str, str, tuple[ResultColumn, ...]], ...]:
    """Command, table and columns of all that is published; `unit` once for each purpose."""
    return tuple(_every())


def _every() -> Iterator[tuple[str, str, tuple[ResultColumn, ...]]]:
    for command, menu in MENUS.items():
        for table in menu.by.values():
            for purpose in Purpose if table == "unit" else (Purpose.MAPPING,):
                yield command, table, tuple(columns(command, table, purpose))


def table(names: Sequence[str], command: str = "") -> str:
    """The table that has exactly the columns of these names; "" where none has, or none of `command`, if it is named.

    New columns go to a table's end, so the rows of an older version are known by the first of them.
    """
    known = [(name, [one.name for one in own]) for by, name, own in every() if command in ("", by)]
    exact = [name for name, own in known if own == [*names]]
    older = {name for name, own in known if len(names) > 1 and own[: len(names)] == [*names]}
    return exact[0] if exact else older.pop() if len(older) == 1 else ""


@cache
def kinds(of: str) -> dict[str, Shown]:
    """What the columns of a table hold, by their names."""
    return {column.name: column.shown for _, name, own in every() if name == of for column in own}


@cache
def figures() -> dict[str, Shown]:
    """What a total holds: as the columns of its name, where they hold the same in every table."""
    found: dict[str, set[Shown]] = {}
    for _, _, own in every():
        for column in own:
            found.setdefault(column.name, set()).add(column.shown)
    return {name: shown.pop() for name, shown in found.items() if len(shown) == 1}
