"""A plan seen from its seats, classes and gaps: what the tables are made from, each computed once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import narwhals.stable.v2 as nw
import numpy as np
import pandas as pd

from asnkompetensi.model.data import NONE
from asnkompetensi.model.frames import collected
from asnkompetensi.model.kinds import MONEY_UNIT, NUMBER_UNIT
from asnkompetensi.plan.instance import NO_LIMIT

if TYPE_CHECKING:
    from asnkompetensi.model.catalogue import Catalogue
    from asnkompetensi.plan.instance import Found, Instance, Ints
    from asnkompetensi.plan.planned import Planned

_GAP = ("orang", "unit", "kompetensi", "bobot", "level_standar", "level_dimiliki", "kesenjangan")


@dataclass(frozen=True, eq=False)
class View:
    """A plan, and what follows from it."""

    planned: Planned

    @property
    def instance(self) -> Instance:
        """The planning problem."""
        return self.planned.instance

    @property
    def found(self) -> Found:
        """The plan."""
        return self.planned.found

    @property
    def katalog(self) -> Catalogue:
        """The catalogue; its trainings have the codes of the instance."""
        return self.planned.data.katalog

    @cached_property
    def people(self) -> pd.DataFrame:
        """The people asked for: `orang`, `unit`, `jabatan`, by `orang`."""
        rows = collected(self.planned.gaps.orang.select("orang", "unit", "jabatan"))
        return rows.astype(np.int64).sort_values("orang", ignore_index=True)

    @cached_property
    def seats(self) -> pd.DataFrame:
        """One row per seat taken, by orang, then pelatihan.

        `kursi` (its position in the instance), `orang`, `unit`, `jabatan`, `pelatihan`, `kelas` (its position in
        `classes`), `angkatan`, `dana` (position of the purse), `level_ditutup` (millionths), `nilai` (in units of the
        instance), `biaya` (sen): its own price, and its share of the price of its class in whole rupiah, the first
        seats of a class bearing one more where it does not divide.
        """
        every, taken, held = self.instance.kursi, self.found.kursi, self.planned.groups
        orang, training = every.orang[taken], every.pelatihan[taken]
        jobs = self.planned.data.pegawai["jabatan"].to_numpy(np.int64)
        place, size = within(held.kelas), np.bincount(held.kelas, minlength=len(held))[held.kelas]
        price = self.instance.kelas.biaya_angkatan[training]
        share = price // np.maximum(size, 1) // MONEY_UNIT * MONEY_UNIT
        share += np.clip(price - share * size - place * MONEY_UNIT, 0, MONEY_UNIT)
        return pd.DataFrame(
            {
                "kursi": taken,
                "orang": orang,
                "unit": self.instance.unit[orang],
                "jabatan": jobs[orang],
                "pelatihan": training,
                "kelas": held.kelas,
                "angkatan": held.angkatan[held.kelas],
                "dana": self.found.dana,
                "level_ditutup": every.ditutup[taken],
                "nilai": every.nilai[taken],
                "biaya": self.instance.kelas.biaya_peserta[training] + share,
            }
        )

    @cached_property
    def classes(self) -> pd.DataFrame:
        """One row per class that is held: `pelatihan`, `angkatan`, `dana`, `peserta`, `unit` (how many), sums of seats.

        The sums are `level_ditutup`, `nilai` and `biaya` (sen, the price of the class included).
        """
        held = self.planned.groups
        sums = {name: totals(self.seats[name], held.kelas, len(held)) for name in ("level_ditutup", "nilai", "biaya")}
        pairs = self.seats[["kelas", "unit"]].drop_duplicates()["kelas"]
        return pd.DataFrame(
            {
                "pelatihan": held.pelatihan,
                "angkatan": held.angkatan,
                "dana": held.dana,
                "peserta": np.bincount(held.kelas, minlength=len(held)),
                "unit": np.bincount(pairs, minlength=len(held)),
                **sums,
            }
        )

    @cached_property
    def parts(self) -> pd.DataFrame:
        """What each seat taken closes: `baris` (of `seats`), `kompetensi`, `level_ditutup`, `celah` (row of `gaps`)."""
        row, place = parts(self.instance, self.found.kursi)
        competency = self.instance.kursi.kompetensi[place]
        keys = self.key(self.seats["orang"].to_numpy()[row], competency)
        return pd.DataFrame(
            {
                "baris": row,
                "kompetensi": competency,
                "level_ditutup": self.instance.kursi.bagian[place],
                "celah": np.searchsorted(self._short_keys, keys),
            }
        )

    @cached_property
    def gaps(self) -> pd.DataFrame:
        """The gaps, by orang, then kompetensi, whole numbers: those of the rows, `ditutup` and `sisa` (millionths)."""
        closed = totals(self.parts["level_ditutup"], self.parts["celah"].to_numpy(), len(self._short))
        return self._short.assign(ditutup=closed, sisa=self._short["kesenjangan"] - closed)

    @cached_property
    def _short(self) -> pd.DataFrame:
        rows = self.planned.gaps.pasangan.filter(nw.col("kesenjangan") > 0).select(
            *(nw.col(name).cast(nw.Int64) for name in _GAP)
        )
        return collected(rows).sort_values(["orang", "kompetensi"], ignore_index=True)

    @cached_property
    def _short_keys(self) -> Ints:
        return self.key(self._short["orang"].to_numpy(), self._short["kompetensi"].to_numpy())

    def key(self, orang: Ints, kompetensi: Ints) -> Ints:
        """Person and competency as one number, rising as `gaps` are sorted."""
        return orang * len(self.planned.data.kompetensi.names) + kompetensi

    def gap_of(self, orang: Ints, kompetensi: Ints) -> Ints:
        """The row of `gaps` of a person and competency; there must be one."""
        return np.searchsorted(self._short_keys, self.key(orang, kompetensi))

    @cached_property
    def candidates(self) -> Ints:
        """By unit: people who have a seat at all."""
        people = np.unique(self.instance.kursi.orang)
        return np.bincount(self.instance.unit[people], minlength=len(self.instance.hadir))

    def worth(self, units: pd.Series[Any] | Ints) -> pd.Series[Any]:
        """Worths of the instance as numbers (millionths, half up), exact however large a sum is."""
        kinds, places = np.unique(np.asarray(units, np.int64), return_inverse=True)
        numbers = [int(self.instance.worth(one) * (2 * NUMBER_UNIT) + 1) // 2 for one in kinds.tolist()]
        return pd.Series(np.array(numbers, np.int64)[places], dtype="Int64")


def parts(instance: Instance, seats: Ints) -> tuple[Ints, Ints]:
    """The parts of some seats: the row of the seat among those given, and the position of the part in the instance."""
    count = instance.kursi.awal[seats + 1] - instance.kursi.awal[seats]
    row = np.repeat(np.arange(len(seats)), count)
    return row, np.arange(len(row)) + np.repeat(instance.kursi.awal[seats] - (np.cumsum(count) - count), count)


def within(groups: Ints) -> Ints:
    """The place of each row in its group, from 0, in the order of the rows."""
    order = np.argsort(groups, kind="stable")
    found = np.zeros(len(groups), np.int64)
    size = np.bincount(groups) if len(groups) else groups
    found[order] = np.arange(len(groups)) - np.repeat(np.cumsum(size) - size, size)
    return found


def totals(what: pd.Series[Any] | Ints, where: Ints, length: int) -> Ints:
    """The sum of `what` by `where`."""
    total = np.zeros(length, np.int64)
    np.add.at(total, where, np.asarray(what, np.int64))
    return total


def limited(values: Ints) -> pd.Series[Any]:
    """Numbers that may be no limit, which is missing."""
    return pd.Series(values, dtype="Int64").mask(values >= NO_LIMIT)


def given(values: Ints) -> pd.Series[Any]:
    """Numbers that may be `NONE`, which is missing."""
    return pd.Series(values, dtype="Int64").mask(values == NONE)
