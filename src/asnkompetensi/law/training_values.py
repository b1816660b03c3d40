"""The constants of recommendations, mentors and talent lists, and the weight of a requirement."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from asnkompetensi.law.entries import Sourced, entries
from asnkompetensi.law.jalur import jp_values
from asnkompetensi.law.retirement import ages, titles
from asnkompetensi.law.values import Value, told
from asnkompetensi.model.fold import fold

LATSAR, AGES = "bangkom.latsar", "jangkauan.usia"


@dataclass(frozen=True, slots=True, kw_only=True)
class Weight(Value):
    """How much a requirement counts, by the word of its `tingkat`."""

    kata: str
    alias: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstTraining(Sourced):
    """The names of the training that a CPNS attends before any other."""

    nama: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AgeBands(Sourced):
    """The lower ends of the age bands of reports, in years, from the youngest."""

    dari: tuple[int, ...]


def weight(tingkat: str) -> int:
    """What a requirement weighs: mutlak 3, penting 2, perlu or blank 1; 0 for another word (contract, section 6)."""
    return _weights().get(fold(tingkat), 0)


@cache
def first_training() -> FirstTraining:
    """The training that a CPNS attends before any other (PP 11/2017 Ps 34)."""
    return entries("bangkom", "latsar", FirstTraining)[0]


@cache
def age_bands() -> AgeBands:
    """The age bands of the report on who is reached."""
    return entries("bangkom", "usia", AgeBands)[0]


def training_values() -> tuple[Value, ...]:
    """Every constant of these commands: weights, rights and limits, circles and pairs, retirement, JP of each jalur."""
    return (
        *entries("bangkom", "tingkat", Weight),
        *entries("bangkom", "nilai", Value),
        told(LATSAR, "; ".join(first_training().nama), first_training()),
        told(AGES, ", ".join(map(str, age_bands().dari)), age_bands()),
        *ages(),
        *titles(),
        *entries("jp", "nilai", Value),
        *jp_values(),
    )


@cache
def _weights() -> Mapping[str, int]:
    found = entries("bangkom", "tingkat", Weight)
    return {fold(word): int(one.nilai) for one in found for word in (one.kata, *one.alias)}
