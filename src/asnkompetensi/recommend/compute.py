"""The stage, in order: who may take what, the offers of every gap, other needs, and the tables asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from asnkompetensi.model.result import Computed
from asnkompetensi.recommend.certificate_rows import listed
from asnkompetensi.recommend.demand import demand
from asnkompetensi.recommend.ledger import ledger
from asnkompetensi.recommend.present import table
from asnkompetensi.recommend.reach import reach
from asnkompetensi.recommend.rows import rows
from asnkompetensi.recommend.sensitivity import sensitivity
from asnkompetensi.recommend.shared import Shared
from asnkompetensi.recommend.summary import summary
from asnkompetensi.recommend.unanswered import unanswered
from asnkompetensi.recommend.units import unit_trainings, units

if TYPE_CHECKING:
    import pandas as pd

    from asnkompetensi.model.data import Data
    from asnkompetensi.model.gaps import Gaps
    from asnkompetensi.model.options import RecommendOptions
    from asnkompetensi.model.problem import Problem
    from asnkompetensi.model.rules import TrainingRules

_TABLES: dict[str, Callable[[Shared], pd.DataFrame]] = {
    "rekomendasi-pegawai": rows,
    "rekomendasi-unit": units,
    "rekomendasi-unit-pelatihan": unit_trainings,
    "rekomendasi-pelatihan": demand,
    "katalog-kosong": unanswered,
    "buku-jp": ledger,
    "sertifikat": listed,
    "jangkauan": reach,
    "kepekaan-pelatihan": sensitivity,
}


def recommend(
    data: Data, gaps: Gaps, rules: TrainingRules, options: RecommendOptions
) -> tuple[Computed, list[Problem]]:
    """The totals and the tables named in `options.tables`: trainings for every need of the people in `gaps`.

    What is wrong in the catalogue is told by other stages: here nothing is met that they do not know.
    """
    shared = Shared(data, gaps, rules, options.top, options.gaps_only)
    tables = {name: table(name, _TABLES[name](shared), data) for name in options.tables}
    return Computed(summary(shared), tables), []
