"""What to know before somebody is sent to a training: service that ends, days that passed, figures that are missing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.model.data import NONE
from asnkompetensi.model.fold import fold
from asnkompetensi.model.kinds import MONTHS, day
from asnkompetensi.model.reason import Reason, reason
from asnkompetensi.recommend.dates import later
from asnkompetensi.recommend.frames import FOREVER, UNDATED, Numbers, whole
from asnkompetensi.recommend.told import Facts

if TYPE_CHECKING:
    import pandas as pd

    from asnkompetensi.model.catalogue import Catalogue
    from asnkompetensi.model.rules import TrainingRules
    from asnkompetensi.recommend.shared import Shared
    from asnkompetensi.recommend.trainings import Trainings

SILENT = {"hari_pensiun": UNDATED, "hari_kontrak": UNDATED, "hari_mulai": UNDATED, "tanpa_lahir": 0, "jp_aturan": 0,
          "jp_kosong": 0, "tanpa_biaya": 0, "bukan_cpns": 0}  # fmt: skip


def cautions(
    orang: Numbers,
    pelatihan: Numbers,
    service: pd.DataFrame,
    trainings: Trainings,
    katalog: Catalogue,
    rules: TrainingRules,
) -> dict[str, Numbers]:
    """The facts of `SILENT` for each offer, as there where nothing is to be said and where `pelatihan` is `NONE`.

    `hari_pensiun`, `hari_kontrak`: when pension begins, or the contract ends, if that is sooner after the start than
    the rules want; `hari_mulai`: the start, if it has passed; `tanpa_lahir`, `jp_aturan` (JP by the rule of the jalur),
    `jp_kosong` (no JP that anybody knows), `tanpa_biaya` (no price, of a seat or a class), `bukan_cpns` (Latsar for
    somebody whose status is known and is another): 0 or 1.
    """
    pension, contract = (service[name].to_numpy()[orang] for name in ("pensiun", "akhir_kontrak"))
    catalogue = katalog.pelatihan
    by_training = {
        "pensiun": later(trainings.mulai, MONTHS * rules.sisa_tahun_pensiun),
        "kontrak": later(trainings.mulai, rules.sisa_bulan_kontrak),
        "mulai": np.where(trainings.mulai < day(rules.as_of), trainings.mulai, UNDATED),
        "jp_aturan": catalogue["jp_aturan"].to_numpy().astype(np.int64),
        "jp_kosong": catalogue["jp"].isna().to_numpy().astype(np.int64),
        "tanpa_biaya": catalogue[["biaya_peserta", "biaya_angkatan"]].isna().all(axis=1).to_numpy().astype(np.int64),
        "latsar": np.array([fold(name) in rules.latsar for name in catalogue["nama"]], dtype=np.int64),
    }
    dates = ("pensiun", "kontrak", "mulai")
    none = {name: UNDATED if name in dates else 0 for name in by_training}
    at = {name: np.append(values, none[name])[pelatihan] for name, values in by_training.items()}
    return {
        "hari_pensiun": np.where(pension < at["pensiun"], pension, UNDATED),
        "hari_kontrak": np.where(contract < at["kontrak"], contract, UNDATED),
        "hari_mulai": at["mulai"],
        "tanpa_lahir": ((pension == FOREVER) & (pelatihan != NONE)).astype(np.int64),
        "jp_aturan": at["jp_aturan"],
        "jp_kosong": at["jp_kosong"],
        "tanpa_biaya": at["tanpa_biaya"],
        "bukan_cpns": at["latsar"] * service["bukan_cpns"].to_numpy()[orang],
    }


def around(table: pd.DataFrame, shared: Shared) -> dict[str, Numbers]:
    """The cautions of rows of a run (`orang`, `pelatihan`)."""
    orang, pelatihan = whole(table["orang"]), whole(table["pelatihan"])
    return cautions(orang, pelatihan, shared.service, shared.trainings, shared.katalog, shared.rules)


def warned(facts: Facts, rules: TrainingRules) -> Iterator[Reason]:
    """The sentences of such facts."""
    if facts["hari_pensiun"] != UNDATED:
        yield reason("recommend.pensiun_dekat", hari_pensiun=facts["hari_pensiun"], tahun=rules.sisa_tahun_pensiun)
    if facts["hari_kontrak"] != UNDATED:
        yield reason("recommend.kontrak_dekat", hari_kontrak=facts["hari_kontrak"], bulan=rules.sisa_bulan_kontrak)
    if facts["hari_mulai"] != UNDATED:
        yield reason("recommend.mulai_lewat", hari_mulai=facts["hari_mulai"])
    for name in ("bukan_cpns", "tanpa_lahir", "jp_aturan", "jp_kosong", "tanpa_biaya"):
        if facts[name]:
            yield reason(f"recommend.{name}")
