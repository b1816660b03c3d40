"""The questions of one call, answered in order: tables and figures, each planned again only where it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.kinds import MONEY_UNIT, Shown
from asnkompetensi.model.result import Figure
from asnkompetensi.plan.asked.columns import TABLES
from asnkompetensi.plan.asked.curve import curve, usual
from asnkompetensi.plan.asked.fairness import fairness_rows, free_plan
from asnkompetensi.plan.asked.person import person_of, person_rows
from asnkompetensi.plan.asked.prices import price_rows
from asnkompetensi.plan.asked.rights import people, rights_rows
from asnkompetensi.plan.asked.rows_curve import curve_rows, spent, stable_rows
from asnkompetensi.plan.asked.rows_sponsors import sponsor_rows
from asnkompetensi.plan.asked.sensitivity import sensitivity_rows
from asnkompetensi.plan.causes import Sebab
from asnkompetensi.plan.present import purse_names, result_table
from asnkompetensi.plan.rest import Rest
from asnkompetensi.plan.unoffered import unoffered
from asnkompetensi.plan.view import View

if TYPE_CHECKING:
    import pandas as pd

    from asnkompetensi.model.options import PlanOptions
    from asnkompetensi.model.result import ResultTable
    from asnkompetensi.plan.asked.curve import Point
    from asnkompetensi.plan.asked.search import Search
    from asnkompetensi.plan.instance import Instance
    from asnkompetensi.plan.planned import Planned

WHY, CURVE, STABLE, PRICE, FAIR, SPONSOR, SENSITIVE = (
    "alasan-pegawai",
    "kurva-anggaran",
    "keputusan-stabil",
    "harga-dana",
    "harga-adil",
    "sponsor",
    "kepekaan-kursi",
)
SWEPT, AGAIN = (CURVE, STABLE), (CURVE, STABLE, PRICE)
FEW, SOME = 2_000, 300_000  # possible seats up to which a form that has all tables has those, too, that plan again
CHUNK = 500_000  # seats
ALONE = 1  # a table that is asked for by name


def wanted(own: PlanOptions, instance: Instance) -> tuple[str, ...]:
    """The tables of a call, in their order: those of its form, as far as they are quickly made, and the questions'.

    Of a large problem a workbook has only what does not plan again many times, unless the call asks for it.
    """
    asked = (*((WHY,) if own.why else ()), *(SWEPT if own.sweep else ()))
    names = tuple(dict.fromkeys((*own.tables, *asked)))
    if len(names) == ALONE:
        return names
    size = 0 if own.every else len(instance.kursi)
    dear = {*(AGAIN if size > FEW else ()), *((SPONSOR,) if size > SOME else ())}
    absent = {*(() if own.why else (WHY,)), *(() if guaranteed(own) else (FAIR,))}
    return tuple(name for name in names if name in asked or name not in dear | absent)


def guaranteed(own: PlanOptions) -> bool:
    """Whether units are guaranteed something."""
    return own.limits.fair or own.limits.min_per_unit is not None


def plans_again(own: PlanOptions, instance: Instance) -> bool:
    """Whether the plan has to leave time for questions."""
    return guaranteed(own) or bool({WHY, SENSITIVE, *AGAIN}.intersection(wanted(own, instance)))


@dataclass(frozen=True, eq=False)
class Answers:
    """The answers about a plan; `offers` can be gone through again, `errors` are those after errors of levels."""

    planned: Planned
    own: PlanOptions
    offers: Iterable[pd.DataFrame]
    errors: Callable[[], pd.DataFrame]
    search: Search

    def tables(self) -> Mapping[str, ResultTable]:
        """The tables that answer questions, of those that are wanted."""
        names = [name for name in wanted(self.own, self.planned.instance) if name in TABLES]
        return {name: result_table(name, _ROWS[name](self), self.rest.view) for name in names}

    def figures(self) -> Mapping[str, Figure]:
        """Totals: people who lack JP of their right before and after, `ip_tambahan`, the mean rise of IP ASN points.

        `celah_katalog`: gaps that no training of the catalogue closes. Where units are guaranteed something,
        `nilai_tanpa_jaminan`, and by how many levels and how much money the plan without guarantees has more.
        """
        rows = people(self.rest.view)
        rise = int((rows["ip_sesudah"] - rows["ip_sebelum"]).sum())
        found = {
            "jp_kurang_sebelum": Figure(int(rows["kurang_sebelum"].sum())),
            "jp_kurang_sesudah": Figure(int(rows["kurang_sesudah"].sum())),
            "ip_tambahan": Figure((2 * rise + len(rows)) // (2 * len(rows)) if len(rows) else None, Shown.HUNDREDTH),
            "celah_katalog": Figure(self._beyond()),
        }
        return {**found, **self._guarantees()}

    def _guarantees(self) -> Mapping[str, Figure]:
        other = self.free
        if other is None:
            return {}
        one, two = self.planned.found, other.found
        instance = self.planned.instance
        levels = [int(instance.kursi.ditutup[found.kursi].sum()) for found in (one, two)]
        worth = self.rest.view.worth(np.array([two.nilai])).tolist()
        return {
            "nilai_tanpa_jaminan": Figure(worth[0], Shown.NUMBER),
            "level_beda_jaminan": Figure(levels[0] - levels[1], Shown.LEVEL),
            "biaya_beda_jaminan": Figure(spent(instance, one) - spent(instance, two), Shown.MONEY),
        }

    def _beyond(self) -> int:
        """Gaps without an offer, whoever would pay; of ten million seats some at a time are looked at."""
        view, gaps = self.rest.view, self.rest.view.gaps
        every = view.instance.kursi
        offered = np.zeros(len(view.instance.unit) * len(view.planned.data.kompetensi.names), np.bool_)
        for start in range(0, len(every), CHUNK):
            edges = every.awal[start : start + CHUNK + 1]
            who = np.repeat(every.orang[start : start + CHUNK], np.diff(edges))
            offered[view.key(who, every.kompetensi[edges[0] : edges[-1]])] = True
        keys = view.key(gaps["orang"].to_numpy(), gaps["kompetensi"].to_numpy())
        causes = unoffered(view, gaps[~offered[keys]])
        return int((causes <= Sebab.LEVEL_TAK_COCOK).sum())

    @cached_property
    def rest(self) -> Rest:
        """What the plan leaves."""
        return Rest(View(self.planned))

    @cached_property
    def points(self) -> list[Point]:
        """Plans for the budgets asked about, else for some around the money there is."""
        instance = self.planned.instance
        amounts = [amount * MONEY_UNIT for amount in self.own.sweep]
        return curve(instance, amounts or usual(instance, spent(instance, self.planned.found)), self.search)

    @cached_property
    def free(self) -> Planned | None:
        """The plan without guarantees to units."""
        return free_plan(self.planned, self.search)

    def person(self) -> pd.DataFrame:
        """The case of the person asked about."""
        return person_rows(self.rest, person_of(self.planned.data, self.own.why or ""), self.search)

    def fair(self) -> pd.DataFrame:
        """What guarantees cost; no rows where the time was too short to plan without them."""
        other = self.free
        rows = fairness_rows(self.rest.view, View(other or self.planned))
        return rows if other else rows.iloc[:0]

    def sensitivity(self) -> pd.DataFrame:
        """Which seats stand."""
        return sensitivity_rows(self.rest.view, self.offers, self.errors, self.search)

    def sponsors(self) -> pd.DataFrame:
        """What to ask sponsors for."""
        return sponsor_rows(self.planned, self.offers, purse_names(self.rest.view))


_ROWS: Mapping[str, Callable[[Answers], pd.DataFrame]] = {
    WHY: Answers.person,
    CURVE: lambda asked: curve_rows(asked.rest.view, asked.points),
    STABLE: lambda asked: stable_rows(asked.points),
    PRICE: lambda asked: price_rows(asked.rest, asked.search),
    FAIR: Answers.fair,
    SPONSOR: Answers.sponsors,
    SENSITIVE: Answers.sensitivity,
    "hak-jp": lambda asked: rights_rows(asked.rest.view),
}
