"""Required and attended trainings under one number each, also those that the catalogue does not have.

Latsar is one training under whatever name, and names that count as one training are one (`TrainingRules.setara`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.data import NONE
from asnkompetensi.model.fold import fold
from asnkompetensi.recommend.frames import Numbers, whole

if TYPE_CHECKING:
    import pandas as pd

    from asnkompetensi.model.catalogue import Catalogue
    from asnkompetensi.model.rules import TrainingRules

LATSAR = 0  # the number of the training that a CPNS attends first; that of code c is c + 1, those of others follow


@dataclass(frozen=True)
class Numbered:
    """Numbers of trainings.

    syarat    of each row of `Catalogue.syarat`
    riwayat   of each row of `Catalogue.riwayat`; `NONE` for what nobody requires and the catalogue does not have
    latsar    codes of the trainings in the catalogue that are Latsar
    """

    syarat: Numbers
    riwayat: Numbers
    latsar: Numbers


def numbered(katalog: Catalogue, rules: TrainingRules) -> Numbered:
    """The trainings that somebody must attend or has attended, numbered."""
    latsar = sorted({katalog.nama.codes[name] for name in rules.latsar if name in katalog.nama.codes})
    codes = np.arange(1, len(katalog.pelatihan) + 1)
    codes[latsar] = LATSAR
    present = {name: group[0] for group in rules.setara for name in group} | dict.fromkeys(rules.latsar, "")
    lacking = katalog.syarat.loc[katalog.syarat["pelatihan"] == NONE, "nama"]
    beyond = sorted({_present(name, present) for name in lacking} - {""})
    numbers = {name: len(codes) + place for place, name in enumerate(beyond, 1)} | {"": LATSAR}
    return Numbered(
        _numbers(katalog.syarat, codes, numbers, present),
        _numbers(katalog.riwayat, codes, numbers, present),
        np.array(latsar, dtype=np.int64),
    )


def _present(name: str, present: dict[str, str]) -> str:
    """The folded name under which a training is known at present, "" for Latsar."""
    folded = fold(name)
    return present.get(folded, folded)


def _numbers(rows: pd.DataFrame, codes: Numbers, numbers: dict[str, int], present: dict[str, str]) -> Numbers:
    known = whole(rows["pelatihan"])
    named = {name: numbers.get(_present(name, present), NONE) for name in rows["nama"].unique()}
    beyond = rows["nama"].map(named).to_numpy(np.int64)
    return np.where(known == NONE, beyond, np.append(codes, NONE)[known])
