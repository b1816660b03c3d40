"""The constants that one run computes with, and where each of them comes from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Assessment(StrEnum):
    """Which of a person's assessments of one competency counts."""

    LATEST = "latest"
    BEST = "best"
    MEAN = "mean"


class Expired(StrEnum):
    """What becomes of assessments older than their validity."""

    USE = "use"
    DROP = "drop"


class Purpose(StrEnum):
    """What the JPM is for; it chooses the scale of categories."""

    MAPPING = "mapping"
    PLACEMENT = "placement"


@dataclass(frozen=True, slots=True)
class Basis:
    """One constant as it was used, for "Dasar perhitungan": its value, legal basis, confidence and origin."""

    kunci: str
    nilai: str
    dasar: str
    keyakinan: str
    asal: str


@dataclass(frozen=True, slots=True)
class Band:
    """A category and the lowest value that belongs to it, in hundredths; the last band has no lower limit."""

    kata: str
    minimal: int | None


@dataclass(frozen=True)
class Rules:
    """Everything that changes numbers: the call's choices and the constants of law in force at `as_of`.

    `kategori` goes from the highest band down (compared with `jpm`). `kelas` goes from the lowest class up, each
    with the IKK below which it holds, in hundredths (`None`: no limit); `tidak_ada` holds up to 0 inclusive.
    `bawaan` is the built-in standard as (jenjang name, kompetensi name, jenis, level in millionths), empty unless
    asked for; `lazim` is the level in millionths that is usual for each jenjang, by name, asked for or not.
    """

    as_of: date
    assessment: Assessment
    expired: Expired
    purpose: Purpose
    target: bool
    masa_berlaku_tahun: int
    kategori: tuple[Band, ...]
    kelas: tuple[Band, ...]
    bawaan: tuple[tuple[str, str, str, int], ...]
    lazim: Mapping[str, int]
    dasar: tuple[Basis, ...]


@dataclass(frozen=True, slots=True)
class JpRule:
    """How many JP a way of development counts where no certificate says it (`model.catalogue`, `jalur`).

    `satuan` is what `jp` (millionths) is counted by: `program` (only the certificate or catalogue says), `hari` (per
    day), `hari_maks` (what was really done, at most so many per day), `sesi` (per meeting, at most `sesi_per_bulan` of
    them a month), `kegiatan` (per activity).
    """

    satuan: str
    jp: int | None
    sesi_per_bulan: int | None = None


@dataclass(frozen=True)
class TrainingRules:
    """What recommendations, mentors and talent lists compute with, beside :class:`Rules`.

    as_of              the day that everything is told for
    hak_jp_pns         JP a year that every PNS has a right to (millionths)
    batas_jp_pppk      JP in a year of contract above which a PPPK is only warned of (millionths)
    sisa_tahun_pensiun years of service after a training below which a row says so
    sisa_bulan_kontrak months of contract after a training below which a row says so
    latsar             folded names of the training that a CPNS attends before any other
    usia               lower ends of the age bands of `jangkauan`, in years, from the youngest
    lingkar_minimal, lingkar_maksimal   people in a learning circle
    bulan_mentor, pertemuan_lingkar     months that a pair meets, meetings that a circle has: for estimates of JP
    jp                 JP rule by folded name or code of jalur, aliases included
    setara             groups of folded names that are one training, the present name of each first
    dasar              all of them with their basis
    """

    as_of: date
    hak_jp_pns: int
    batas_jp_pppk: int
    sisa_tahun_pensiun: int
    sisa_bulan_kontrak: int
    latsar: frozenset[str]
    usia: tuple[int, ...]
    lingkar_minimal: int
    lingkar_maksimal: int
    bulan_mentor: int
    pertemuan_lingkar: int
    jp: Mapping[str, JpRule]
    setara: tuple[tuple[str, ...], ...]
    dasar: tuple[Basis, ...]
