"""The rows about classes that are held, and the yearly plan of the law."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from asnkompetensi.model.data import NONE
from asnkompetensi.model.kinds import LEVEL_UNIT, MONEY_UNIT
from asnkompetensi.model.reason import Reason, reason
from asnkompetensi.plan.rows_seats import BETWEEN, competencies
from asnkompetensi.plan.told import Facts, gathered, told
from asnkompetensi.plan.view import View, given, limited

if TYPE_CHECKING:
    from asnkompetensi.plan.instance import Ints

_LINE = ["pelatihan", "dana"]


def classes(view: View) -> pd.DataFrame:
    """One row per class, by kode, then angkatan, with what it costs, closes and is worth."""
    rows, held = view.classes, view.instance.kelas
    training = rows["pelatihan"].to_numpy()
    return rows[["pelatihan", "angkatan", "peserta", "biaya", "level_ditutup", "unit"]].assign(
        min_peserta=held.minimum[training],
        maks_peserta=limited(held.maksimum[training]),
        purse=rows["dana"],
        selesai=given(held.selesai[training]),
        nilai=view.worth(rows["nilai"]),
        biaya_per_level=per_level(rows["biaya"], rows["level_ditutup"]),
        dana=rows["dana"] + 1,
        catatan=told(_unknown(view, training), _remarks),
    )


def yearly(view: View) -> pd.DataFrame:
    """One row per training and purse, by kode: the contents a to g of PP 11/2017 Ps 207(3).

    `jenis` and `kompetensi` (a), `target_peserta` (b), bentuk and jalur (c), penyelenggara (d), mulai and `selesai`
    (e), kurikulum (f), biaya_peserta, `anggaran` (sen) and the purse (g); then what one line is known by.
    """
    held = view.classes.groupby(_LINE, sort=True)
    rows = held[["peserta", "biaya", "level_ditutup"]].sum().assign(angkatan=held.size()).reset_index()
    line = _lines(view, rows)
    seats = view.seats[["kelas", "unit"]].assign(baris=line[view.seats["kelas"]])
    kinds = view.planned.data.jenis
    sorted_kinds = sorted(set(kinds))
    code = np.array([sorted_kinds.index(kind) for kind in kinds], np.int64)
    of_part = line[view.seats["kelas"].to_numpy()[view.parts["baris"]]]
    kind = code[view.parts["kompetensi"].to_numpy()]
    order = np.lexsort((kind, of_part))
    return rows[["pelatihan", "angkatan", "level_ditutup"]].assign(
        jenis=gathered(of_part[order], kind[order], len(rows), sorted_kinds, _named),
        kompetensi=competencies(view, of_part, len(rows)),
        target_peserta=rows["peserta"],
        selesai=given(view.instance.kelas.selesai[rows["pelatihan"]]),
        anggaran=rows["biaya"],
        purse=rows["dana"],
        unit=np.bincount(seats.drop_duplicates(["baris", "unit"])["baris"], minlength=len(rows)),
        dana=rows["dana"] + 1,
    )


def per_level(money: pd.Series[Any], levels: pd.Series[Any]) -> pd.Series[Any]:
    """Sen per level closed, to the rupiah, half up; missing where nothing is closed."""
    some = levels.where(levels > 0, 1) * MONEY_UNIT
    return ((2 * money * LEVEL_UNIT + some) // (2 * some) * MONEY_UNIT).astype("Int64").where(levels > 0)


def _lines(view: View, rows: pd.DataFrame) -> Ints:
    """The line of each class."""
    found: Ints = view.classes[_LINE].merge(rows[_LINE].reset_index(), on=_LINE)["index"].to_numpy(np.int64)
    return found


def _named(kinds: list[str]) -> str:
    return BETWEEN.join(kind for kind in kinds if kind)


def _unknown(view: View, training: Ints) -> pd.DataFrame:
    """What the catalogue does not say of each class: its days, its price."""
    priceless = view.katalog.pelatihan[["biaya_peserta", "biaya_angkatan"]].isna().all(axis=1).to_numpy()
    facts = {"tanpa_jadwal": view.instance.kelas.mulai[training] == NONE, "tanpa_biaya": priceless[training]}
    return pd.DataFrame({name: fact.astype(np.int64) for name, fact in facts.items()})


def _remarks(facts: Facts) -> Iterator[Reason]:
    if facts["tanpa_jadwal"]:
        yield reason("plan.tanpa_jadwal")
    if facts["tanpa_biaya"]:
        yield reason("recommend.tanpa_biaya")
