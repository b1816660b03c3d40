"""What became of all instansi under shared purses as one report: a row for each, a row for each purse."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import ROUND_HALF_UP
from fractions import Fraction
from math import floor
from typing import TYPE_CHECKING, TypeAlias

from asnkompetensi import law
from asnkompetensi.model.kinds import HUNDREDTH_UNIT, NUMBER_UNIT, Shown
from asnkompetensi.model.result import Figure, Report, ResultColumn, ResultTable, result_columns
from asnkompetensi.model.rules import Basis
from asnkompetensi.model.secret import veiled
from asnkompetensi.verify.figures import distance
from asnkompetensi.write.menu_nation import NAME
from asnkompetensi.write.where import GIVEN, TOGETHER

if TYPE_CHECKING:
    from asnkompetensi.model.options import GapOptions
    from asnkompetensi.model.problem import Problem
    from asnkompetensi.national import National, Purse
    from asnkompetensi.plan.nation.stage import Nation

Row: TypeAlias = list[str | int | None]

_FROM_CALL = "data"
_SHARE = result_columns("sumber_dana:teks untuk_unit:teks untuk_kompetensi:teks jumlah:uang")
_SUMMED = (
    "pegawai", "tidak_aktif", "pegawai_ditolak", "tanpa_standar", "kedaluwarsa", "pegawai_kurang", "pegawai_kursi",
    "tanpa_kursi", "kursi", "kelas", "kelas_batal", "total_kesenjangan", "level_ditutup", "terpakai",
)  # fmt: skip


def report(found: National, given: Mapping[str, str], shared: Sequence[str], options: GapOptions) -> Report:
    """The report; `given` are the sources by name of the instansi. Without a plan it has problems alone."""
    made = joined(found.laporan, found.masalah, given, shared, options)
    if found.hasil is None:
        return made
    rows, purses = _rows(found), list(map(_purse, found.dana))
    tables = {name: _table(name, filled) for name, filled in (("rencana-instansi", rows), ("dana-bersama", purses))}
    return replace(made, ringkasan=_summary(found, found.hasil), tabel=tables)


def joined(
    reports: Mapping[str, Report],
    wrong: Sequence[Problem],
    given: Mapping[str, str],
    shared: Sequence[str],
    options: GapOptions,
) -> Report:
    """What all rest on, and the problems of the shared purses and of each."""
    files = tuple(dict.fromkeys(file for one in reports.values() for file in one.sumber))
    return Report(
        NAME,
        options.as_of,
        (*_basis(reports, options), *_sources(given, shared)),
        files,
        {},
        {},
        problems(reports, wrong),
    )


def problems(reports: Mapping[str, Report], wrong: Sequence[Problem]) -> tuple[Problem, ...]:
    """The problems of the shared purses, then those of each instansi under its name."""
    named = (replace(one, instansi=name) for name, made in reports.items() for one in made.masalah)
    return (*wrong, *named)


def _basis(reports: Mapping[str, Report], options: GapOptions) -> Iterator[Basis]:
    """The lines that hold for all of them, each once."""
    first, *others = [one.aturan for one in reports.values()] or [law.rules(options).dasar]
    yield from (line for line in dict.fromkeys(first) if all(line in lines for lines in others))


def _sources(given: Mapping[str, str], shared: Sequence[str]) -> Iterator[Basis]:
    """Which source is whose."""
    each = [(f"{GIVEN}{name}", name, source) for name, source in given.items()]
    each += [(f"{TOGETHER}{number}", source, source) for number, source in enumerate(shared, 1)]
    yield from (Basis(key, veiled(value), veiled(source), _FROM_CALL, _FROM_CALL) for key, value, source in each)


def _summary(found: National, hasil: Nation) -> dict[str, Figure]:
    """Sums over all instansi, worth and bound of all plans together; `pagu` of shared purses, spent and left of it."""
    each = [one.ringkasan for one in found.laporan.values()]
    sums = {name: Figure(sum(one[name].value or 0 for one in each), each[0][name].shown) for name in _SUMMED}
    closed, gap = (sums[name].value or 0 for name in ("level_ditutup", "total_kesenjangan"))
    value, bound = hasil.worth(hasil.nilai), hasil.worth(hasil.batas)
    apart = int(distance(value, bound) * HUNDREDTH_UNIT)
    money, spent = (sum(sen) for sen in zip(*((one.pagu, one.terpakai) for one in found.dana), strict=True))
    return {
        "jumlah_instansi": Figure(len(each)),
        **sums,
        "persen_ditutup": Figure(_percent(closed, gap), Shown.HUNDREDTH),
        "nilai": Figure(_half_up(value * NUMBER_UNIT), Shown.NUMBER),
        "batas": Figure(_half_up(bound * NUMBER_UNIT), Shown.NUMBER),
        "selisih_persen": Figure(apart, Shown.HUNDREDTH),
        "pagu": Figure(money, Shown.MONEY),
        "dana_bersama": Figure(spent, Shown.MONEY),
        "sisa": Figure(money - spent, Shown.MONEY),
    }


def share_tables(found: National) -> dict[str, ResultTable]:
    """What each gets of the shared purses, as a table `dana` of sources, by name of the instansi."""
    texts = [one.teks for one in found.dana]
    return {
        name: _filled("dana", _SHARE, [[*text, sen] for text, sen in zip(texts, money, strict=True)])
        for name, money in found.dapat.items()
    }


def _percent(part: int, whole: int) -> int | None:
    return _half_up(Fraction(100 * HUNDREDTH_UNIT * part, whole)) if whole else None


def _half_up(number: Fraction) -> int:
    return floor(number + Fraction(1, 2))


def _rows(found: National) -> list[Row]:
    from asnkompetensi.plan.nation.columns import FIGURES

    return [
        [name, *(found.laporan[name].ringkasan[figure].value for figure in FIGURES), sum(money)]
        for name, money in found.dapat.items()
    ]


def _purse(one: Purse) -> Row:
    price = int((one.harga * NUMBER_UNIT).to_integral_value(ROUND_HALF_UP))
    return [*one.teks, one.pagu, one.terpakai, one.pagu - one.terpakai, price]


def _table(name: str, rows: Sequence[Row]) -> ResultTable:
    from asnkompetensi.plan.nation.columns import columns

    return _filled(name, columns(name), rows)


def _filled(name: str, every: Sequence[ResultColumn], rows: Sequence[Row]) -> ResultTable:
    import pandas as pd

    from asnkompetensi.cells import kept_once

    taken = zip(*rows, strict=True) if rows else ((),) * len(every)
    made = {
        column.name: kept_once(list(values)) if column.shown is Shown.TEXT else pd.array(list(values), dtype="Int64")
        for column, values in zip(every, taken, strict=True)
    }
    return ResultTable(name, tuple(every), pd.DataFrame(made, copy=False))
