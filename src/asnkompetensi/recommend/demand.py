"""The whole catalogue, and who wants what of it: also what nobody wants."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import narwhals.stable.v2 as nw
import numpy as np
import pandas as pd

from asnkompetensi.model.data import NONE
from asnkompetensi.model.kinds import NUMBER_UNIT
from asnkompetensi.model.reason import Reason, reason
from asnkompetensi.recommend.classes import classes
from asnkompetensi.recommend.frames import Numbers, counted, whole
from asnkompetensi.recommend.told import Facts, told

if TYPE_CHECKING:
    from asnkompetensi.recommend.shared import Shared

_BATCH = 2_000_000  # pairs of gap and offer that are looked at together
_PAIR = ["orang", "pelatihan"]
_WANTED = ["pelatihan", "peminat", "peserta", "unit", "kompetensi", "level_ditutup", "angkatan", "biaya", "lanjutan"]


def demand(shared: Shared) -> pd.DataFrame:
    """One row per training of the catalogue, what closes most levels first, then by kode.

    `pelatihan`; `peminat`: people to whom it is an offer at all, or who must attend it; `peserta`, `unit`,
    `angkatan` as of :mod:`asnkompetensi.recommend.classes`; `kompetensi`, `level_ditutup`: competencies and levels that
    it closes as the best offer; `biaya` (sen) of seats and classes together; `lanjutan`: gaps in which it continues
    where the best offer ends; `catatan` (reasons).
    """
    rows = classes(shared)
    closed = shared.best.filter(nw.col("peringkat") > 0).group_by("pelatihan")
    following = shared.continued.filter(nw.col("peringkat") == 1).group_by("lanjutan").agg(banyak=nw.len())
    found = rows[["pelatihan"]]
    for part in (
        closed.agg(nw.col("level_ditutup").sum(), kompetensi=nw.col("kompetensi").n_unique()),
        following.select(pelatihan=nw.col("lanjutan"), lanjutan=nw.col("banyak")),
    ):
        found = found.merge(counted(part), on="pelatihan", how="left")
    rows = rows.assign(
        peminat=_interested(shared),
        **{name: whole(found[name]) for name in ("kompetensi", "level_ditutup", "lanjutan")},
        biaya=rows["biaya_peserta"] + rows["biaya_angkatan"],
    )
    rows = rows[_WANTED].assign(catatan=told(_facts(rows, shared), _remarks).column)
    return rows.sort_values(["level_ditutup", "pelatihan"], ascending=[False, True], ignore_index=True)


def _facts(rows: pd.DataFrame, shared: Shared) -> pd.DataFrame:
    """What to say of a training: nobody wants it, too few for a class, more classes than are held."""
    frame = shared.katalog.pelatihan
    least, often = whole(frame["min_peserta"]), whole(frame["maks_angkatan"])
    people, count = rows["peserta"].to_numpy(), rows["angkatan"].to_numpy()
    few = (people > 0) & (people * NUMBER_UNIT < least)
    many = (often > 0) & (count * NUMBER_UNIT > often)
    return pd.DataFrame(
        {
            "peminat": np.minimum(rows["peminat"].to_numpy(), 1),
            "lanjutan": np.minimum(rows["lanjutan"].to_numpy(), 1),
            "min_peserta": np.where(few, least, NONE),
            "maks_angkatan": np.where(many, often, NONE),
        }
    )


def _remarks(facts: Facts) -> Iterator[Reason]:
    if not facts["peminat"]:
        yield reason("recommend.hanya_lanjutan" if facts["lanjutan"] else "recommend.tanpa_peminat")
    if facts["min_peserta"] != NONE:
        yield reason("recommend.kurang_peserta", bilangan_minimal=facts["min_peserta"])
    if facts["maks_angkatan"] != NONE:
        yield reason("recommend.lebih_angkatan", bilangan_angkatan=facts["maks_angkatan"])


def _interested(shared: Shared) -> Numbers:
    """How many people each training is an offer to, whether among the best or not."""
    found = shared.found
    kinds = counted(found.celah.group_by("kelas").agg(banyak=nw.len()))
    steps = found.tangga.urutan[["kelas", "pelatihan"]].merge(kinds, on="kelas")
    must = shared.must[_PAIR]
    gaps = found.celah.select("orang", "kelas")
    people = np.zeros(len(shared.trainings), dtype=np.int64)
    for batch in _batches(steps, len(people)):
        chosen = steps.loc[steps["pelatihan"].isin(batch), ["kelas", "pelatihan"]]
        pairs = gaps.join(shared.mesin.put(chosen), on="kelas").select(_PAIR)
        pairs = pairs.join(shared.certified, on=_PAIR, how="anti")
        pairs = nw.concat([pairs, shared.mesin.put(must[must["pelatihan"].isin(batch)])]).unique()
        counts = counted(pairs.group_by("pelatihan").agg(banyak=nw.len()))
        people[counts["pelatihan"]] = counts["banyak"]
    return people


def _batches(steps: pd.DataFrame, count: int) -> list[Numbers]:
    """The codes of trainings in groups of some millions of pairs: memory does not grow with the agency."""
    pairs = np.bincount(steps["pelatihan"], weights=steps["banyak"], minlength=count).astype(np.int64)
    group = np.cumsum(pairs) // _BATCH
    codes = np.arange(count)
    return [codes[group == number] for number in np.unique(group)]
