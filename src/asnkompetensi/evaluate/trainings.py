"""The trainings of both periods under one number each, what they develop, and who attended them when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from asnkompetensi.evaluate.before_after import coded, common
from asnkompetensi.evaluate.exposure import UNDATED
from asnkompetensi.model.data import NONE
from asnkompetensi.model.fold import fold

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.model.catalogue import Catalogue
    from asnkompetensi.model.period import Periods

_SHOWN = ["kode", "nama", "jalur", "penyelenggara", "jp", "biaya_peserta", "biaya_angkatan", "min_peserta",
          "maks_peserta"]  # fmt: skip
_PRICES = ("biaya_peserta", "biaya_angkatan", "min_peserta", "maks_peserta")
_EVENT = ["orang", "pelatihan", "hari"]


@dataclass(frozen=True, eq=False)
class Trainings:
    """What the new period says of a training goes before what the old one says.

    tabel   one row per training, by kode: `kode`, `nama`, `jalur`, `penyelenggara`, and in the units of `model.kinds`
            `jp`, `biaya_peserta`, `biaya_angkatan`, `min_peserta`, `maks_peserta`
    ajar    `pelatihan` (position in `tabel`), `kompetensi` (code common to the periods), sorted by both
    hadir   one row per person, training and day: `orang` (common number), `pelatihan`, `hari` (`UNDATED` for none),
            `jp` (Int64; those of the certificate, else of the catalogue)
    nomor   the position of each folded kode
    """

    tabel: pd.DataFrame
    ajar: pd.DataFrame
    hadir: pd.DataFrame
    nomor: Mapping[str, int]

    def __len__(self) -> int:
        return len(self.tabel)

    def taught(self, pelatihan: int) -> NDArray[np.int64]:
        """The competencies that a training develops."""
        codes = self.ajar["pelatihan"].to_numpy(np.int64)
        start, end = np.searchsorted(codes, [pelatihan, pelatihan + 1])
        return self.ajar["kompetensi"].to_numpy(np.int64)[start:end]


def prices(trainings: Trainings, code: int) -> dict[str, int | None]:
    """The prices and sizes of classes of a training; None for what the catalogue does not say."""
    row = trainings.tabel.iloc[code]
    return {name: None if pd.isna(row[name]) else int(row[name]) for name in _PRICES}


def trainings(periods: Periods) -> Trainings:
    """The trainings of the first and the last period; attendance of what neither catalogue has is left out."""
    places = (len(periods.periode) - 1, 0)  # the new one goes first
    sides = [periods.periode[place].data.katalog for place in places]
    every = pd.concat(
        [one.pelatihan[_SHOWN].assign(sisi=nth, kode_sisi=range(len(one.pelatihan))) for nth, one in enumerate(sides)]
    )
    every = every.assign(lipat=[fold(kode) for kode in every["kode"]])
    tabel = every.drop_duplicates("lipat").sort_values("kode", kind="stable", ignore_index=True)
    nomor = {name: place for place, name in enumerate(tabel["lipat"])}
    numbers = [np.array([*(nomor[fold(kode)] for kode in one.pelatihan["kode"]), NONE], np.int64) for one in sides]
    said = tabel["sisi"].to_numpy()
    ajar = pd.concat([_taught(periods, place, numbers[nth], said == nth) for nth, place in enumerate(places)])
    hadir = pd.concat(
        [_attended(periods, place, numbers[nth], sides, numbers) for nth, place in enumerate(places)], ignore_index=True
    )
    return Trainings(
        tabel[_SHOWN],
        ajar.drop_duplicates().sort_values(["pelatihan", "kompetensi"], ignore_index=True),
        hadir.drop_duplicates(_EVENT).sort_values(_EVENT, ignore_index=True),
        nomor,
    )


def _taught(periods: Periods, place: int, number: NDArray[np.int64], said: NDArray[np.bool_]) -> pd.DataFrame:
    """What the trainings that a period describes (`said`, by position in `tabel`) develop."""
    rows = periods.periode[place].data.katalog.hasil
    pelatihan = number[rows["pelatihan"].to_numpy(np.int64)]
    kompetensi = coded(periods.kompetensi, place, rows["kompetensi"])
    kept = said[pelatihan] & (kompetensi != NONE)
    return pd.DataFrame({"pelatihan": pelatihan[kept], "kompetensi": kompetensi[kept]})


def _attended(
    periods: Periods,
    place: int,
    number: NDArray[np.int64],
    sides: list[Catalogue],
    numbers: list[NDArray[np.int64]],
) -> pd.DataFrame:
    """What the people of a period attended; a name that its own catalogue does not have may stand in the other."""
    rows = periods.periode[place].data.katalog.riwayat
    pelatihan = number[rows["pelatihan"].to_numpy(np.int64)]
    strange = pelatihan == NONE
    names = rows.loc[strange, "nama"]
    known = {name: _elsewhere(name, sides, numbers) for name in names.unique()}
    pelatihan[strange] = names.map(known).to_numpy(np.int64)
    kept = pelatihan != NONE
    return pd.DataFrame({
        "orang": common(periods.orang[place], rows["orang"])[kept],
        "pelatihan": pelatihan[kept],
        "hari": rows["hari"].to_numpy(np.int64, na_value=UNDATED)[kept],
        "jp": rows["jp"].array[kept],
    })  # fmt: skip


def _elsewhere(name: str, sides: list[Catalogue], numbers: list[NDArray[np.int64]]) -> int:
    """The training that a name means in the first catalogue that has it."""
    codes = (int(number[side.nama.code(name)]) for side, number in zip(sides, numbers, strict=True))
    return next((code for code in codes if code != NONE), NONE)
