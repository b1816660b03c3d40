"""Sources of what an evaluation rests on: who came when, who was short, who is compared, what each held twice."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.explain.across import told
from asnkompetensi.explain.attended import Event, attended, events, inside, taught, unclear
from asnkompetensi.explain.formula import PERSON, Leaf, Source
from asnkompetensi.explain.twice import Pair, asked_about, between, nodes, number, pairs, required
from asnkompetensi.model.fold import fold
from asnkompetensi.model.kinds import Shown, day
from asnkompetensi.model.reason import encoded, reason

if TYPE_CHECKING:
    from asnkompetensi.explain.context import Context
    from asnkompetensi.model.explanation import Cell, Node

APART = "; "  # what stands between the competencies of a need


def kode(context: Context, table: str, row: int) -> str:
    """The training of a row, folded."""
    return fold(str(context.shelf(table).column("kode")[row]))


def event(what: Callable[[Event], int | None], shown: Shown) -> Source:
    """Something of the row of the history that a row of `evaluasi-hadir` or `evaluasi-datang` is about."""

    def tell(context: Context, table: str, row: int) -> Leaf:
        hari = context.shelf(table).column("tanggal")[row]
        one = next(one for one in of_training(context, table, row) if one.hari == hari)
        return Leaf(what(one), encoded(reason("explain.hadir_pada")), one.sel)

    return Source(tell, shown)


def of_training(context: Context, table: str, row: int) -> list[Event]:
    """When the person of a row attended its training, in the order of the histories."""
    own = kode(context, table, row)
    return [one for one in events(context, number(context, table, row)) if one.kode == own]


def between_periods(context: Context, table: str, row: int) -> Leaf:
    """Whether the day of a row lies after the first assessment that counts of the person, and by the last of all."""
    orang, found = number(context, table, row), between(context).periods.periode
    old, new = (day(one.terakhir or one.as_of) for one in (found[0], found[-1]))
    detail = between(context).ends[0].shelf("detail")
    rows = [at for at, _ in required(context, orang)] if asked_about(context, orang) else []
    assessed = [at for at in rows if detail.column("level_dimiliki")[at] is not None]
    days = [detail.column("tanggal_penilaian")[at] for at in assessed]
    since = min((day(found[0].as_of) if one is None else int(one) for one in days), default=old)
    hari = int(context.shelf(table).column("tanggal")[row] or 0)
    return Leaf(since < hari <= new, encoded(reason("explain.di_antara", hari_dari=since, hari_sampai=new)))


def short(context: Context, table: str, row: int) -> Leaf:
    """Whether the person of a row held less than required of something that its training develops, before."""
    orang, wanted = number(context, table, row), taught(context, kode(context, table, row))
    found, rows = between(context).ends[0], required(context, orang) if asked_about(context, orang) else ()
    status = found.shelf("detail").column("status")
    lacking = [at for at, code in rows if code in wanted and status[at] == "kurang"]
    said = encoded(reason("explain.kurang_dulu", jumlah=len(lacking)))
    return Leaf(bool(lacking), said, bagian=tuple(told(found, "detail", at, "level_dimiliki") for at in lacking))


def needs(context: Context, orang: int, training: str) -> list[Pair]:
    """What a person was short of, of what a training develops, and was assessed in again."""
    wanted = taught(context, training)
    return [one for one in pairs(context, orang) if one.kurang and one.kompetensi in wanted]


def again(context: Context, table: str, row: int) -> Leaf:
    """Whether the person of a row was short, came between two assessments and was assessed again."""
    orang, own = number(context, table, row), kode(context, table, row)
    mine = needs(context, orang, own) if asked_about(context, orang) else []
    found = [one for one in mine if own in inside(context, orang, one)]
    said = encoded(reason("explain.dinilai_lagi", jumlah=len(found)))
    return Leaf(bool(found), said, bagian=_told(context, orang, found))


def mixed(context: Context, table: str, row: int) -> Leaf:
    """Whether the gain of the person of a row may come from elsewhere: another training, an unknown day, half of it."""
    orang, own = number(context, table, row), kode(context, table, row)
    mine = needs(context, orang, own)
    seen = [inside(context, orang, one) for one in mine]
    others = any(one - {own} for one in seen) or any(unclear(context, orang, one) for one in mine)
    part = any(own in one for one in seen) and not all(own in one for one in seen)
    value = bool(again(context, table, row).nilai) and (others or part)
    return Leaf(value, encoded(reason("explain.ikut_lain_juga")), cells(events(context, orang)))


def side(context: Context, table: str, row: int) -> Leaf:
    """On which side of the comparison a person is: came to the training between the two assessments, or not."""
    orang, own = number(context, table, row), kode(context, table, row)
    mine = of_training(context, table, row)
    came = any(own in inside(context, orang, one) for one in needs(context, orang, own))
    word = "ikut" if came else "pembanding"
    return Leaf(word, encoded(reason(f"explain.sisi_{word}")), cells(mine))


def held(place: int) -> Source:
    """The levels that the person of a row held of its competencies, before (0) or after (1)."""

    def tell(context: Context, table: str, row: int) -> Leaf:
        orang = number(context, table, row)
        wanted = competencies(context, str(context.shelf(table).column("kompetensi")[row]))
        found = [one for one in pairs(context, orang) if one.kompetensi in wanted]
        parts = tuple(nodes(context, orang, one)[place] for one in found)
        return Leaf(
            sum(int(part.nilai or 0) for part in parts), encoded(reason(f"explain.level_{place}")), bagian=parts
        )

    return Source(tell, Shown.LEVEL)


def competencies(context: Context, text: str) -> set[int]:
    """The common codes of competencies that are written in one text; a name may hold what stands between names."""
    names, parts, found = between(context).periods.kompetensi.names, text.split(APART), set()
    while parts:
        last = next((end for end in range(len(parts), 0, -1) if APART.join(parts[:end]) in names.names), len(parts))
        found.add(names.code(APART.join(parts[:last])))
        parts = parts[last:]
    return found


def alike(context: Context, table: str, row: int) -> Leaf:
    """The number of the group of a row: what its people have in common."""
    return Leaf(context.shelf(table).column("kelompok")[row], encoded(reason("explain.kelompok_sama")), (),
                context.basis("evaluasi.pembanding"))  # fmt: skip


def used(context: Context, table: str, row: int) -> Leaf:
    """Whether the person of a seat came to its training from the day of the plan up to that of the new period."""
    rows = context.fed(table, row, "evaluasi-datang", f"kode {PERSON}").tolist()
    return Leaf(bool(rows), encoded(reason("explain.kursi_dipakai")), cells(of_training(context, table, row)))


def nearer(context: Context, table: str, row: int) -> Leaf:
    """How many levels the person of a seat came nearer to the standard of then; None without a second assessment."""
    orang = number(context, table, row)
    found = needs(context, orang, kode(context, table, row)) if asked_about(context, orang) else []
    value = sum(max(min(one.akhir, one.standar) - one.awal, 0) for one in found) if found else None
    said = encoded(reason("explain.lebih_dekat", jumlah=len(found)))
    return Leaf(value, said, bagian=_told(context, orang, found))


def never_short(context: Context, _: str, __: int) -> Leaf:
    """How often somebody who came is not known to have been short before, over all trainings."""
    value = sum(came - max(short, again) for came, short, again in _counts(context))
    return Leaf(value, encoded(reason("explain.jumlah_tidak_kurang", jumlah=len(_counts(context)))))


def not_again(context: Context, _: str, __: int) -> Leaf:
    """How often somebody who came and was short was not assessed again, over all trainings."""
    value = sum(max(short - again, 0) for _came, short, again in _counts(context))
    return Leaf(value, encoded(reason("explain.jumlah_belum_ulang", jumlah=len(_counts(context)))))


def _counts(context: Context) -> list[tuple[int, int, int]]:
    """Of each training who came, who of these was short, and who of those was assessed again."""
    shelf = context.shelf("evaluasi-pelatihan")
    hadir, kurang, ulang = (shelf.column(name) for name in ("hadir", "kurang", "dinilai_ulang"))
    return [(int(hadir[row] or 0), int(kurang[row] or 0), int(ulang[row] or 0)) for row in range(len(shelf))]


def undated(context: Context, _: str, __: int) -> Leaf:
    """How many rows of both histories have no day; of one person and training one counts."""
    found = between(context)
    seen: dict[tuple[int, str], tuple[Cell, ...]] = {}
    for place in (len(found.contexts) - 1, 0):
        inside_, frame = found.contexts[place], found.contexts[place].data.katalog.riwayat
        for at in np.flatnonzero(frame["hari"].isna()).tolist():
            own = attended(context, place, at)
            if own is not None:
                orang = int(found.periods.orang[place][int(frame["orang"].iloc[at])])
                row = int(frame["asal_tabel"].iloc[at]), int(frame["asal"].iloc[at])
                seen.setdefault((orang, own), inside_.sources.cells(*row, ("pelatihan",)))
    sel = tuple(cell for found_cells in seen.values() for cell in found_cells)
    return Leaf(len(seen), encoded(reason("explain.tanpa_hari")), sel)


def _told(context: Context, orang: int, found: Iterable[Pair]) -> tuple[Node, ...]:
    return tuple(node for one in found for node in nodes(context, orang, one))


def cells(found: Iterable[Event]) -> tuple[Cell, ...]:
    """The cells of rows of the history."""
    return tuple(cell for one in found for cell in one.sel)
