"""The constants that one run computes with: law in force at a date, the call's choices, and the basis of each."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from asnkompetensi.law.competency import competencies
from asnkompetensi.law.entries import Sourced, entries
from asnkompetensi.law.gap_values import BUILTIN, gap_values
from asnkompetensi.law.in_use import in_use
from asnkompetensi.law.job_class import classes
from asnkompetensi.law.values import CHOICE, DEFAULT, Constants, UnknownRule, Value
from asnkompetensi.law.versions import version_basis
from asnkompetensi.model.kinds import HUNDREDTH_UNIT, LEVEL_UNIT
from asnkompetensi.model.options import GapOptions
from asnkompetensi.model.rules import Band, Basis, Purpose, Rules

VALIDITY = "penilaian.masa_berlaku_tahun"


@dataclass(frozen=True, slots=True, kw_only=True)
class LowestCategory(Sourced):
    """The category below the last cut-off of a purpose."""

    tujuan: str
    kata: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter(Sourced):
    """A filter that a call may give: it changes no rule, but what the figures are about."""

    kunci: str


def rules(options: GapOptions) -> Rules:
    """Everything that changes the numbers of a gap run, with the legal basis of each constant in `dasar`.

    Raises :class:`UnknownRule` for a key or value in `options.override` that no constant can take.
    """
    used = in_use(options)
    categories, gap_classes = _categories(used, options.purpose), _gap_classes(used)
    return Rules(
        as_of=options.as_of,
        assessment=options.assessment,
        expired=options.expired,
        purpose=options.purpose,
        target=options.target,
        masa_berlaku_tahun=int(used.number(VALIDITY)),
        kategori=categories,
        kelas=gap_classes,
        bawaan=_builtin(used) if options.builtin else (),
        lazim=_usual(used),
        dasar=(*_choices(options), *_filters(options), version_basis(), *_listed(used, options)),
    )


def _categories(used: Constants, purpose: Purpose) -> tuple[Band, ...]:
    """The categories of a purpose from the highest down (Peraturan BKN 26/2019, annex, item 17)."""
    prefix = f"jpm.{purpose.value}."
    keys = used.under(prefix)
    _ordered(used, keys, falling=True)
    lowest = next(one.kata for one in entries("jpm", "terendah", LowestCategory) if one.tujuan == purpose.value)
    bands = [Band(key.removeprefix(prefix), _hundredths(used.number(key))) for key in keys]
    return (*bands, Band(lowest, None))


def _gap_classes(used: Constants) -> tuple[Band, ...]:
    """The classes of a person's gap from the lowest up, each with the IKK below which it holds."""
    *limited, last = used.under("kelas.")
    _ordered(used, tuple(limited), falling=False)
    bands = [Band(key.removeprefix("kelas."), _hundredths(used.number(key))) for key in limited]
    return (*bands, Band(last.removeprefix("kelas."), None))


def _ordered(used: Constants, keys: tuple[str, ...], *, falling: bool) -> None:
    """Refuses replaced cut-offs that leave a category nobody can reach."""
    for upper, lower in pairwise(keys):
        apart = used.number(upper) - used.number(lower)
        if (apart if falling else -apart) <= 0:
            culprit = upper if upper in used.replaced else lower
            raise UnknownRule(culprit, nilai=f"{used.number(culprit):f}")


def _builtin(used: Constants) -> tuple[tuple[str, str, str, int], ...]:
    """The built-in standard: each class asks one level of each of the nine competencies (PermenPANRB 38/2017)."""
    return tuple(
        (jenjang, skill.nama, skill.jenis, level) for jenjang, level in _usual(used).items() for skill in competencies()
    )


def _usual(used: Constants) -> dict[str, int]:
    """The level in millionths that each class is usually asked for, in the order of the data."""
    label = {f"{BUILTIN}{one.kunci}": one.nama for one in classes()}
    return {label[key]: int(used.number(key) * LEVEL_UNIT) for key in used.under(BUILTIN)}


def _hundredths(number: Decimal) -> int:
    return int(number * HUNDREDTH_UNIT)


def _choices(options: GapOptions) -> tuple[Basis, ...]:
    """What the call chose, in the order of the data; a default is told as one."""
    made = {
        "hitung.per_tanggal": options.as_of.isoformat(),
        "hitung.tujuan": options.purpose.value,
        "hitung.penilaian": options.assessment.value,
        "hitung.kedaluwarsa": options.expired.value,
        "hitung.sasaran": "jabatan_tujuan" if options.target else "jabatan",
        "standar.bawaan": "ya" if options.builtin else "tidak",
    }
    return tuple(
        Basis(
            one.kunci,
            made[one.kunci],
            one.dasar,
            one.keyakinan.value,
            DEFAULT if made[one.kunci] == one.nilai else CHOICE,
        )
        for one in entries("hitung", "pilihan", Value)
    )


def _filters(options: GapOptions) -> tuple[Basis, ...]:
    """The filters that the call gave, each with its names as typed; nothing for one that was not given."""
    given = {
        "saring.unit": options.unit,
        "saring.kompetensi": options.competency,
        "saring.jabatan": options.jabatan,
    }
    return tuple(
        Basis(one.kunci, "; ".join(given[one.kunci]), one.dasar, one.keyakinan.value, CHOICE)
        for one in entries("hitung", "saringan", Filter)
        if given[one.kunci]
    )


def _listed(used: Constants, options: GapOptions) -> tuple[Basis, ...]:
    """The constants that this run uses: those of the other purpose, and of a standard not asked for, are left out."""
    unused = [f"jpm.{purpose.value}." for purpose in Purpose if purpose is not options.purpose]
    if not options.builtin:
        unused.append(BUILTIN)
    keys = [value.kunci for value in gap_values()]
    return tuple(used.basis(key) for key in dict.fromkeys(keys) if not key.startswith(tuple(unused)))
