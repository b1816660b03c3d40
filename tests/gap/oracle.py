"""The gap of a person in plain Python, with decimals: an answer of its own to compare with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from asnkompetensi.model.options import GapOptions
from tests.gap.data import Row

NO_UNIT = "(tanpa unit)"
RANKS = ("jabatan_unit", "jabatan", "jenjang_unit", "jenjang")
BUILTIN = {"Administrator": 3, "Pengawas": 2, "Pelaksana": 1, "Ahli Muda": 3}
NINE = (
    "Integritas",
    "Kerja Sama",
    "Komunikasi",
    "Orientasi pada Hasil",
    "Pelayanan Publik",
    "Pengembangan Diri dan Orang Lain",
    "Mengelola Perubahan",
    "Pengambilan Keputusan",
    "Perekat Bangsa",
)


@dataclass
class Pair:
    """A person and a competency with a required level."""

    competency: str
    required: Decimal
    source: str
    held: Decimal | None = None
    day: date | None = None

    @property
    def short(self) -> Decimal:
        return Decimal(0) if self.held is None else max(Decimal(0), self.required - self.held)

    @property
    def status(self) -> str:
        if self.held is None:
            return "belum_dinilai"
        return "kurang" if self.held < self.required else "lebih" if self.held > self.required else "sesuai"


@dataclass
class Person:
    """An active person with his gap rows."""

    row: Row
    unit: str
    job: str
    grade: str
    pairs: list[Pair]

    @property
    def key(self) -> str:
        """By what assessments know him."""
        return self.row["nip"] or self.row["nama"]

    @property
    def complete(self) -> bool:
        return bool(self.pairs) and all(pair.held is not None for pair in self.pairs)

    def percent(self, missing: int = 0) -> Decimal | None:
        """JPM, uncapped, with missing levels at `missing`."""
        held = sum((Decimal(missing) if pair.held is None else pair.held for pair in self.pairs), Decimal(0))
        return ratio(100 * held, sum((pair.required for pair in self.pairs), Decimal(0)))

    @property
    def jpm(self) -> Decimal | None:
        return capped(self.percent()) if self.complete else None


def ratio(part: Decimal | int, whole: Decimal | int) -> Decimal | None:
    """Two decimals, half up; None over nothing."""
    return (Decimal(part) / Decimal(whole)).quantize(Decimal("0.01"), ROUND_HALF_UP) if whole else None


def capped(percent: Decimal | None) -> Decimal | None:
    """At most 100."""
    return None if percent is None else min(percent, Decimal(100))


def person(
    row: Row, standar: Sequence[Row], penilaian: Sequence[Row], sendiri: Sequence[Row], how: GapOptions
) -> Person:
    """A person with the gap rows that his place asks for."""
    job, grade = (
        (row["jabatan_tujuan"], row["jenjang_tujuan"]) if how.target else (row["jabatan"], row["jenjang_jabatan"])
    )
    one = Person(row, row["unit_kerja"] or NO_UNIT, job, grade, [])
    names = {given["kompetensi"] for given in (*standar, *sendiri)} | set(NINE)
    for name in sorted(names):
        level, source = required(one, name, standar, sendiri, how)
        if level:
            pair = Pair(name, level, source)
            pair.held, pair.day = held(one.key, name, penilaian, sendiri, how)
            one.pairs.append(pair)
    return one


def required(
    one: Person, competency: str, standar: Sequence[Row], sendiri: Sequence[Row], how: GapOptions
) -> tuple[Decimal, str]:
    """The level of the most specific row, and which row that was."""
    own = [Decimal(r["level_standar"]) for r in sendiri if (r["nip"], r["kompetensi"]) == (one.key, competency)]
    if own:
        return max(own), "baris"
    for source in RANKS:
        subject = "jabatan" if source.startswith("jabatan") else "jenjang_jabatan"
        value = one.job if subject == "jabatan" else one.grade
        place = one.row["unit_kerja"] if source.endswith("_unit") else ""
        fits = [
            Decimal(r["level"])
            for r in standar
            if r["kompetensi"] == competency
            and value
            and r[subject] == value
            and (subject == "jabatan" or not r["jabatan"])
            and r["unit_kerja"] == place
            and bool(place) == source.endswith("_unit")
        ]
        if fits:
            return max(fits), source
    return Decimal(BUILTIN.get(one.grade, 0) if how.builtin and competency in NINE else 0), "bawaan"


def held(
    key: str, competency: str, penilaian: Sequence[Row], sendiri: Sequence[Row], how: GapOptions
) -> tuple[Decimal | None, date | None]:
    """The level that counts, and its date."""
    given = [(r["nip"], r["kompetensi"], r["level"], r["tanggal"]) for r in penilaian]
    given += [(r["nip"], r["kompetensi"], r["level_dimiliki"], r["tanggal_penilaian"]) for r in sendiri]
    marks = [
        (date.fromisoformat(day) if day else None, Decimal(level))
        for whose, what, level, day in given
        if (whose, what) == (key, competency) and level
    ]
    if how.expired == "drop":
        marks = [(day, level) for day, level in marks if not (day and old(day, how))]
    if not marks:
        return None, None
    newest = max((day for day, _ in marks if day), default=None)
    if how.assessment == "mean":
        return ratio(sum((level for _, level in marks), Decimal(0)), len(marks)), newest
    if how.assessment == "best":
        top = max(level for _, level in marks)
        return top, max((day for day, level in marks if day and level == top), default=None)
    levels = {level for day, level in marks if day == newest}
    return (levels.pop(), newest) if len(levels) == 1 else (None, None)


def old(day: date, how: GapOptions) -> bool:
    """Whether an assessment is older than three years; 29 February counts from the 28th."""
    last = 28 if (how.as_of.month, how.as_of.day) == (2, 29) else how.as_of.day
    return day < date(how.as_of.year - 3, how.as_of.month, last)
