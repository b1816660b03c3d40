"""The ways in which a competency is developed, and how many JP each counts where no certificate says it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from asnkompetensi.law.entries import Sourced, entries
from asnkompetensi.law.values import Constants, Value
from asnkompetensi.model.fold import fold
from asnkompetensi.model.kinds import NUMBER_UNIT
from asnkompetensi.model.rules import JpRule

MEETINGS = "jp.sesi_per_bulan"


class Per(StrEnum):
    """What the JP of a jalur are counted by; :class:`asnkompetensi.model.rules.JpRule` says what each means."""

    PROGRAM = "program"
    HARI = "hari"
    HARI_MAKS = "hari_maks"
    SESI = "sesi"
    KEGIATAN = "kegiatan"


@dataclass(frozen=True, slots=True, kw_only=True)
class Jalur(Sourced):
    """A way of development: its code, its name and other spellings, and whether it is `Klasikal` or `Nonklasikal`."""

    kode: str
    bentuk: str
    nama: str
    alias: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class JpValue(Value):
    """The JP of a jalur, by its code; a word where only the curriculum says."""

    jalur: str
    satuan: Per


@cache
def jalur() -> tuple[Jalur, ...]:
    """All ways, the classical ones first (PP 11/2017; codes as applications of agencies use them)."""
    return entries("jalur", "jalur", Jalur)


def jalur_of(text: str) -> Jalur | None:
    """The way that a name, code or other known spelling means; None for any other text."""
    return _spellings().get(fold(text))


def bentuk(text: str) -> str:
    """The bentuk that a text names by itself (`Klasikal`, `Nonklasikal`) or by its jalur, "" for any other text."""
    named = {fold(one.bentuk): one.bentuk for one in jalur()}
    found = jalur_of(text)
    return found.bentuk if found else named.get(fold(text).replace(" ", ""), "")


@cache
def jp_values() -> tuple[JpValue, ...]:
    """The JP of every jalur (Peraturan LAN 10/2018, as implementations in use have them)."""
    return entries("jp", "jp", JpValue)


def jp_rules(used: Constants) -> Mapping[str, JpRule]:
    """The JP rule of every jalur by its folded name, code and other spellings, with the numbers in use."""
    by_code = {one.jalur: _rule(one, used) for one in jp_values()}
    return MappingProxyType({spelling: by_code[one.kode] for spelling, one in _spellings().items()})


def jp_of(rule: JpRule | None, hari: int | None) -> int | None:
    """The JP (millionths) of a training whose catalogue row gives none; None where its rule cannot tell.

    `hari` is its length in days (millionths). The JP of a day is what counts at most. Meetings are not days: how many
    there are, only the catalogue or the certificate knows.
    """
    if rule is None or rule.jp is None:
        return None
    if rule.satuan == Per.KEGIATAN:
        return rule.jp
    if rule.satuan in (Per.HARI, Per.HARI_MAKS) and hari is not None:
        return rule.jp * hari // NUMBER_UNIT
    return None


def _rule(one: JpValue, used: Constants) -> JpRule:
    meetings = int(used.number(MEETINGS)) if one.satuan is Per.SESI else None
    jp = None if one.satuan is Per.PROGRAM else int(used.number(one.kunci) * NUMBER_UNIT)
    return JpRule(one.satuan.value, jp, meetings)


@cache
def _spellings() -> Mapping[str, Jalur]:
    return {fold(spelling): one for one in jalur() for spelling in (one.kode, one.nama, *one.alias)}
