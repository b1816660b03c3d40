"""Where a level held comes from: a person's assessments of one competency, the one that counts, and why that."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING

from asnkompetensi.explain.expression import whole
from asnkompetensi.explain.formula import Leaf
from asnkompetensi.explain.staff import identity
from asnkompetensi.model.explanation import Cell, Node, Part
from asnkompetensi.model.kinds import HUNDREDTH_UNIT, LEVEL_UNIT, Shown, day
from asnkompetensi.model.reason import Reason, encoded, reason
from asnkompetensi.model.rules import Assessment, Expired

if TYPE_CHECKING:
    from asnkompetensi.explain.context import Context
    from asnkompetensi.model.rules import Rules

_COLUMNS = {"kesenjangan": ("level_dimiliki", "tanggal_penilaian"), "penilaian": ("level", "tanggal")}
_WHOSE = ("nip", "nama", "unit_kerja", "kompetensi")
Outcome = Callable[["Sequence[Assessed]"], int | None]
_LEVELS = tuple(LEVEL_UNIT * number for number in range(6))
_TELLING = ("metode", "penilai")
_RULES = ("hitung.penilaian", "hitung.kedaluwarsa")


@dataclass(frozen=True, slots=True)
class Assessed:
    """One assessment: its level (millionths), its day (None: undated), where its row stands."""

    level: int
    hari: int | None
    tabel: int
    asal: int


@dataclass(frozen=True, slots=True)
class Used:
    """What counts: the level, None for none; its day; the assessments used; whether they contradict each other."""

    level: int | None = None
    hari: int | None = None
    dipakai: tuple[Assessed, ...] = ()
    bentrok: bool = False


def level(context: Context, _: str, row: int) -> Leaf:
    """The level held in a row of `detail`."""
    pair = context.pair(row)
    return held(context, pair["orang"], pair["kompetensi"])


def held(context: Context, orang: int, kompetensi: int) -> Leaf:
    """The level that a person holds of a competency, the assessments that it comes from and those passed over."""
    found = assessments(context, orang, kompetensi)
    used = chosen(found, context.rules, context.run.sah_sejak)
    sel = _decisive(context, found, lambda these: chosen(these, context.rules, context.run.sah_sejak).level)
    sel = (*(identity(context, orang) if sel else ()), *sel)
    parts = tuple(_told(context, one, used) for one in sorted(found, key=lambda one: one not in used.dipakai))
    return Leaf(used.level, encoded(_why(context.rules, found, used)), sel, context.basis(*_RULES), parts)


def date_used(context: Context, _: str, row: int) -> Leaf:
    """The day of the level used in a row of `detail`."""
    pair = context.pair(row)
    found = assessments(context, pair["orang"], pair["kompetensi"])

    def hari(these: Sequence[Assessed]) -> int | None:
        used = chosen(these, context.rules, context.run.sah_sejak)
        return None if used.level is None else used.hari

    sel = _decisive(context, found, hari)
    sel = (*(identity(context, pair["orang"]) if sel else ()), *sel)
    return Leaf(hari(found), encoded(reason("explain.hari_dipakai")), sel)


def first_valid_day(context: Context, _: str, __: int) -> Leaf:
    """The oldest day of an assessment that is not expired."""
    return Leaf(context.run.sah_sejak, "", (), context.basis("penilaian.masa_berlaku_tahun", "hitung.per_tanggal"))


def assessments(context: Context, orang: int, kompetensi: int) -> tuple[Assessed, ...]:
    """A person's assessments of a competency, in source order."""
    frame = context.data.penilaian
    rows = context.found("penilaian", frame, ("orang", "kompetensi"), (orang, kompetensi))
    columns = (frame[name].iloc[rows].tolist() for name in ("level", "hari", "asal_tabel", "asal"))
    return tuple(
        Assessed(int(level), None if not isinstance(hari, int) else hari, int(table), int(row))
        for level, hari, table, row in zip(*columns, strict=True)
    )


def chosen(found: Sequence[Assessed], rules: Rules, valid_from: int) -> Used:
    """What counts among assessments (contract, section 3, "Level held")."""
    usable = [one for one in found if rules.expired is Expired.USE or one.hari is None or one.hari >= valid_from]
    if not usable:
        return Used()
    newest = max(usable, key=_day).hari
    if rules.assessment is Assessment.MEAN:
        mean = whole(Fraction(sum(one.level for one in usable) * HUNDREDTH_UNIT, len(usable) * LEVEL_UNIT))
        return Used(mean * (LEVEL_UNIT // HUNDREDTH_UNIT), newest, tuple(usable))
    if rules.assessment is Assessment.BEST:
        best = max(one.level for one in usable)
        same = tuple(one for one in usable if one.level == best)
        return Used(best, max(same, key=_day).hari, same)
    last = tuple(one for one in usable if one.hari == newest)
    if len({one.level for one in last}) > 1:
        return Used(None, newest, last, bentrok=True)
    return Used(last[0].level, newest, last)


def _day(one: Assessed) -> tuple[bool, int]:
    return one.hari is not None, one.hari or 0


def _why(rules: Rules, found: Sequence[Assessed], used: Used) -> Reason:
    if not found:
        return reason("explain.tanpa_penilaian")
    if used.bentrok:
        return reason("explain.penilaian_bentrok", jumlah=len(used.dipakai))
    if not used.dipakai:
        return reason("explain.penilaian_disisihkan", jumlah=len(found))
    return reason(f"explain.penilaian_{rules.assessment.value}", jumlah=len(found))


def _told(context: Context, one: Assessed, used: Used) -> Node:
    """An assessment as a part: its level, its day, its method and assessor where the source has them."""
    column, day_column = _COLUMNS[context.data.tabel[one.tabel].nama]
    dated = reason("explain.tanpa_tanggal") if one.hari is None else reason("explain.pada", hari=one.hari)
    state = reason("explain.dipakai" if one in used.dipakai else "explain.tidak_dipakai")
    return Node(
        baris="",
        nama="level",
        jenis=Shown.LEVEL,
        nilai=one.level,
        cara=Part.SOURCE,
        alasan=encoded(state, dated),
        keterangan=context.sources.cells(one.tabel, one.asal, (column, day_column, *_TELLING)),
    )


def _decisive(context: Context, found: Sequence[Assessed], outcome: Outcome) -> tuple[Cell, ...]:
    """The cells of assessments in which some change changes the outcome."""
    now = outcome(found)
    latest = day(context.rules.as_of)
    sel: list[Cell] = []
    for at, one in enumerate(found):
        rest = (*found[:at], *found[at + 1 :])
        if outcome(rest) != now:
            sel += context.sources.cells(one.tabel, one.asal, _whose(context, one))
        column, day_column = _COLUMNS[context.data.tabel[one.tabel].nama]
        changes = {
            column: (rest, *(_put(found, at, replace(one, level=other)) for other in _LEVELS)),
            day_column: (_put(found, at, replace(one, hari=hari)) for hari in (None, 0, latest)),
        }
        for name, versions in changes.items():
            if any(outcome(version) != now for version in versions):
                sel += context.sources.cells(one.tabel, one.asal, (name,))
    return tuple(sel)


def _put(found: Sequence[Assessed], at: int, other: Assessed) -> tuple[Assessed, ...]:
    return (*found[:at], other, *found[at + 1 :])


def _whose(context: Context, one: Assessed) -> Iterator[str]:
    """The columns that say whose assessment it is, and of what: a NIP goes before name and unit."""
    named = context.sources.said(one.tabel, one.asal, "nip")
    return (name for name in _WHOSE if not (named and name in ("nama", "unit_kerja")))
