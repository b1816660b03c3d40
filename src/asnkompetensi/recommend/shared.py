"""What several tables of one run are made from, each computed once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import narwhals.stable.v2 as nw
import numpy as np
import pandas as pd

from asnkompetensi.model.data import NONE
from asnkompetensi.model.kinds import day
from asnkompetensi.recommend import renewals
from asnkompetensi.recommend.answers import answers, continued, shortfalls
from asnkompetensi.recommend.certificates import ending
from asnkompetensi.recommend.frames import Numbers, counted, whole
from asnkompetensi.recommend.history import certified
from asnkompetensi.recommend.names import Numbered, numbered
from asnkompetensi.recommend.offers import Offers, offers
from asnkompetensi.recommend.performance import below_target
from asnkompetensi.recommend.required import obligations, offered, required
from asnkompetensi.recommend.service import service
from asnkompetensi.recommend.trainings import Trainings, trainings

if TYPE_CHECKING:
    from asnkompetensi.model.catalogue import Catalogue
    from asnkompetensi.model.data import Data
    from asnkompetensi.model.frames import Border, Frame
    from asnkompetensi.model.gaps import Gaps
    from asnkompetensi.model.rules import TrainingRules

_SEAT = ["orang", "unit", "pelatihan"]


@dataclass(frozen=True)
class Shared:
    """A run, and what follows from it: `top` offers at most for each gap; with `gaps_only` no other needs."""

    data: Data
    gaps: Gaps
    rules: TrainingRules
    top: int = 1
    gaps_only: bool = False

    @property
    def mesin(self) -> Border:
        """The border of the engine that has the gap rows: offers are found there."""
        return self.gaps.mesin

    @cached_property
    def katalog(self) -> Catalogue:
        """The catalogue."""
        return self.data.katalog

    @cached_property
    def today(self) -> int:
        """The day that everything is told for."""
        return day(self.rules.as_of)

    @cached_property
    def trainings(self) -> Trainings:
        """The catalogue as ranking needs it."""
        return trainings(self.katalog, self.today)

    @cached_property
    def service(self) -> pd.DataFrame:
        """Until when each active person may begin a training, in the order of `orang`."""
        return service(self.data, self.trainings, self.today)

    @cached_property
    def people(self) -> pd.DataFrame:
        """The people asked for: `orang`, `unit`, `jabatan`."""
        return counted(self.gaps.orang.select("orang", "unit", "jabatan")).sort_values("orang", ignore_index=True)

    @cached_property
    def priority(self) -> Numbers:
        """The weight of each unit (millionths)."""
        return np.array(self.data.prioritas, dtype=np.int64)

    @cached_property
    def certified(self) -> Frame:
        """Trainings that are no offer to a person, for the certificate is valid."""
        return self.mesin.hold(certified(self.katalog, self.today, self.mesin))

    @cached_property
    def found(self) -> Offers:
        """The offers of every gap."""
        short = shortfalls(self.gaps, self.service, len(self.data.kompetensi.names))
        return offers(short, self.certified.select("orang", "pelatihan"), self.trainings, self.top, self.mesin)

    @cached_property
    def answers(self) -> Frame:
        """Gaps and their offers."""
        return self.mesin.hold(answers(self.found))

    @cached_property
    def continued(self) -> Frame:
        """What leads on where an offer does not close the whole gap: `baris`, `peringkat`, `lanjutan`."""
        certified = self.certified.select("orang", "pelatihan")
        return continued(self.answers, certified, self.trainings, self.top, self.mesin)

    @cached_property
    def best(self) -> Frame:
        """Gaps, each once: with its best offer, or with none."""
        return self.answers.filter(nw.col("peringkat") <= 1)

    @cached_property
    def numbers(self) -> Numbered:
        """Trainings under one number each, also those that the catalogue does not have."""
        return numbered(self.katalog, self.rules)

    @cached_property
    def obliged(self) -> pd.DataFrame:
        """Trainings that people must have, whether they have them or not."""
        return obligations(self.people, self.data, self.numbers)

    @cached_property
    def missing(self) -> pd.DataFrame:
        """Trainings that people must have and have not."""
        return required(self.obliged, self.katalog, self.numbers, self.service, self.trainings, self.today)

    @cached_property
    def required(self) -> pd.DataFrame:
        """The same, as far as they are asked for."""
        return self.missing.iloc[:0] if self.gaps_only else self.missing

    @cached_property
    def certificates(self) -> pd.DataFrame:
        """Certificates that ran out or will within a year, with what renews them; `perlu` (1): it is to be renewed.

        Of a call that asks for some competencies only those that teach one of them.
        """
        rows = ending(self.people, self.katalog, self.numbers, self.today)
        rows = renewals.asked_for(rows, self.obliged, self.katalog, self.gaps)
        rows = rows[rows["standar"] == 1].reset_index(drop=True) if self.gaps_only else rows
        needed = renewals.to_renew(rows, self.data.berhenti).astype(np.int64)
        return rows.assign(perlu=needed, **offered(rows, self.service, self.trainings, self.numbers))

    @cached_property
    def renewed(self) -> pd.DataFrame:
        """Those to be renewed, as far as they are asked for."""
        rows = self.certificates
        return rows.iloc[:0] if self.gaps_only else rows[rows["perlu"] == 1].reset_index(drop=True)

    @cached_property
    def below(self) -> pd.DataFrame:
        """Results below their targets, as far as they are asked for."""
        found = below_target(self.people, self.katalog)
        return found.iloc[:0] if self.gaps_only else found

    @cached_property
    def seats(self) -> Frame:
        """Who would sit where: `orang`, `unit`, `pelatihan`, each once.

        The best offer of each gap, the trainings that are required and the renewals: one seat for all that it serves.
        """
        chosen = self.best.filter(nw.col("pelatihan") != NONE).select(_SEAT)
        return self.mesin.hold(nw.concat([chosen, self.mesin.put(self.must)]).unique())

    @cached_property
    def must(self) -> pd.DataFrame:
        """Who attends what whether a level is short or not: `orang`, `unit`, `pelatihan`, in whole numbers."""
        both = pd.concat([rows[_SEAT] for rows in (self.required, self.renewed)], ignore_index=True)
        return both[both["pelatihan"] != NONE].astype(np.int64)

    @cached_property
    def new(self) -> Numbers:
        """By `orang`: 1 for a CPNS who must attend Latsar first."""
        found = np.zeros(len(self.data.pegawai), dtype=np.int64)
        found[whole(self.missing.loc[self.missing["latsar"] == 1, "orang"])] = 1
        return found
