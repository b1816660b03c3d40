"""The rows of `rekomendasi-pegawai`: what each person needs, by which training, and why."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.engine.border import taken
from asnkompetensi.model.data import NONE
from asnkompetensi.recommend.causes import LATE, Cause
from asnkompetensi.recommend.cautions import around
from asnkompetensi.recommend.certificate_rows import explained
from asnkompetensi.recommend.frames import UNDATED, Numbers, whole
from asnkompetensi.recommend.history import attended
from asnkompetensi.recommend.sentences import of_gap, of_performance, of_requirement
from asnkompetensi.recommend.told import Told, joined, told

if TYPE_CHECKING:
    from asnkompetensi.recommend.shared import Shared


class Need(IntEnum):
    """What kind of need a row tells of: from the three sources of the law, or a certificate that will end."""

    KESENJANGAN = 0
    SYARAT = 1
    KINERJA = 2
    PERPANJANGAN = 3


_MISSING = {"lanjutan": NONE, "ikut": NONE, "hari_ikut": UNDATED}
_LEVELS = ("level_standar", "level_dimiliki", "kesenjangan", "level_ditutup")
_SHOWN = ("orang", "unit", "jabatan", "kompetensi", "prioritas", "pelatihan", "lanjutan", *_LEVELS)
_ORDER = ("orang", "urutan", "kompetensi", "peringkat")


def rows(shared: Shared) -> pd.DataFrame:
    """The rows in their order: by person; Latsar, required trainings, renewals, performance, then gaps, best first.

    `orang`, `unit`, `jabatan`, `kompetensi`, `pelatihan`, `lanjutan` (codes; `NONE`), `kebutuhan` (`Need`), `prioritas`
    (millionths), `level_standar`, `level_dimiliki`, `kesenjangan`, `level_ditutup` (Int64), `alasan` (reasons).
    """
    parts = (_gaps(shared), _requirements(shared), _renewals(shared), _performance(shared))
    every, said = pd.concat([table for table, _ in parts], ignore_index=True), joined([told for _, told in parts])
    order = np.lexsort([every[name].to_numpy() for name in reversed(_ORDER)])
    table = every.iloc[order].reset_index(drop=True)
    levels = {name: table[name].astype("Int64").where(table[name] != NONE) for name in _LEVELS}
    return table.assign(**levels, alasan=Told(said.kode[order], said.teks).column)


def _gaps(shared: Shared) -> tuple[pd.DataFrame, Told]:
    table = _answered(shared)
    table["prioritas"] = table["bobot"] * shared.priority[table["unit"]]
    table["level_ditutup"] = table["level_ditutup"].where(table["peringkat"] > 0, NONE)
    codes = shared.katalog.pelatihan["kode"].tolist()
    said = told(_facts(table, shared), lambda facts: of_gap(facts, codes, shared.rules))
    return _shown(table, Need.KESENJANGAN, urutan=4, peringkat=table["peringkat"].to_numpy()), said


def _answered(shared: Shared) -> pd.DataFrame:
    """Gaps and offers with what continues them and what was attended; whole numbers without gaps."""
    rows = shared.answers.join(shared.continued, on=["baris", "peringkat"], how="left")
    rows = rows.join(attended(shared.found, shared.certified), on="baris", how="left")
    found = taken(rows.drop("baris", "cakrawala"))
    return pd.DataFrame(
        {name: whole(found.pop(name), _MISSING.get(name, 0)) for name in map(str, list(found))}, copy=False
    )


def _facts(table: pd.DataFrame, shared: Shared) -> pd.DataFrame:
    """What the sentences of gaps are made from; what a sentence does not say is the same in all rows."""
    cause = table["sebab"].to_numpy()
    offered, attended, mixed = cause == Cause.ADA, cause == Cause.DIIKUTI, cause == Cause.CAMPURAN
    short = offered & (table["level_ditutup"] < table["kesenjangan"]).to_numpy()
    leaves, began = (shared.service[name].to_numpy()[table["orang"]] for name in ("hari_akhir", "tmt_jabatan"))
    assessed = table["hari"].to_numpy()
    said = {
        "sebab": (True, 0),
        "batas_level": (True, 0),
        "level_ditutup": (offered, 0),
        "kesenjangan": (offered, 0),
        "level_hasil": (short, 0),
        "lanjutan": (short, NONE),
        "cocok": (mixed, 0),
        "terbuka": (mixed, 0),
        "ikut": (attended, NONE),
        "hari_ikut": (attended, UNDATED),
    }
    facts = {name: np.where(where, table[name].to_numpy(), other) for name, (where, other) in said.items()}
    facts["hari_akhir"] = np.where(np.isin(cause, LATE), leaves, UNDATED)
    facts["urutan_nilai"] = np.where(attended, _sequence(assessed, table["hari_ikut"].to_numpy()), 0)
    facts["latsar_dahulu"] = shared.new[table["orang"]] * offered
    facts["usang"] = table["usang"].to_numpy()
    facts["pindah"] = ((began > assessed) & (assessed != UNDATED)).astype(np.int64)
    return pd.DataFrame(facts | around(table, shared), copy=False)


def _sequence(assessed: Numbers, trained: Numbers) -> Numbers:
    """1 where the assessment is not newer than the training, 2 where it is, 0 where a day is unknown."""
    known = (assessed != UNDATED) & (trained != UNDATED)
    return np.where(known, np.where(assessed > trained, 2, 1), 0)


def _requirements(shared: Shared) -> tuple[pd.DataFrame, Told]:
    """What is required of a person; Latsar of a CPNS goes before all, the others by kode and name."""
    table = shared.required
    names, texts = pd.factorize(table["nama"], sort=True)
    cause, first = table["sebab"].to_numpy(), table["latsar"].to_numpy()
    offered = cause == Cause.ADA
    late = np.isin(cause, LATE)
    facts = {
        "sebab": cause,
        "latsar": first,
        "sampai": table["sampai"].to_numpy(),
        "nama": np.where(offered | (first == 1), NONE, names),
        "hari_akhir": np.where(late, shared.service["hari_akhir"].to_numpy()[table["orang"]], UNDATED),
        "latsar_dahulu": shared.new[table["orang"]] * offered * (first == 0),
    }
    said = told(pd.DataFrame(facts | around(table, shared)), lambda one: of_requirement(one, list(texts), shared.rules))
    weighed = table.assign(prioritas=table["bobot"] * shared.priority[table["unit"]])
    shown = _shown(weighed, Need.SYARAT, urutan=1 - first, peringkat=table["nomor"].to_numpy())
    return shown, said


def _renewals(shared: Shared) -> tuple[pd.DataFrame, Told]:
    """Certificates that are to be renewed, by the number of their training."""
    table = shared.renewed
    weighed = table.assign(prioritas=table["bobot"] * shared.priority[table["unit"]])
    shown = _shown(weighed, Need.PERPANJANGAN, urutan=2, peringkat=table["nomor"].to_numpy())
    return shown, explained(table, shared)


def _performance(shared: Shared) -> tuple[pd.DataFrame, Told]:
    table = shared.below
    said = told(table[["target", "capaian"]], of_performance)
    weighed = table.assign(prioritas=shared.priority[table["unit"]])
    return _shown(weighed, Need.KINERJA, urutan=3, peringkat=np.arange(len(table))), said


def _shown(table: pd.DataFrame, need: Need, **order: Numbers | int) -> pd.DataFrame:
    """The columns of the result that `table` has, the others `NONE`, and what the rows are sorted by."""
    shown = {name: table[name].to_numpy() if name in table else NONE for name in _SHOWN}
    return pd.DataFrame({**shown, "kebutuhan": need.value, **order}, index=table.index)
