"""The constants that one run computes with: law in force at a date, the call's choices, and the basis of each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import pairwise

from asnkompetensi.law.competency import competencies
from asnkompetensi.law.employee import standings
from asnkompetensi.law.entries import Sourced, entries, in_force
from asnkompetensi.law.job_class import classes, echelons
from asnkompetensi.law.values import CHOICE, DEFAULT, Constants, Limit, UnknownRule, Value, constants
from asnkompetensi.model.kinds import HUNDREDTH_UNIT, LEVEL_UNIT
from asnkompetensi.model.options import GapOptions
from asnkompetensi.model.rules import Band, Basis, Purpose, Rules

VALIDITY = "penilaian.masa_berlaku_tahun"
BUILTIN = "bawaan."


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
    used = constants(_values(), options.as_of, options.override)
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
        dasar=(*_choices(options), *_filters(options), *_listed(used, options)),
    )


def replaceable(as_of: date) -> tuple[Value, ...]:
    """The constants of a gap run that a user may replace in `asn.toml`, as in force at `as_of`, in the data's order."""
    return tuple(value for value in in_force(_values(), as_of).values() if value.ubah)


def _values() -> tuple[Value, ...]:
    """Every constant of a gap run: single ones, then who counts and in which class, then the built-in standard."""
    files = ("hitung", "penilaian", "jpm", "kelas")
    single = [value for file in files for value in entries(file, "nilai", Value)]
    active = [one for one in standings() if one.aktif]
    equal = ", ".join(f"{one.angka} {one.kelas}" for one in echelons())
    return (
        *single,
        _told("pegawai.aktif", ", ".join(one.kata for one in active), active[0]),
        _told("jenjang.eselon", equal, echelons()[0]),
        *(_told(f"{BUILTIN}{one.kunci}", one.level, one, Limit.LEVEL) for one in classes()),
    )


def _told(key: str, value: int | str, source: Sourced, limit: Limit | None = None) -> Value:
    """A value told by entries of another form, with the basis of one of them."""
    return Value(
        kunci=key, nilai=value, ubah=limit, dasar=source.dasar, keyakinan=source.keyakinan, berlaku=source.berlaku
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
    label = {f"{BUILTIN}{one.kunci}": one.nama for one in classes()}
    return tuple(
        (label[key], skill.nama, skill.jenis, int(used.number(key) * LEVEL_UNIT))
        for key in used.under(BUILTIN)
        for skill in competencies()
    )


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
    return tuple(used.basis(key) for key in used.values if not key.startswith(tuple(unused)))
