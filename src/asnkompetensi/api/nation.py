"""Plans for many instansi under shared purses."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd

from asnkompetensi import national, national_proof, national_report, read
from asnkompetensi.api.calls import Given
from asnkompetensi.api.meant import meant, tables
from asnkompetensi.api.result import Result, Total, natural
from asnkompetensi.api.sources import MEMORY, sources
from asnkompetensi.course import status
from asnkompetensi.model.kinds import MONEY_UNIT
from asnkompetensi.model.options import GapOptions, PlanOptions, ReadOptions
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.source import Frames
from asnkompetensi.patience import Patience
from asnkompetensi.plan.nation.columns import FIGURES
from asnkompetensi.text import words
from asnkompetensi.verify.figures import distance
from asnkompetensi.write import shares
from asnkompetensi.write.problem_rows import problem_table

if TYPE_CHECKING:
    from asnkompetensi.model.plan_file import PlanFile

_SECONDS = 60.0
_SHARED = f"{MEMORY}-bersama"
_AS_READ, _PLAN = ReadOptions(), PlanOptions()
_TEXTS = ("sumber_dana", "untuk_unit", "untuk_kompetensi")


@dataclass(frozen=True)
class Nation:
    """Plans for all instansi, by name, and what is proven of them together.

    `report` is what everything here is told from. Where one instansi, or a shared purse, has faults that allow no plan,
    none has one: `problems` tells why, `totals` and the frames are empty.
    """

    report: national.National = field(repr=False)

    @cached_property
    def plans(self) -> Mapping[str, Result]:
        """The plan of each instansi, as `plan` gives it."""
        return {name: Result(report) for name, report in self.report.laporan.items()}

    @cached_property
    def shares(self) -> Mapping[str, pd.DataFrame]:
        """What each gets of the shared purses: a table `dana` (rupiah), to be given beside its own sources.

        With these its plan stands for itself: `asn plan --verify` proves it, and nobody else's data are needed.
        """
        return {name: self._purses(money) for name, money in self.report.dapat.items()}

    @cached_property
    def purses(self) -> pd.DataFrame:
        """The shared purses: `sumber_dana untuk_unit untuk_kompetensi jumlah` (rupiah), `terpakai`, `sisa`, `harga`.

        `harga` is what a million rupiah more is worth to all; `sisa` is what nobody could use.
        """
        dana = self.report.dana
        spent, price = [one.terpakai for one in dana], [float(one.harga) for one in dana]
        frame = self._purses([one.pagu for one in dana])
        left = [one.pagu - one.terpakai for one in dana]
        return frame.assign(terpakai=_rupiah(spent), sisa=_rupiah(left), harga=pd.Series(price, dtype="Float64"))

    @cached_property
    def instansi(self) -> pd.DataFrame:
        """One row for each instansi: figures of its plan, and what it gets of all shared purses (`dana_bersama`)."""
        rows = [
            {"instansi": name, **{column: self.plans[name].totals[column] for column in FIGURES}}
            for name in self.report.dapat
        ]
        money = [sum(one) for one in self.report.dapat.values()]
        return pd.DataFrame(rows, columns=["instansi", *FIGURES]).assign(dana_bersama=_rupiah(money))

    @property
    def totals(self) -> dict[str, Total]:
        """`nilai` of all plans, `batas`: no plans together are worth more; `selisih_persen` between them."""
        found = self.report.hasil
        if found is None:
            return {}
        value, bound = found.worth(found.nilai), found.worth(found.batas)
        return {"nilai": float(value), "batas": float(bound), "selisih_persen": float(distance(value, bound))}

    @property
    def status(self) -> int:
        """The highest of all."""
        return max([status(self.report.masalah), *(one.status for one in self.plans.values())])

    def problems(self, lang: str = "id") -> pd.DataFrame:
        """Those of all, as :meth:`Result.problems`, with `instansi`; "" for the shared purses, which are told once."""
        return _problems(self.report.masalah, self.plans, lang)

    def save(self, path: str | os.PathLike[str]) -> Mapping[str, Path]:
        """Write a new folder, whole or not at all, with one for each instansi, which are given by name.

        Each has `plan.json`, the tables of the plan as CSV, and its share as `dana.csv`: beside its own sources and
        that file `asn plan --verify` proves its plan. FileExistsError where there is anything in the folder already,
        ValueError where there is no plan.
        """
        target = Path(path)
        if self.report.hasil is None:
            raise ValueError(self.status)
        if target.exists() and (not target.is_dir() or any(target.iterdir())):
            raise FileExistsError(path)
        tables = national_report.share_tables(self.report)
        return {name: target / folder for name, folder in shares.save(target, self.report.laporan, tables).items()}

    def _purses(self, money: Sequence[int]) -> pd.DataFrame:
        return pd.DataFrame([one.teks for one in self.report.dana], columns=_TEXTS).assign(jumlah=_rupiah(money))


def plan_nation(
    instansi: Mapping[str, Given],
    shared: Given,
    options: GapOptions,
    own: PlanOptions = _PLAN,
    reading: ReadOptions = _AS_READ,
    seconds: float = _SECONDS,
    workers: int = 1,
) -> Nation:
    """Plans for many instansi, each of sources of its own, that draw on `shared` purses: a table `dana`, nothing else.

    So many processes hold the instansi, and give the same plans however many they are; one is this one. The prices of
    the shared money are sought for at most so many seconds, and as many are there for the plan of each instansi; where
    the time ends a search, another run may end it elsewhere. ValueError for no instansi, shared sources that hold
    another table, an instansi with the shared file among its own, and for `why` and `sweep` of `own`;
    `BrokenProcessPool` (:mod:`concurrent.futures.process`) where the system ends a process, for want of memory say.
    """
    if not instansi:
        raise ValueError(len(instansi))
    given = {name: sources(one) for name, one in instansi.items()}
    asked = national.Asked(meant(reading), meant(options), meant(own, tables("plan")))
    patience = partial(Patience, seconds)
    return Nation(national.plan(given, _together(shared), asked, patience(), patience, workers))


@dataclass(frozen=True)
class Proof:
    """What was proven of plans under shared purses: of each alone, and of all together."""

    report: national_proof.Proven = field(repr=False)

    @cached_property
    def plans(self) -> Mapping[str, Result]:
        """By instansi what was proven of its plan from its own data, or why it does not hold."""
        return {name: Result(report) for name, report in self.report.laporan.items()}

    @property
    def totals(self) -> dict[str, Total]:
        """`nilai` of all plans, `batas_terbukti`, `selisih_terbukti`, `pagu` and `terpakai` of the shared purses.

        Empty where something is broken. The bound is computed anew from the prices in the plans and the data alone.
        """
        return {name: natural(figure) for name, figure in self.report.ringkasan.items()}

    @property
    def status(self) -> int:
        """The highest of all."""
        return max([status(self.report.masalah), *(one.status for one in self.plans.values())])

    def problems(self, lang: str = "id") -> pd.DataFrame:
        """As :meth:`Nation.problems`."""
        return _problems(self.report.masalah, self.plans, lang)


def verify_nation(
    instansi: Mapping[str, Given],
    shared: Given,
    plans: Mapping[str, PlanFile | str | os.PathLike[str]],
    options: GapOptions,
    reading: ReadOptions = _AS_READ,
) -> Proof:
    """Whether plans (`plan.json`, or its value) hold and divide no more than there is; without the planner's code.

    The names are those of the plans. ValueError as :func:`plan_nation`, and for plans that are not those of `instansi`.
    """
    if not instansi or instansi.keys() != plans.keys():
        raise ValueError(", ".join(sorted(instansi.keys() ^ plans.keys())))
    asked, read_as = meant(options), meant(reading)
    given, unread = {}, []
    for name, one in instansi.items():
        berkas, (plan, wrong) = _plan(plans[name], name)
        unread += wrong
        if plan:
            given[name] = national_proof.Shown(sources(one), berkas, plan)
    if unread:
        return Proof(national_proof.Proven({}, tuple(unread)))
    return Proof(national_proof.verify(given, _together(shared), read_as, asked))


def _plan(given: PlanFile | str | os.PathLike[str], name: str) -> tuple[str, tuple[PlanFile | None, list[Problem]]]:
    """A plan and what its file is called."""
    if isinstance(given, str | os.PathLike):
        return os.fspath(given), read.plan(os.fspath(given))
    return name, (given, [])


def _together(shared: Given) -> list[str | Frames]:
    """The sources of the shared purses; frames with a name of their own."""
    return [Frames(_SHARED, one.tabel) if isinstance(one, Frames) else one for one in sources(shared)]


def _problems(shared: Sequence[Problem], plans: Mapping[str, Result], lang: str) -> pd.DataFrame:
    told = [("", one) for one in shared] + [(name, one) for name, plan in plans.items() for one in plan.report.masalah]
    rows = [name for name, one in told for _ in one.tempat or (None,)]
    return problem_table([one for _, one in told], words(lang)).frame.assign(instansi=pd.Categorical(rows))


def _rupiah(sen: Sequence[int]) -> pd.Series:
    return pd.Series([float(Decimal(one) / MONEY_UNIT) for one in sen], dtype="Float64")
