"""Which training answers which need, in plain Python: one person, one gap and one training after the other."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from asnkompetensi import law
from asnkompetensi.model.fold import fold
from tests.gap.data import AS_OF
from tests.recommend.agencies import Agency
from tests.recommend.data import RULES

WEIGHTS = {"mutlak": 3, "penting": 2, "": 1}
LATSAR = "latsar"
Row = dict[str, Any]


def day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def number(text: str) -> Decimal:
    return Decimal(text or 0)


@dataclass(frozen=True)
class Person:
    row: dict[str, str]

    @property
    def pension(self) -> date | None:
        """The first day of the month after the birthday of the age limit."""
        born = day(self.row["tanggal_lahir"])
        if born is None:
            return None
        year, month = born.year + law.retirement_age(self.row["jenjang_jabatan"], self.row["jabatan"]), born.month + 1
        return date(year + month // 13, (month - 1) % 12 + 1, 1)

    def may_begin(self, start: date) -> bool:
        end = day(self.row["akhir_kontrak"])
        return (self.pension is None or start < self.pension) and (end is None or start <= end)

    @property
    def too_late(self) -> str:
        """The key of the sentence that says why a training comes too late."""
        pension, end = self.pension, day(self.row["akhir_kontrak"])
        if end is None or (pension is not None and pension <= end) or (pension and (pension - end).days == 1):
            assert pension
            return "pensiun_lewat" if pension <= AS_OF else "pensiun"
        return "kontrak_lewat" if end < AS_OF else "kontrak"


class Oracle:
    """The needs of an agency and what answers them."""

    def __init__(self, agency: Agency) -> None:
        self.agency = agency
        self.people = {row["nip"]: Person(row) for row in agency.pegawai}
        self.trainings = {row["kode"]: row for row in reversed(agency.pelatihan)}
        self.priority = {row["unit_kerja"]: number(row["prioritas"] or "1") for row in agency.unit}
        self.attended: dict[str, list[tuple[str, date | None]]] = {}
        for row in agency.riwayat:
            entry = (self.known_as(row["pelatihan"]), day(row["sertifikat_sampai"]))
            self.attended.setdefault(row["nip"], []).append(entry)

    def known_as(self, text: str) -> str:
        """One name for a training under any of its names."""
        folded = fold(text)
        for kode, row in self.trainings.items():
            if folded in (fold(kode), fold(row["nama"])):
                folded = fold(row["nama"])
        return LATSAR if folded in RULES.latsar else folded

    def certified(self, nip: str, name: str) -> bool:
        return any(one == name and (until is None or until >= AS_OF) for one, until in self.attended.get(nip, []))

    def trained(self, nip: str, kode: str) -> bool:
        """Whether the certificate is of this very training, by its kode or name."""
        names = {fold(kode), fold(self.trainings[kode]["nama"])}
        return any(
            fold(row["pelatihan"]) in names and (day(row["sertifikat_sampai"]) or AS_OF) >= AS_OF
            for row in self.agency.riwayat
            if row["nip"] == nip
        )

    def start(self, kode: str) -> date:
        return day(self.trainings[kode]["mulai"]) or AS_OF

    def offers(self, nip: str, competency: str, held: Decimal, required: Decimal) -> list[tuple[str, Decimal, Decimal]]:
        """Kode, levels closed and level reached, best first."""
        found = []
        for row in self.agency.pelatihan:
            kode, reached = row["kode"], number(row["level_hasil"])
            fits = row["kompetensi"] == competency and reached > held and number(row["level_awal"]) <= held
            if fits and self.people[nip].may_begin(self.start(kode)) and not self.trained(nip, kode):
                found.append((kode, min(reached, required) - held, reached))
        return sorted(found, key=lambda one: (-one[1], *self.price(one[0])))

    def price(self, kode: str) -> tuple[Decimal, Decimal, str]:
        row = self.trainings[kode]
        return number(row["biaya_peserta"]), number(row["jp"]), kode

    def gaps(self) -> list[Row]:
        """Every shortfall by unit, person and competency."""
        found = []
        for nip, person in self.people.items():
            for rule in self.agency.standar:
                mark = [r for r in self.agency.penilaian if (r["nip"], r["kompetensi"]) == (nip, rule["kompetensi"])]
                if (
                    rule["jabatan"] == person.row["jabatan"]
                    and mark
                    and number(mark[0]["level"]) < number(rule["level"])
                ):
                    held, required = number(mark[0]["level"]), number(rule["level"])
                    found.append({"nip": nip, "kompetensi": rule["kompetensi"], "held": held, "required": required,
                                  "bobot": WEIGHTS[rule["tingkat"]], "tanggal": day(mark[0]["tanggal"])})  # fmt: skip
        return sorted(found, key=lambda gap: (self.unit(gap["nip"]), gap["nip"], gap["kompetensi"]))

    def unit(self, nip: str) -> str:
        return self.people[nip].row["unit_kerja"] or "(tanpa unit)"

    def weight(self, nip: str) -> Decimal:
        return self.priority.get(self.unit(nip), Decimal(1))

    def cause(self, gap: Row) -> str:
        """The key of the sentence that says why there is no offer."""
        nip, held = gap["nip"], gap["held"]
        named = [row for row in self.agency.pelatihan if row["kompetensi"] == gap["kompetensi"]]
        higher = [row for row in named if number(row["level_hasil"]) > held]
        fitting = [row for row in higher if number(row["level_awal"]) <= held]
        in_time = [row["kode"] for row in fitting if self.people[nip].may_begin(self.start(row["kode"]))]
        for rows, key in ((named, "tidak_ada"), (higher, "terlalu_rendah"), (fitting, "syarat_awal")):
            if not rows:
                return key
        if not in_time:
            return self.people[nip].too_late
        return "campuran" if len(in_time) < len(fitting) else self._trained_in_vain(gap, in_time)

    def _trained_in_vain(self, gap: Row, kode: list[str]) -> str:
        days = [
            day(row["tanggal"])
            for row in self.agency.riwayat
            if row["nip"] == gap["nip"]
            and any(fold(row["pelatihan"]) in (fold(k), fold(self.trainings[k]["nama"])) for k in kode)
            and (day(row["sertifikat_sampai"]) or AS_OF) >= AS_OF
        ]
        last = max((one for one in days if one), default=None)
        if last is None:
            return "diikuti"
        if gap["tanggal"] is None:
            return "diikuti_sejak"
        return "diikuti_tetap" if gap["tanggal"] > last else "diikuti_nilai_ulang"

    def recommended(self, top: int) -> list[Row]:
        """The rows of gaps: what stands in the columns, and the key of the first sentence."""
        rows = []
        for gap in self.gaps():
            best = self.offers(gap["nip"], gap["kompetensi"], gap["held"], gap["required"])[:top]
            for kode, closed, reached in best or [("", Decimal(0), Decimal(0))]:
                rows.append({**gap, "kode": kode, "closed": closed, "alasan": self.cause(gap), "lanjutan": ""})
                if kode:
                    follows = self.offers(gap["nip"], gap["kompetensi"], reached, gap["required"])
                    short = reached < gap["required"]
                    rows[-1]["lanjutan"] = follows[0][0] if short and follows else ""
                    rows[-1]["alasan"] = "menutup" if not short else "menutup_lanjut" if follows else "menutup_sebagian"
        return rows

    def required(self) -> list[Row]:
        """The trainings that people must have: nip, name, weight, kode or "", and the first key."""
        rows = []
        for nip, person in self.people.items():
            wanted: dict[str, int] = {}
            for row in self.agency.syarat:
                if row["jabatan"] == person.row["jabatan"]:
                    name = self.known_as(row["pelatihan"])
                    wanted[name] = max(wanted.get(name, 0), WEIGHTS[row["tingkat"]])
            if person.row["status"] == "CPNS":
                wanted[LATSAR] = 3
            for name, weight in wanted.items():
                if not self.certified(nip, name):
                    rows.append({"nip": nip, "nama": name, "bobot": weight, "kode": self.training(nip, name)})
        return rows

    def training(self, nip: str, name: str) -> str:
        """The training of a name that a person may attend, the cheapest of several; "" for none."""
        named = [k for k, row in self.trainings.items() if self.known_as(row["nama"]) == name]
        return min((k for k in named if self.people[nip].may_begin(self.start(k))), key=self.price, default="")

    def below(self) -> list[str]:
        """The NIP of each result below its target."""
        return [
            row["nip"]
            for row in self.agency.kinerja
            if row["capaian"] and number(row["capaian"]) < number(row["target"])
        ]
