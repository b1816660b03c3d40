"""The constants that one run computes with, and where each of them comes from."""

from __future__ import annotations

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
    asked for.
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
    dasar: tuple[Basis, ...]
