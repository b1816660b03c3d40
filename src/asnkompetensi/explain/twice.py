"""People who were assessed twice: what they held of each competency before and after.

The figures of an evaluation come from these; each is looked up where its own period was computed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.explain import assessment
from asnkompetensi.explain.across import told
from asnkompetensi.model.data import NONE
from asnkompetensi.model.explanation import Node, Part
from asnkompetensi.model.kinds import Shown, day
from asnkompetensi.model.reason import encoded, joined, reason

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from asnkompetensi.explain.across import Between
    from asnkompetensi.explain.context import Context

Who = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """A competency (common code) that a person held less or more of, before (`awal`) and after (`akhir`, millionths).

    `sejak` and `sampai` are the days of the two assessments, `baris` is its row in `detail` of the old period.
    """

    kompetensi: int
    standar: int
    awal: int
    akhir: int
    sejak: int
    sampai: int
    baris: int

    @property
    def kurang(self) -> bool:
        """Whether less was held than required."""
        return self.awal < self.standar


def between(context: Context) -> Between:
    """The periods of a context that compares some."""
    if context.run.antara is None:
        raise TypeError
    return context.run.antara


def number(context: Context, table: str, row: int) -> int:
    """The common number of the person that a row is about."""
    shelf = context.shelf(table)
    nip = shelf.column("nip")[row]
    who: Who = (nip,) if nip else ("", shelf.column("nama")[row], shelf.column("unit_kerja")[row])
    return context.once("nomor", lambda: _numbers(between(context)))[who]


def _numbers(found: Between) -> Mapping[Who, int]:
    """By NIP, or name and unit, the common number: as the oldest period says that has the person."""
    numbers: dict[Who, int] = {}
    shared = found.periods.unit
    periods = zip(found.periods.periode, found.periods.orang, shared.kode, strict=True)
    for period, common, codes in reversed(list(periods)):
        people, own = period.data.pegawai, period.data.unit.names
        columns = (people[name].tolist() for name in ("nip", "nama", "unit"))
        for nip, nama, unit, one in zip(*columns, common.tolist(), strict=True):
            for name in (own[unit], shared.names.names[codes[unit]]):
                numbers[(nip,) if nip else ("", nama, name)] = one
    return numbers


def asked_about(context: Context, orang: int) -> bool:
    """Whether a person was, in the old period, of the units and jabatan that the evaluation is about."""
    found, own = between(context), context.run.asked.evaluate
    at = found.orang(0, orang)
    if at is None:
        return False
    people = found.ends[0].data.pegawai
    sides = (("unit", found.periods.unit, own.unit), ("jabatan", found.periods.jabatan, own.jabatan))
    return all(
        not names
        or int(shared.kode[0][int(people[column].to_numpy()[at])]) in {shared.names.code(name) for name in names}
        for column, shared, names in sides
    )


def pairs(context: Context, orang: int) -> list[Pair]:
    """What was required of a person in the old period and was assessed in both, the second time later."""
    return context.once(("pasangan", orang), lambda: list(_pairs(context, orang)))


def _pairs(context: Context, orang: int) -> Iterator[Pair]:
    for at, code in required(context, orang):
        shelf, found = between(context).ends[0].shelf("detail"), after(context, orang, code)
        level, since = shelf.column("level_dimiliki")[at], shelf.column("tanggal_penilaian")[at]
        if level is None or found is None:
            continue
        sejak = int(since) if since is not None else day(between(context).periods.periode[0].as_of)
        if found[1] > sejak:
            standard = int(shelf.column("level_standar")[at] or 0)
            yield Pair(code, standard, int(level), found[0], sejak, found[1], at)


def required(context: Context, orang: int) -> Iterator[tuple[int, int]]:
    """The rows of a person in `detail` of the old period, each with the common code of its competency."""
    found = between(context)
    old, mine = found.ends[0], found.orang(0, orang)
    codes = found.periods.kompetensi.kode[0]
    for at in [] if mine is None else old.pairs_of(mine):
        yield at, int(codes[old.pair(at)["kompetensi"]])


def after(context: Context, orang: int, kompetensi: int) -> tuple[int, int] | None:
    """The level that a person holds in the new period and the day of its assessment; None where there is none."""
    found, place = between(context), len(between(context).contexts) - 1
    new, mine = found.ends[1], found.orang(place, orang)
    for own in [] if mine is None else own_codes(found, place, kompetensi):
        used = assessment.chosen(assessment.assessments(new, mine or 0, own), new.rules, new.run.sah_sejak)
        if used.level is not None:
            return used.level, day(found.periods.periode[-1].as_of) if used.hari is None else used.hari
    return None


def own_codes(found: Between, place: int, kompetensi: int) -> list[int]:
    """What a period calls a competency of the common code."""
    return [int(code) for code in np.flatnonzero(found.periods.kompetensi.kode[place][:-1] == kompetensi)]


def nodes(context: Context, orang: int, pair: Pair) -> tuple[Node, Node]:
    """What was held before, and after, each with the cells of its own period."""
    found, place = between(context), len(between(context).contexts) - 1
    old, new = found.ends
    before = told(old, "detail", pair.baris, "level_dimiliki")
    mine, codes = found.orang(place, orang) or 0, own_codes(found, place, pair.kompetensi)
    leaf = next(one for one in (assessment.held(new, mine, code) for code in codes) if one.nilai is not None)
    row = next((at for code in codes if (at := new.row_of_pair(mine, code)) != NONE), None)
    name = "" if row is None else new.id("detail", row)
    now = Node(name, "level_dimiliki", Shown.LEVEL, leaf.nilai, Part.SOURCE, "", (), leaf.alasan, leaf.sel,
               dasar=leaf.dasar, bagian=leaf.bagian)  # fmt: skip
    return _of_period(before, found.names[0]), _of_period(now, found.names[-1])


def _of_period(node: Node, period: str) -> Node:
    said = encoded(reason("explain.periode_nama", periode=period))
    return replace(node, alasan=joined([said, node.alasan]))
