"""`plan.json` as a value: what `asn plan -o` writes and `asn plan --verify` reads, keys in the order of the file.

Import it only where a plan is written or read: pydantic takes its time. Keys are only ever added, with a default, so
that older files can be read.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated, Literal, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field
from pydantic_core import PydanticCustomError

from asnkompetensi.model.plan import Limits, Way
from asnkompetensi.model.rules import Assessment, Expired

_Item = TypeVar("_Item")
_MOST_DIGITS = 30  # before and behind the point: more than any sum of money or worth has
_EARLIEST = date(1950, 1, 1)


def named(nip: str, nama: str, unit_kerja: str) -> str:
    """What a plan calls a person: the NIP; without one name and unit, by which such a person is known (NIP-05)."""
    return nip or f"{nama} ({unit_kerja})"


def _exact(value: object) -> object:
    """A JSON number as it stands there; what is none of a reasonable size is refused."""
    number = Decimal(value) if isinstance(value, int) and not isinstance(value, bool) else value
    if isinstance(number, Decimal) and not (number.is_finite() and abs(number.adjusted()) < _MOST_DIGITS):
        raise PydanticCustomError("bilangan", "no number of a reasonable size")
    return number


def _date(value: object) -> object:
    return date.fromisoformat(value) if isinstance(value, str) else value


def _day(value: object) -> object:
    found = _date(value)
    if isinstance(found, date) and found < _EARLIEST:
        raise ValueError(value)
    return found


Number = Annotated[Decimal, BeforeValidator(_exact)]
Count = Annotated[int, Field(ge=0, le=10**9)]
Rupiah = Annotated[int, Field(ge=0, le=10**16)]
Date = Annotated[date, BeforeValidator(_date)]
Day = Annotated[date, BeforeValidator(_day)]
Listed = Annotated[tuple[_Item, ...], Field(strict=False)]  # JSON has lists


class _Part(BaseModel):
    model_config = ConfigDict(strict=True, frozen=True)


class Aturan(_Part):
    """The options in force: whatever of the call changes the plan, except for the sources."""

    as_of: Day
    assessment: Annotated[Assessment, Field(strict=False)]
    expired: Annotated[Expired, Field(strict=False)]
    max_jp: Count
    max_trainings: Count
    budget: Rupiah | None
    min_per_unit: Count | None
    fair: bool
    max_away: Count | None
    ikm: bool = False
    target: bool = False
    builtin_standard: bool = False
    unit: Listed[str] = ()
    competency: Listed[str] = ()
    jabatan: Listed[str] = ()

    @property
    def limits(self) -> Limits:
        """The limits among them."""
        return Limits(
            max_jp=self.max_jp,
            max_trainings=self.max_trainings,
            budget=self.budget,
            min_per_unit=self.min_per_unit,
            fair=self.fair,
            max_away=self.max_away,
            ikm=self.ikm,
        )


class Kelas(_Part):
    """A class that is held: `dana` is the position of the purse that pays it, from 1; `biaya` in rupiah."""

    kode: str
    angkatan: int
    dana: int
    biaya: Number
    peserta: Listed[str]


class Kursi(_Part):
    """A seat: levels closed, and the same with their weights."""

    nip: str
    kode: str
    angkatan: int
    level_ditutup: Number
    nilai: Number


class Dana(_Part):
    """A purse: names as the data have them, None for none; rupiah; `harga_bayangan` is worth per million rupiah."""

    sumber_dana: str | None
    untuk_unit: str | None
    untuk_kompetensi: str | None
    pagu: Number | None
    terpakai: Number
    harga_bayangan: Number | None


class Harga(_Part):
    """A price in worth: of a class (`nama`: its kode), of a seat promised to a unit or of its share, of a person away.

    With the prices of the purses it proves a bound; what is not named costs nothing.
    """

    untuk: Literal["kelas", "jaminan", "adil", "hadir"]
    nama: str
    hari: Date | None
    harga: Number


class PlanFile(_Part):
    """The whole file."""

    versi: Literal[1]
    perintah: Literal["plan"]
    hash_data: str
    aturan: Aturan
    status: Literal["optimal", "layak", "kosong"]
    nilai: Number
    batas: Number
    selisih_persen: Number
    kelas: Listed[Kelas]
    kursi: Listed[Kursi]
    dana: Listed[Dana]
    metode: Way | None = None
    harga: Listed[Harga] = ()
