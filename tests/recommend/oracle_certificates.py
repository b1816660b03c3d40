"""Which certificates end, when, and which of them are to be renewed, in plain Python: one row after the other."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from asnkompetensi.model.fold import fold
from tests.gap.data import AS_OF
from tests.recommend.oracle import LATSAR, WEIGHTS, Oracle, day, number

NEVER = date.max


@dataclass(frozen=True)
class Certificate:
    """The newest certificate of a person and a training."""

    nip: str
    nama: str
    akhir: date
    jendela: str
    diperlukan: str
    bobot: int
    is_needed: bool
    kode: str


def months_later(start: date, months: int) -> date:
    """The same day so many months later; the last of the month where it has no such day."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, month + 1, min(start.day, calendar.monthrange(year, month + 1)[1]))


def window(end: date) -> str:
    """How soon a certificate ends; "" beyond a year."""
    if end < AS_OF:
        return "lewat"
    limits = {"tiga_bulan": 3, "enam_bulan": 6, "setahun": 12}
    return next((word for word, months in limits.items() if end <= months_later(AS_OF, months)), "")


def ending(oracle: Oracle) -> list[Certificate]:
    """Every certificate that has ended or will within a year."""
    found: dict[tuple[str, str], list[tuple[date, date, str, bool]]] = {}
    for row in oracle.agency.riwayat:
        kode = next(
            (k for k, t in oracle.trainings.items() if fold(row["pelatihan"]) in (fold(k), fold(t["nama"]))), ""
        )
        until, attended = day(row["sertifikat_sampai"]), day(row["tanggal"])
        months = number(oracle.trainings[kode]["masa_berlaku_bulan"]) if kode else Decimal(0)
        end = until or NEVER
        if until is None and attended and months and months % 1 == 0:
            end = months_later(attended, int(months))
        valid = until is None or until >= AS_OF
        key = row["nip"], oracle.known_as(row["pelatihan"])
        found.setdefault(key, []).append((end, attended or date.min, kode, valid))
    return [
        _told(oracle, *key, *max(rows)[:3:2], any(row[3] for row in rows))
        for key, rows in found.items()
        if window(max(rows)[0])
    ]


def _told(oracle: Oracle, nip: str, name: str, end: date, held: str, valid: bool) -> Certificate:
    person = oracle.people[nip]
    weights = [
        WEIGHTS[row["tingkat"]]
        for row in oracle.agency.syarat
        if row["jabatan"] == person.row["jabatan"] and oracle.known_as(row["pelatihan"]) == name
    ]
    if person.row["status"] == "CPNS" and name == LATSAR:
        weights.append(3)
    wanted = {
        row["kompetensi"]
        for row in oracle.agency.standar
        if row["jabatan"] == person.row["jabatan"] and number(row["level"]) > 0
    }
    taught = {row["kompetensi"] for row in oracle.agency.pelatihan if row["kode"] == held}
    asks = "syarat" if weights else "standar" if wanted & taught else "tidak"
    last = min((person.pension or NEVER) - timedelta(days=1), day(person.row["akhir_kontrak"]) or NEVER)
    needed = asks != "tidak" and valid and end < last
    kode = oracle.training(nip, name)
    return Certificate(nip, name, end, window(end), asks, max(weights, default=1), needed, kode)
