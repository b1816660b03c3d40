"""Why a pair was made, and why somebody is left: sentences as keys and facts, each combination put together once."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from asnkompetensi.mentor.leaving import STAYS
from asnkompetensi.mentor.places import Kedekatan, Places
from asnkompetensi.model.reason import Reason, encoded, reason

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.mentor.circles import Sizes
    from asnkompetensi.mentor.demand import Demand

Row = Mapping[Hashable, int]
_NEAR = {
    Kedekatan.UNIT: "mentor.satu_unit",
    Kedekatan.TETANGGA: "mentor.unit_tetangga",
    Kedekatan.INSTANSI: "mentor.unit_lain",
}


def why_paired(pairs: pd.DataFrame) -> pd.Categorical[Any]:
    """Why each pair was made: rows with `level_mentor`, `level_standar`, `kedekatan`, `pergi` (of the mentor)."""
    return _each(pairs[["level_mentor", "level_standar", "kedekatan", "pergi"]], _paired)


def why_left(
    left: pd.DataFrame, demand: Demand, places: Places, sizes: Sizes, *, superiors: bool
) -> pd.Categorical[Any]:
    """Why each learner who is left has neither mentor nor circle: rows of `demand.learners`.

    Nobody stands high enough; or those who do are his superiors; or all of them have as many learners as they may.
    """
    facts = left[["level_standar"]].assign(
        level=demand.steps["level"].to_numpy()[left["step"]],
        ada=_standing(left, demand, places, superiors=superiors),
        jumlah=left.groupby(["kompetensi", "level_standar"])["orang"].transform("size"),
    )

    def said(row: Row) -> Iterator[Reason]:
        yield reason(("mentor.tidak_ada", "mentor.hanya_atasan", "mentor.penuh")[row["ada"]], level=row["level"])
        yield reason("mentor.terlalu_sedikit", jumlah=row["jumlah"], minimal=sizes.smallest, maksimal=sizes.largest)

    return _each(facts[["level", "ada", "jumlah"]], said)


def _paired(row: Row) -> Iterator[Reason]:
    yield reason("mentor.lebih_tinggi", level_mentor=row["level_mentor"], level_standar=row["level_standar"])
    yield reason(_NEAR[Kedekatan(row["kedekatan"])])
    if row["pergi"] != STAYS:
        yield reason("mentor.mentor_pergi", hari=row["pergi"])


def _standing(left: pd.DataFrame, demand: Demand, places: Places, *, superiors: bool) -> NDArray[np.int64]:
    """0 where nobody reaches the step of a learner, 1 where only superiors do, 2 where others do."""
    step, unit, rank = (left[name].to_numpy() for name in ("step", "unit", "pangkat"))
    everybody = np.bincount(demand.helpers["step"], minlength=len(demand.steps))
    _carry(everybody, demand)
    above = np.zeros(len(left), np.int64) if superiors else _superiors(demand, places)[step, unit, rank]
    found: NDArray[np.int64] = np.where(everybody[step] == 0, 0, np.where(everybody[step] == above, 1, 2))
    return found


def _superiors(demand: Demand, places: Places) -> NDArray[np.int64]:
    """How many superiors reach each step, for people of each unit and rank."""
    step, unit, rank = (demand.helpers[name].to_numpy() for name in ("step", "unit", "pangkat"))
    ranks = max(rank.max(initial=0), demand.learners["pangkat"].to_numpy().max(initial=0)) + 1
    holding = np.zeros((len(demand.steps), places.count, ranks), np.int64)
    np.add.at(holding, (step, unit, rank), 1)
    _carry(holding, demand)
    higher = holding.sum(axis=2, keepdims=True) - holding.cumsum(axis=2)
    found: NDArray[np.int64] = np.zeros_like(higher)
    for below, line in enumerate(places.above):
        over = [upper for upper in (below, *line) if upper < places.count and below != places.nowhere]
        found[:, below] = higher[:, over].sum(axis=1)
    return found


def _carry(by_step: NDArray[np.int64], demand: Demand) -> None:
    """Counts in each step those who reach the next one of the same competency."""
    for lower in np.flatnonzero(demand.onward)[::-1]:
        by_step[lower] += by_step[lower + 1]


def _each(facts: pd.DataFrame, said: Callable[[Row], Iterator[Reason]]) -> pd.Categorical[Any]:
    """The reasons of each row, written once for all rows of the same facts."""
    alike = facts.groupby(facts.columns.tolist(), sort=True).ngroup()
    rows = facts.drop_duplicates().sort_values(facts.columns.tolist()).to_dict("records")
    texts = pd.Index([encoded(*said(row)) for row in rows], dtype="str")
    return pd.Categorical.from_codes(alike.to_numpy(), dtype=pd.CategoricalDtype(texts))
