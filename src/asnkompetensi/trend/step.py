"""Two periods that follow each other: where everybody stood in both, and who of them is asked about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import narwhals.stable.v2 as nw
import numpy as np

from asnkompetensi.engine.border import taken
from asnkompetensi.model.data import NONE

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from asnkompetensi.model.frames import Border
    from asnkompetensi.model.options import TrendOptions
    from asnkompetensi.model.period import Period, Periods, Shared


@dataclass(frozen=True, eq=False)
class Standing:
    """Where everybody stood in one period: by common number of the person, common codes, `NONE` for who was not there.

    `jabatan` and `jenjang` are those that the standard is asked of (the target's where targets are). `jpm` is in
    hundredths, `NONE` where there is none. `dipilih`: whether the person is asked about, under the filters by unit and
    jabatan.
    """

    periode: Period
    orang: NDArray[np.int32]
    unit: NDArray[np.int32]
    jabatan: NDArray[np.int32]
    jenjang: NDArray[np.int32]
    jpm: NDArray[np.int32]
    dipilih: NDArray[np.bool_]

    @property
    def ada(self) -> NDArray[np.bool_]:
        """Whether the person was there."""
        there: NDArray[np.bool_] = self.unit != NONE
        return there


@dataclass(frozen=True, eq=False)
class Step:
    """Two periods that follow each other; `nomor` are the people asked about on either side, in rising order."""

    lama: Standing
    baru: Standing
    nomor: NDArray[np.int32]

    @property
    def mesin(self) -> Border:
        """The border of the engine that both periods are compared on."""
        return self.baru.periode.gaps.mesin

    @property
    def pindah(self) -> NDArray[np.bool_]:
        """By common number whether somebody who was there in both has another unit or jabatan."""
        both = self.lama.ada & self.baru.ada
        moved: NDArray[np.bool_] = (self.lama.unit != self.baru.unit) | (self.lama.jabatan != self.baru.jabatan)
        return both & moved


def steps(periods: Periods, options: TrendOptions) -> Iterator[Step]:
    """The steps from period to period, the newest first."""
    stood = [_standing(periods, place, options) for place in range(len(periods.periode))]
    for old, new in reversed(list(pairwise(stood))):
        yield Step(old, new, np.flatnonzero(old.dipilih | new.dipilih).astype(np.int32))


def _standing(periods: Periods, place: int, options: TrendOptions) -> Standing:
    period, orang = periods.periode[place], periods.orang[place]
    suffix = "_tujuan" if options.target else ""

    def spread(codes: Any) -> NDArray[np.int32]:  # noqa: ANN401
        found = np.full(periods.jumlah, NONE, np.int32)
        found[orang] = codes
        return found

    def common(column: str, shared: Shared) -> NDArray[np.int32]:
        return spread(shared.kode[place][period.data.pegawai[column].to_numpy(np.int32)])

    unit, jabatan = common("unit", periods.unit), common(f"jabatan{suffix}", periods.jabatan)
    measured = taken(period.gaps.orang.select("orang", "jpm").filter(~nw.col("jpm").is_null()))
    jpm = np.full(len(orang), NONE, np.int32)
    jpm[measured["orang"].to_numpy(np.int32)] = measured["jpm"].to_numpy(np.int32)
    chosen = (
        (unit != NONE)
        & _among(unit, periods.unit, periods.hanya_unit)
        & _among(common("jabatan", periods.jabatan), periods.jabatan, periods.hanya_jabatan)
    )
    return Standing(period, orang, unit, jabatan, common(f"jenjang{suffix}", periods.jenjang), spread(jpm), chosen)


def _among(codes: NDArray[np.int32], shared: Shared, names: Sequence[str]) -> NDArray[np.bool_]:
    """Whether each is one of the names asked for; everybody where none is."""
    return np.isin(codes, [shared.names.code(name) for name in names]) if names else np.ones(len(codes), np.bool_)
