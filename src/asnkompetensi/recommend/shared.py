"""What several tables of one run are made from, each computed once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import narwhals.stable.v2 as nw
import numpy as np

from asnkompetensi.model.data import NONE
from asnkompetensi.model.frames import Frame, collected, lazy
from asnkompetensi.model.kinds import day
from asnkompetensi.recommend.answers import answers, continued, shortfalls
from asnkompetensi.recommend.frames import Numbers, whole
from asnkompetensi.recommend.history import certified
from asnkompetensi.recommend.offers import Offers, offers
from asnkompetensi.recommend.performance import below_target
from asnkompetensi.recommend.required import required
from asnkompetensi.recommend.service import service
from asnkompetensi.recommend.trainings import Trainings, trainings

if TYPE_CHECKING:
    import pandas as pd

    from asnkompetensi.model.catalogue import Catalogue
    from asnkompetensi.model.data import Data
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
        rows = collected(self.gaps.orang.select("orang", "unit", "jabatan"))
        return rows.astype(np.int64).sort_values("orang", ignore_index=True)

    @cached_property
    def priority(self) -> Numbers:
        """The weight of each unit (millionths)."""
        return np.array(self.data.prioritas, dtype=np.int64)

    @cached_property
    def certified(self) -> Frame:
        """Trainings that are no offer to a person, for the certificate is valid."""
        return certified(self.katalog, self.today)

    @cached_property
    def found(self) -> Offers:
        """The offers of every gap."""
        short = shortfalls(self.gaps, self.service, len(self.data.kompetensi.names))
        return offers(short, self.certified.select("orang", "pelatihan"), self.trainings, self.top)

    @cached_property
    def answers(self) -> Frame:
        """Gaps and their offers."""
        return answers(self.found)

    @cached_property
    def continued(self) -> Frame:
        """What leads on where an offer does not close the whole gap: `baris`, `peringkat`, `lanjutan`."""
        return continued(self.answers, self.certified.select("orang", "pelatihan"), self.trainings, self.top)

    @cached_property
    def best(self) -> Frame:
        """Gaps, each once: with its best offer, or with none."""
        return self.answers.filter(nw.col("peringkat") <= 1)

    @cached_property
    def missing(self) -> pd.DataFrame:
        """Trainings that people must have and have not."""
        return required(self.people, self.data, self.service, self.trainings, self.rules)

    @cached_property
    def required(self) -> pd.DataFrame:
        """The same, as far as they are asked for."""
        return self.missing.iloc[:0] if self.gaps_only else self.missing

    @cached_property
    def below(self) -> pd.DataFrame:
        """Results below their targets, as far as they are asked for."""
        found = below_target(self.people, self.katalog)
        return found.iloc[:0] if self.gaps_only else found

    @cached_property
    def seats(self) -> Frame:
        """Who would sit where: `orang`, `unit`, `pelatihan`, each once.

        The best offer of each gap and the trainings that are required: one seat for all that it serves.
        """
        chosen = self.best.filter(nw.col("pelatihan") != NONE).select(_SEAT)
        must = self.required.loc[self.required["pelatihan"] != NONE, _SEAT]
        return nw.concat([chosen, lazy(must)]).unique()

    @cached_property
    def new(self) -> Numbers:
        """By `orang`: 1 for a CPNS who must attend Latsar first."""
        found = np.zeros(len(self.data.pegawai), dtype=np.int64)
        found[whole(self.missing.loc[self.missing["latsar"] == 1, "orang"])] = 1
        return found
