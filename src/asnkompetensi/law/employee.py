"""Words for what kind of employee a person is, whether the person is at work, and how the NIP is built."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from asnkompetensi.law.entries import Sourced, entries
from asnkompetensi.law.values import Value
from asnkompetensi.model.fold import fold


class Activity(StrEnum):
    """Whether a person with some `kedudukan` is at work."""

    AKTIF = "aktif"
    TIDAK = "tidak"
    TAK_DIKENAL = "tak_dikenal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Word(Sourced):
    """A word and its other spellings."""

    kata: str
    alias: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing(Word):
    """A word of `kedudukan`, and whether it means that the person is at work."""

    aktif: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Sex(Word):
    """A sex as the NIP writes it, and as sheets do."""

    angka: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Part(Sourced):
    """A part of the NIP: positions from 0, the end not included."""

    nama: str
    dari: int
    sampai: int


@dataclass(frozen=True, slots=True)
class NipRules:
    """How a NIP is built (Peraturan Kepala BKN 22/2007), and the years that can be true.

    `lahir`, `tmt` and `kelamin` are the slices of the birth date (YYYYMMDD), of the start (YYYYMM; for PPPK the year
    and a mark that is no month) and of the sex digit. `digit_kelamin` leads from a folded word for a sex to its digit.
    """

    panjang: int
    lahir: slice
    tmt: slice
    kelamin: slice
    tahun_tmt_awal: int
    tahun_pppk_awal: int
    usia_tmt: int
    digit_kelamin: Mapping[str, str]


def status(text: str) -> str:
    """PNS, CPNS or PPPK for any known spelling, "" for an unknown or blank one (UU 20/2023)."""
    return _statuses().get(fold(text), "")


def kedudukan(text: str) -> Activity:
    """Whether a `kedudukan` means that the person is at work; blank means yes (contract, section 3)."""
    folded = fold(text)
    if not folded:
        return Activity.AKTIF
    return _activities().get(folded, Activity.TAK_DIKENAL)


@cache
def standings() -> tuple[Standing, ...]:
    """The known words of `kedudukan` (list of SIASN)."""
    return entries("status", "kedudukan", Standing)


@cache
def nip_rules() -> NipRules:
    """The structure of the NIP and its limits."""
    number = {one.kunci: int(one.nilai) for one in entries("nip", "nilai", Value)}
    part = {one.nama: slice(one.dari, one.sampai) for one in entries("nip", "bagian", Part)}
    sexes = entries("nip", "kelamin", Sex)
    return NipRules(
        panjang=number["nip.panjang"],
        lahir=part["lahir"],
        tmt=part["tmt"],
        kelamin=part["kelamin"],
        tahun_tmt_awal=number["nip.tahun_tmt_awal"],
        tahun_pppk_awal=number["nip.tahun_pppk_awal"],
        usia_tmt=number["nip.usia_tmt"],
        digit_kelamin={fold(spelling): one.angka for one in sexes for spelling in (one.kata, *one.alias)},
    )


@cache
def _statuses() -> Mapping[str, str]:
    words = entries("status", "status", Word)
    return {fold(spelling): one.kata for one in words for spelling in (one.kata, *one.alias)}


@cache
def _activities() -> Mapping[str, Activity]:
    return {
        fold(spelling): Activity.AKTIF if one.aktif else Activity.TIDAK
        for one in standings()
        for spelling in (one.kata, *one.alias)
    }
