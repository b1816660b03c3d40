"""The two lists in plain Python, with decimals: an answer of its own to compare with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from asnkompetensi import law
from asnkompetensi.model.options import GapOptions
from tests.gap.data import Row, full_nip
from tests.gap.oracle import Pair, Person, held, person, ratio

WEIGHTS = {"mutlak": 3, "penting": 2, "": 1}


@dataclass(frozen=True)
class Tables:
    """The rows of an agency as they would be typed."""

    pegawai: Sequence[Row]
    standar: Sequence[Row] = ()
    penilaian: Sequence[Row] = ()
    sendiri: Sequence[Row] = ()
    pelatihan: Sequence[Row] = ()
    riwayat: Sequence[Row] = ()
    kinerja: Sequence[Row] = ()
    unit: Sequence[Row] = ()


@dataclass
class Lists:
    """The lists of an agency under the options `how`."""

    tables: Tables
    how: GapOptions
    people: list[Person] = field(init=False)

    def __post_init__(self) -> None:
        given = (self.tables.standar, self.tables.penilaian, self.tables.sendiri)
        found = [person(row, *given, self.how) for row in self.tables.pegawai]
        self.people = sorted(found, key=lambda one: (one.unit, full_nip(one.row["nip"]), one.row["nama"]))
        self.gaps = [(one, pair) for one in self.people for pair in one.pairs if pair.short > 0]

    def unggul(self) -> list[dict[str, str]]:
        """Those above, in order."""
        chosen = [one for one in self.people if one.complete and above(one) and outstanding(one)]
        order = sorted(chosen, key=lambda one: (len(short(one)), -len(above(one)), -surplus(one)))
        return [self._strong(one) for one in order]

    def kembang(self) -> list[dict[str, str]]:
        """Those short, in order."""
        chosen = [one for one in self.people if short(one)]
        return [self._weak(one) for one in sorted(chosen, key=lambda one: -self._priority(one))]

    def _strong(self, one: Person) -> dict[str, str]:
        best = min(above(one), key=lambda pair: (pair.required - held_of(pair), pair.competency))
        offer = self._course(one)
        return {
            **self._known(one),
            "total_lebih": plain(surplus(one)),
            "jumlah_kurang": str(len(short(one))),
            "kode": offer[1] if offer else "",
            "level_naik": plain(offer[0]) if offer else "",
            "mentor": str(sum(self._helps(one, pair) for other, pair in self.gaps if other is not one)),
            "kompetensi_terkuat": best.competency,
            "proyek": self._project(best.competency),
        }

    def _weak(self, one: Person) -> dict[str, str]:
        worst = min(short(one), key=lambda pair: (-pair.short, pair.competency))
        return {
            **self._known(one),
            "total_kesenjangan": plain(sum((pair.short for pair in one.pairs), Decimal(0))),
            "prioritas": plain(self._priority(one)),
            "kompetensi_terlemah": worst.competency,
        }

    def _known(self, one: Person) -> dict[str, str]:
        strongest = sorted(above(one), key=lambda pair: (pair.required - held_of(pair), pair.competency))
        marks = [Decimal(100) * Decimal(row["capaian"]) / Decimal(row["target"]) for row in self._of("kinerja", one)]
        percent = ratio(sum(map(cents, marks), Decimal(0)), len(marks))
        return {
            "nama": one.row["nama"],
            "jpm": plain(one.jpm) if one.jpm is not None else "",
            "kompetensi_lebih": str(len(strongest)),
            "kekuatan": "; ".join(
                f"{pair.competency} {comma(held_of(pair))} (standar {comma(pair.required)})" for pair in strongest
            ),
            "kinerja_persen": plain(percent) if percent is not None else "",
        }

    def _of(self, table: str, one: Person) -> list[Row]:
        return [row for row in getattr(self.tables, table) if row["nip"] and row["nip"] == one.row["nip"]]

    def _priority(self, one: Person) -> Decimal:
        unit = next((row["prioritas"] for row in self.tables.unit if row["unit_kerja"] == one.unit), "1")
        weighed = sum((pair.short * self._weight(pair) for pair in one.pairs), Decimal(0))
        return (weighed * Decimal(unit)).quantize(Decimal("0.000001"), ROUND_HALF_UP)

    def _weight(self, pair: Pair) -> int:
        if pair.source in ("baris", "bawaan"):
            return 1
        return WEIGHTS[next(row["tingkat"] for row in self.tables.standar if row["kompetensi"] == pair.competency)]

    def _helps(self, one: Person, pair: Pair) -> bool:
        level, _ = held(one.key, pair.competency, self.tables.penilaian, self.tables.sendiri, self.how)
        return level is not None and level >= pair.required + 1

    def _project(self, competency: str) -> str:
        lacking: dict[str, Decimal] = {}
        for other, pair in self.gaps:
            if pair.competency == competency:
                lacking[other.unit] = lacking.get(other.unit, Decimal(0)) + pair.short
        if not lacking:
            return ""
        unit = min(lacking, key=lambda name: (-lacking[name], name))
        return f"{competency} di {unit}: kurang {comma(lacking[unit])} level"

    def _course(self, one: Person) -> tuple[Decimal, str] | None:
        """The levels gained by the best training open to a person, and its kode."""
        gains: dict[str, Decimal] = {}
        for row in self.tables.pelatihan:
            for pair in above(one):
                gain = Decimal(row["level_hasil"]) - held_of(pair)
                enters = not row["level_awal"] or Decimal(row["level_awal"]) <= held_of(pair)
                if row["kompetensi"] == pair.competency and gain > 0 and enters and self._open(one, row):
                    gains[row["kode"]] = gains.get(row["kode"], Decimal(0)) + gain
        rows = {row["kode"]: row for row in self.tables.pelatihan}
        order = sorted(gains, key=lambda kode: (-gains[kode], int(rows[kode]["biaya_peserta"]), kode))
        return (gains[order[0]], order[0]) if order else None

    def _open(self, one: Person, training: Row) -> bool:
        start = date.fromisoformat(training["mulai"]) if training["mulai"] else self.how.as_of
        contract, born = one.row["akhir_kontrak"], one.row["tanggal_lahir"]
        certified = any(
            row["pelatihan"] == training["kode"]
            and (not row["sertifikat_sampai"] or date.fromisoformat(row["sertifikat_sampai"]) >= self.how.as_of)
            for row in self._of("riwayat", one)
        )
        in_contract = not contract or start <= date.fromisoformat(contract)
        return not certified and in_contract and (not born or start < pension(date.fromisoformat(born), one.row))


def above(one: Person) -> list[Pair]:
    """Where a person stands above."""
    return [pair for pair in one.pairs if pair.status == "lebih"]


def short(one: Person) -> list[Pair]:
    """Where a person is short."""
    return [pair for pair in one.pairs if pair.status == "kurang"]


def outstanding(one: Person) -> bool:
    """Whether a person is short in nothing, or holds more levels than are required."""
    return not short(one) or sum(map(held_of, one.pairs)) > sum(pair.required for pair in one.pairs)


def surplus(one: Person) -> Decimal:
    """The levels above."""
    return sum((held_of(pair) - pair.required for pair in above(one)), Decimal(0))


def held_of(pair: Pair) -> Decimal:
    """The level held of what was assessed."""
    assert pair.held is not None
    return pair.held


def pension(born: date, row: Row) -> date:
    """The first day of the month after the one in which the age limit is reached."""
    years = born.year + law.retirement_age(row["jenjang_jabatan"], row["jabatan"])
    return date(years + (born.month == 12), born.month % 12 + 1, 1)


def cents(number: Decimal) -> Decimal:
    """Two decimals, half up."""
    return number.quantize(Decimal("0.01"), ROUND_HALF_UP)


def plain(number: Decimal) -> str:
    """Without needless zeros."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def comma(number: Decimal) -> str:
    """As Indonesians write it."""
    return plain(number).replace(".", ",")
