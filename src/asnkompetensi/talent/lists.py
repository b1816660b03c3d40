"""The rows of the two lists, each in its order, codes and figures under the names that they are shown by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import pandas as pd

from asnkompetensi.model.data import NONE
from asnkompetensi.model.frames import Frame, collected, lazy
from asnkompetensi.model.kinds import NUMBER_UNIT
from asnkompetensi.model.reason import encoded, reason
from asnkompetensi.talent.advanced import advanced
from asnkompetensi.talent.attend import before_latsar
from asnkompetensi.talent.performance import performance
from asnkompetensi.talent.reasons import why_developing, why_outstanding
from asnkompetensi.talent.roles import learners, projects
from asnkompetensi.talent.standing import developing, outstanding
from asnkompetensi.talent.strengths import named, strengths

if TYPE_CHECKING:
    from asnkompetensi.model.data import Data
    from asnkompetensi.model.gaps import Gaps
    from asnkompetensi.model.rules import TrainingRules

_COURSE = ["kode", "pelatihan", "jp", "biaya_peserta"]
_LARGEST = 10**18  # where a number of the sources ends too


def above(people: Frame, data: Data, gaps: Gaps, rules: TrainingRules) -> pd.DataFrame:
    """The rows of `unggul`: the fewest competencies short first, then most above, most levels above, unit, nip.

    What is offered beside: a training, learners to help, a project where the greatest strength is lacking most.
    """
    chosen = outstanding(people)
    strong = strengths(chosen, gaps)
    told = [lazy(named(strong, data)), lazy(performance(data.katalog)), before_latsar(data, rules)]
    rows = _joined(chosen, [*told, learners(chosen, gaps), advanced(strong, data, rules)])
    rows = rows.join(projects(gaps), left_on="terkuat", right_on="kompetensi", how="left")
    found = collected(rows)
    found = _ordered(found.assign(utuh=-found["jumlah_kurang"]), "utuh", "jumlah_lebih", "total_lebih")
    found = found.assign(kompetensi_lebih=found["jumlah_lebih"], mentor=found["mentor"].fillna(0))
    found = found.assign(**_courses(found, data), proyek=_projects(found, data))
    return found.assign(alasan=why_outstanding(found, data))


def short(people: Frame, data: Data, gaps: Gaps, rules: TrainingRules) -> pd.DataFrame:
    """The rows of `kembang`: by `prioritas`, then unit, nip.

    `prioritas` is the levels short, each by the weight of its standard and by the weight of the unit (millionths).
    """
    chosen = developing(people)
    strong = strengths(chosen, gaps)
    told = [lazy(named(strong, data)), lazy(performance(data.katalog)), before_latsar(data, rules)]
    found = collected(_joined(chosen, told))
    weights = [data.prioritas[unit] for unit in found["unit"]]
    found = found.assign(
        kompetensi_lebih=found["jumlah_lebih"], bobot_unit=weights, prioritas=_weighed(found["beban"], weights)
    )
    found = _ordered(found, "prioritas")
    return found.assign(alasan=why_developing(found))


def _weighed(burden: pd.Series[Any], weights: Sequence[int]) -> list[int]:
    """Levels (millionths) times weights (millionths), half up; in numbers without an end, for weights may be large."""
    products = (int(levels) * weight for levels, weight in zip(burden, weights, strict=True))
    return [min((2 * product + NUMBER_UNIT) // (2 * NUMBER_UNIT), _LARGEST) for product in products]


def _joined(people: Frame, parts: Sequence[Frame]) -> Frame:
    for part in parts:
        people = people.join(part, on="orang", how="left")
    return people


def _ordered(rows: pd.DataFrame, *largest: str) -> pd.DataFrame:
    """Rows with the largest of some columns first; then by unit and nip, as people are numbered."""
    order = [*largest, "orang"]
    return rows.sort_values(order, ascending=[*(False for _ in largest), True], ignore_index=True)


def _courses(rows: pd.DataFrame, data: Data) -> Mapping[str, pd.Series[Any]]:
    """The columns about the training of each row, missing where there is none."""
    courses = data.katalog.pelatihan.rename(columns={"nama": "pelatihan"})[_COURSE].reset_index(drop=True)
    found = courses.reindex(rows["lanjutan"].fillna(NONE).astype("int64")).reset_index(drop=True)
    return {name: found[name] for name in _COURSE}


def _projects(rows: pd.DataFrame, data: Data) -> pd.Series[str]:
    """What each row may work on: the unit that lacks most of the greatest strength; "" where nobody lacks it."""
    facts = rows[["terkuat", "unit_proyek", "total_proyek"]]
    known = facts.dropna().drop_duplicates().astype("int64")
    texts = {
        kompetensi: encoded(
            reason(
                "talent.proyek",
                kompetensi=data.kompetensi.names[kompetensi],
                unit=data.unit.names[unit],
                level=level,
            )
        )
        for kompetensi, unit, level in known.itertuples(index=False)
    }
    return facts["terkuat"].map(lambda code: texts.get(code, "")).astype("str")
