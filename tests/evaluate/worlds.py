"""Random agencies whose trainings have an effect that is known: none, or one that was planted."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from asnkompetensi.evaluate.exposure import exposure
from asnkompetensi.evaluate.matching import people
from asnkompetensi.evaluate.pairs import Pairs
from asnkompetensi.evaluate.verdict import Verdict, verdicts
from asnkompetensi.model.kinds import LEVEL_UNIT

BEFORE, DURING, AFTER = 100, 200, 300  # days


@dataclass(frozen=True)
class World:
    """An agency: how many people, units, competencies; one training for each competency.

    `effect` are the levels that each training gives to whoever attends it. Everything else that moves levels is there
    in any case: units grow at their own pace, the low are assessed higher the next time by chance alone, nobody is
    above 5, and the low and the people of some units are sent to trainings more often.
    """

    people: int = 120
    units: int = 6
    competencies: int = 4
    effect: tuple[float, ...] = (0, 0, 0, 0)

    def judged(self, seed: int) -> list[Verdict]:
        """What is said of each training."""
        pairs, attended = self.drawn(np.random.default_rng(seed))
        taught = pd.DataFrame({"pelatihan": range(self.competencies), "kompetensi": range(self.competencies)})
        found = exposure(pairs, attended, taught)
        everybody = np.ones(self.people, np.bool_)
        compared = [
            people(pairs, found, code, np.array([code]), everybody, across=False).compared().groups()
            for code in range(self.competencies)
        ]
        return verdicts(compared)

    def drawn(self, random: np.random.Generator) -> tuple[Pairs, pd.DataFrame]:
        """Who was short of what, and who attended what."""
        shape = (self.people, self.competencies)
        unit = random.integers(0, self.units, self.people)
        jenjang = random.integers(0, 3, self.people)
        true = random.normal(1.5, 0.7, shape)
        before = _level(true + random.normal(0, 0.4, shape))
        keen = -0.6 * before + random.normal(0, 0.8, self.units)[unit][:, None] + random.normal(0, 1, shape)
        attended = keen > np.quantile(keen, 0.65, axis=0)
        pace = random.normal(0.4, 0.4, (self.units, 1))[unit] + random.normal(0.1, 0.2, (3, 1))[jenjang]
        after = _level(true + pace + random.normal(0, 0.4, shape) + attended * np.array(self.effect))
        short = before < 2.5
        orang, kompetensi = np.nonzero(short)
        levels = [np.rint(level[short] * LEVEL_UNIT).astype(np.int64) for level in (before, after)]
        days = [np.full(len(orang), day) for day in (BEFORE, AFTER)]
        pairs = Pairs(orang, kompetensi, unit[orang], jenjang[orang], levels[0], levels[1], *days)
        who, what = np.nonzero(attended)
        return pairs, pd.DataFrame({"orang": who, "pelatihan": what, "hari": DURING})


def _level(values: np.ndarray) -> np.ndarray:
    """Levels as they are given: halves from 0 to 5."""
    return np.clip(np.round(values * 2) / 2, 0, 5)
