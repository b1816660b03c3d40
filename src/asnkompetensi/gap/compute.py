"""The computation, in order: filters, required levels, levels held, gap rows, people, and the tables asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import narwhals.stable.v2 as nw

from asnkompetensi.engine.choice import Unreachable
from asnkompetensi.engine.crossing import Crossing
from asnkompetensi.gap.competency import competencies, together, unit_competencies
from asnkompetensi.gap.filters import chosen, kept
from asnkompetensi.gap.groups import groups
from asnkompetensi.gap.job import jobs
from asnkompetensi.gap.met import Met
from asnkompetensi.gap.pairs import stated
from asnkompetensi.gap.persons import categories, persons
from asnkompetensi.gap.present import table
from asnkompetensi.gap.summary import summary
from asnkompetensi.gap.totals import counted
from asnkompetensi.gap.unit import units
from asnkompetensi.model.frames import Border, Frame
from asnkompetensi.model.gaps import Gaps
from asnkompetensi.model.result import Computed

if TYPE_CHECKING:
    from asnkompetensi.model.data import Data
    from asnkompetensi.model.options import GapOptions
    from asnkompetensi.model.problem import Problem
    from asnkompetensi.model.rules import Rules


_PAIR = ("orang", "unit", "jabatan", "jenjang", "kompetensi", "sumber", "bobot", "level_standar", "level_dimiliki",
         "selisih", "kesenjangan", "status", "hari", "kedaluwarsa")  # fmt: skip


@dataclass(frozen=True)
class _Shared:
    """What several tables are made from, each computed once."""

    pairs: Sequence[Frame]
    by_unit: Sequence[Frame]
    persons: Frame
    rules: Rules

    @cached_property
    def rows(self) -> Frame:
        return stated(self.pairs[0])

    @cached_property
    def counted(self) -> Frame:
        return counted(self.persons, self.rules)

    @cached_property
    def unit_competencies(self) -> Frame:
        return together(self.by_unit or [unit_competencies(self.pairs[0])])


_TABLES: dict[str, Callable[[_Shared], Frame]] = {
    "detail": lambda shared: shared.rows,
    "pegawai": lambda shared: shared.persons,
    "unit": lambda shared: units(shared.counted, shared.unit_competencies, shared.rules),
    "kompetensi": lambda shared: competencies(shared.unit_competencies),
    "unit-kompetensi": lambda shared: shared.unit_competencies,
    "jabatan": lambda shared: jobs(shared.counted, shared.rules),
}


def gap(
    data: Data, rules: Rules, options: GapOptions, told: Sequence[Problem] = (), crossing: Crossing | None = None
) -> tuple[Computed, list[Problem]]:
    """The totals, the tables named in `options.tables` and the gap rows in codes, and what was met in the data.

    `told` are the problems met before, so that none is told twice; `crossing` is that of the run, where other stages
    read the assessments, too.
    Where a filter names what the data do not have, there are no totals, tables and gap rows, only `PERINTAH-01`, unless
    other data may have it (`options.elsewhere`); nor where the engine cannot be started, but `MESIN-03`. There are no
    gap rows where the gap stands alone.
    """
    wanted, unknown = chosen(data, options)
    if unknown and not options.elsewhere:
        return Computed({}, {}), unknown
    across = crossing or Crossing(data, options)
    try:
        engine = across.border
    except Unreachable as lost:
        return Computed({}, {}), [*unknown, lost.problem]
    whole = across.whole
    met, people, asked, by_unit = Met(), [], [], []
    for group in groups(across, rules):
        met.add(group, rules)
        who, own = kept(group.source.pegawai, group.pairs, wanted)
        people.append(engine.hold(persons(who, own, rules)))
        if whole:
            asked.append(own)
        else:
            by_unit.append(engine.hold(unit_competencies(own)))
    shared = _Shared(asked, by_unit, people[0] if len(people) == 1 else nw.concat(people), rules)
    tables = {name: table(name, _TABLES[name](shared), data, rules) for name in options.tables}
    totals = summary(shared.counted, data.tidak_aktif, data.ditolak, rules)
    found = [*unknown, *met.problems(data, rules, told)]
    return Computed(totals, tables, _gaps(shared, group.levels, engine) if not options.alone else None), found


def _gaps(shared: _Shared, levels: Frame, engine: Border) -> Gaps:
    """What later stages start from; of the `levels` held those that are known, required or not."""
    known = levels.filter(~nw.col("level_dimiliki").is_null())
    dimiliki = known.select("orang", "kompetensi", "hari", level=nw.col("level_dimiliki"))
    return Gaps(shared.rows.select(_PAIR), shared.persons, categories(shared.rules), dimiliki, engine)
