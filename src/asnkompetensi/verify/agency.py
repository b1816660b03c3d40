"""People, trainings and purses of resolved data as plain values."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from asnkompetensi.model.data import NONE
from asnkompetensi.model.fold import fold
from asnkompetensi.model.kinds import MONEY_UNIT, NUMBER_UNIT
from asnkompetensi.model.plan_file import named
from asnkompetensi.verify.rows import rows

if TYPE_CHECKING:
    from asnkompetensi.model.data import Data, Names

_PELATIHAN = (
    "kode",
    "jp",
    "hari",
    "min_peserta",
    "maks_peserta",
    "maks_angkatan",
    "biaya_peserta",
    "biaya_angkatan",
    "mulai",
    "sumber_dana",
)
_HASIL = ("pelatihan", "kompetensi", "level_hasil", "level_awal")
_DANA = ("sumber_dana", "jumlah", "untuk_unit", "untuk_kompetensi", "asal_tabel", "asal")


@dataclass(frozen=True, slots=True)
class Person:
    """An active person: codes, and from which day on out of service (None: not known)."""

    kode: int
    nama: str
    unit: int
    jabatan: int
    jenjang: int
    pensiun: int | None
    akhir_kontrak: int | None

    def serves(self, day: int) -> bool:
        """Whether the person is in service on a day: before the day of pension, up to the last of the contract."""
        return (self.pensiun is None or day < self.pensiun) and (
            self.akhir_kontrak is None or day <= self.akhir_kontrak
        )


@dataclass(frozen=True, slots=True)
class Training:
    """A training: JP in millionths, money in sen, first and last day where both are known, None for no limit.

    `hasil` has by competency the level that it leads to and the one that it asks for.
    """

    kode: int
    jp: int
    minimum: int
    maksimum: int | None
    angkatan: int | None
    biaya_peserta: int
    biaya_angkatan: int
    mulai: int | None
    hari: tuple[int, int] | None
    sumber: str
    hasil: dict[int, tuple[int, int | None]]

    @property
    def can_be_held(self) -> bool:
        """Whether there may be a class of it."""
        most, classes = self.maksimum, self.angkatan
        return (most is None or max(self.minimum, NUMBER_UNIT) <= most) and (classes is None or classes >= NUMBER_UNIT)


@dataclass(frozen=True, slots=True)
class Purse:
    """A purse: money in sen (None: no limit), how the data name it and what it is for, and the codes of that.

    `sumber` is its name folded; None pays for whatever source.
    """

    nama: str | None
    untuk_unit: str | None
    untuk_kompetensi: str | None
    pagu: int | None
    sumber: str | None = None
    unit: int = NONE
    kompetensi: int = NONE

    def pays(self, training: Training, unit: int) -> bool:
        """Whether it may pay a seat for somebody of a unit."""
        named_so = self.sumber is None or training.sumber in ("", self.sumber)
        for_it = self.kompetensi == NONE or self.kompetensi in training.hasil
        return named_so and for_it and self.unit in (NONE, unit)


def people(data: Data, *, target: bool) -> dict[str, Person]:
    """The active people by what a plan calls them; with `target` held to the jabatan that they are meant for."""
    suffix = "_tujuan" if target else ""
    columns = ("orang", "nama", "unit", f"jabatan{suffix}", f"jenjang{suffix}", "pensiun", "akhir_kontrak")
    found = (Person(*row) for row in rows(data.pegawai, columns))
    nips = (nip for (nip,) in rows(data.pegawai, ("nip",)))
    return {
        named(nip, person.nama, data.unit.names[person.unit]): person for nip, person in zip(nips, found, strict=True)
    }


def trainings(data: Data) -> dict[str, Training]:
    """The trainings of the catalogue by kode."""
    results: dict[int, dict[int, tuple[int, int | None]]] = defaultdict(dict)
    for code, competency, reached, asked in rows(data.katalog.hasil, _HASIL):
        results[code][competency] = (reached, asked)
    found = {}
    for code, row in enumerate(rows(data.katalog.pelatihan, _PELATIHAN)):
        kode, jp, days, least, most, classes, seat, whole, begin, source = row
        length = -(-(days or 0) // NUMBER_UNIT)
        found[kode] = Training(
            kode=code,
            jp=jp or 0,
            minimum=NUMBER_UNIT if least is None else least,
            maksimum=most,
            angkatan=classes,
            biaya_peserta=seat or 0,
            biaya_angkatan=whole or 0,
            mulai=begin,
            hari=None if begin is None or length < 1 else (begin, begin + length - 1),
            sumber=fold(source or ""),
            hasil=results[code],
        )
    return found


def purses(data: Data, budget: int | None) -> tuple[Purse, ...]:
    """The rows of `dana`; where there is none, one purse of `budget` rupiah, or without limit."""
    table = data.katalog.dana
    if table.empty:
        return (Purse(None, None, None, None if budget is None else budget * MONEY_UNIT),)
    return tuple(
        Purse(
            name,
            _earmark(data, "untuk_unit", data.unit, unit, *origin),
            _earmark(data, "untuk_kompetensi", data.kompetensi, competency, *origin),
            money or 0,
            fold(name),
            unit,
            competency,
        )
        for name, money, unit, competency, *origin in rows(table, _DANA)
    )


def _earmark(data: Data, column: str, names: Names, code: int, table: int, row: int) -> str | None:
    """What a purse is for by the name that the data give it; what is not in the data as it was written."""
    if code == NONE:
        return None
    return names.names[code] if code >= 0 else str(data.tabel[table].frame[column].iloc[row])
