"""What a seat of a plan closes, weighs and costs, and what its class asks for: from gaps, catalogue, units, purses."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import pandas as pd

from asnkompetensi.explain import standard
from asnkompetensi.explain.formula import PERSON, Leaf, Source
from asnkompetensi.explain.training import of_unit_table, training, unit_weight
from asnkompetensi.model.data import NONE
from asnkompetensi.model.explanation import Node, Part
from asnkompetensi.model.kinds import MONEY_UNIT, NUMBER_UNIT, Shown
from asnkompetensi.model.reason import encoded, reason

if TYPE_CHECKING:
    from asnkompetensi.explain.context import Context
    from asnkompetensi.model.explanation import Cell

_FULL = 100 * NUMBER_UNIT  # the highest service index
_PARTS = "kursi-kompetensi"


def standard_weight(context: Context, table: str, row: int) -> Leaf:
    """How much the competency of a row weighs for its person."""
    (pair, *_) = context.fed(table, row, "detail", f"{PERSON} kompetensi").tolist()
    return standard.weight(context, context.pair(int(pair)))


def weight_of_unit(context: Context, table: str, row: int) -> Leaf:
    """How much the unit of a row weighs in a plan: its priority, with `--ikm` times 2 - ikm / 100, half up."""
    own = unit_weight(context, table, row)
    if not context.run.asked.plan.limits.ikm or not context.data.ikm:
        return own
    unit = context.data.unit.code(str(context.shelf(table).column("unit_kerja")[row]))
    index = context.data.ikm[unit]
    factor = _FULL if index == NONE else 2 * _FULL - index
    value = (2 * int(own.nilai or 0) * factor + _FULL) // (2 * _FULL)
    sel = (*own.sel, *of_unit_table(context, unit, "ikm"))
    said = encoded(reason("explain.bobot_ikm", bilangan_prioritas=int(own.nilai or 0), bilangan_ikm=max(index, 0)))
    return Leaf(value, said, sel, context.basis("rencana.ikm"))


def worth(context: Context, row: int) -> Fraction:
    """What a seat of `rencana-kursi` is worth (millionths), before it is rounded."""
    return context.once(("nilai-kursi", row), lambda: _worth(context, row))


def _worth(context: Context, row: int) -> Fraction:
    weighted = context.shelf(_PARTS).column("tertimbang")
    closed = sum(int(weighted[at] or 0) for at in context.fed("rencana-kursi", row, _PARTS, f"{PERSON} kode").tolist())
    weight = weight_of_unit(context, "rencana-kursi", row).nilai
    return Fraction(closed * int(weight or 0), NUMBER_UNIT)


def closed(context: Context, table: str, row: int) -> Leaf:
    """The levels that the training of a row would close of the gaps of its person, if there is such a training."""
    if training(context, table, row) is None:
        return Leaf(None, encoded(reason("explain.tanpa_pelatihan")))
    parts = closing(context, table, row)
    said = encoded(reason("explain.kursi_menutup", jumlah=len(parts)))
    nodes = (Node(name, "level_ditutup", Shown.LEVEL, level, Part.SAME) for name, level, _ in parts)
    return Leaf(sum(level for _, level, _ in parts), said, (), (), tuple(nodes))


def closed_worth(context: Context, table: str, row: int) -> Leaf:
    """What those levels are worth: each by the weight of its standard, all by that of the unit."""
    if training(context, table, row) is None:
        return Leaf(None, encoded(reason("explain.tanpa_pelatihan")))
    parts, unit = closing(context, table, row), weight_of_unit(context, table, row)
    inside = sum(level * weight for _, level, weight in parts) * int(unit.nilai or 0)
    said = encoded(reason("explain.kursi_bernilai", jumlah=len(parts), bilangan_bobot=int(unit.nilai or 0)))
    return Leaf((2 * inside + NUMBER_UNIT) // (2 * NUMBER_UNIT), said, unit.sel, unit.dasar)


def closing(context: Context, table: str, row: int) -> list[tuple[str, int, int]]:
    """Of each gap that the training of a row leads out of: the id of its row in `detail`, levels closed, weight."""
    code, shelf, frame = training(context, table, row), context.shelf("detail"), context.data.katalog.hasil
    found: list[tuple[str, int, int]] = []
    for at in context.fed(table, row, "detail", PERSON).tolist():
        if not shelf.column("kesenjangan")[at]:
            continue
        held, asked = (int(shelf.column(name)[at] or 0) for name in ("level_dimiliki", "level_standar"))
        pair = context.pair(at)
        for one in context.found("hasil", frame, ("pelatihan", "kompetensi"), (int(code or 0), pair["kompetensi"])):
            reached, entered = int(frame["level_hasil"].iloc[one]), frame["level_awal"].iloc[one]
            if reached > held >= (0 if pd.isna(entered) else int(entered)):
                found.append((context.id("detail", at), min(reached, asked) - held, pair["bobot"]))
    return found


def or_none(column: str) -> Source:
    """A price or number of the training of a row, 0 where the catalogue gives none."""

    def tell(context: Context, table: str, row: int) -> Leaf:
        code = training(context, table, row) or 0
        frame = context.data.katalog.pelatihan
        value = frame[column].iloc[code]
        known = not pd.isna(value)
        said = encoded(reason("explain.katalog" if known else "explain.katalog_nol"))
        return Leaf(int(value) if known else 0, said, _cells(context, frame, code, column))

    return Source(tell, Shown.MONEY)


def least(context: Context, table: str, row: int) -> Leaf:
    """How many people a class of the training of a row needs: a part of a person counts as one."""
    return _people(context, table, row, "min_peserta", up=True)


def least_given(context: Context, table: str, row: int) -> Leaf:
    """The same, none where the catalogue says none."""
    found = least(context, table, row)
    is_given = not pd.isna(context.data.katalog.pelatihan["min_peserta"].iloc[training(context, table, row) or 0])
    return found if is_given else Leaf(None, encoded(reason("explain.katalog")), found.sel)


def most(context: Context, table: str, row: int) -> Leaf:
    """How many people a class of it may have, if that is limited."""
    return _people(context, table, row, "maks_peserta", up=False)


def class_size(context: Context, table: str, row: int) -> Leaf:
    """How many people a class of the training of a row holds; one without a maximum holds all of its people."""
    code, frame = training(context, table, row) or 0, context.data.katalog.pelatihan
    sel, value = _cells(context, frame, code, "maks_peserta"), frame["maks_peserta"].iloc[code]
    if pd.isna(value) or int(value) <= 0:
        everybody = max(int(context.shelf(table).column("peserta")[row] or 0), 1)
        return Leaf(everybody * NUMBER_UNIT, encoded(reason("explain.kelas_semua")), sel)
    return Leaf(int(value), encoded(reason("explain.katalog")), sel)


def _people(context: Context, table: str, row: int, column: str, *, up: bool) -> Leaf:
    code = training(context, table, row) or 0
    frame = context.data.katalog.pelatihan
    sel, value = _cells(context, frame, code, column), frame[column].iloc[code]
    if pd.isna(value):
        return Leaf(1 if up else None, encoded(reason("explain.minimal_satu" if up else "explain.tanpa_batas")), sel)
    people = -(-int(value) // NUMBER_UNIT) if up else int(value) // NUMBER_UNIT
    return Leaf(max(people, 1) if up else people, encoded(reason("explain.katalog")), sel)


def last_day(context: Context, table: str, row: int) -> Leaf:
    """The last day of the training of a row: the first one and its days, begun ones counted whole."""
    code = training(context, table, row) or 0
    frame = context.data.katalog.pelatihan
    begin, days = frame["mulai"].iloc[code], frame["hari"].iloc[code]
    sel = _cells(context, frame, code, "mulai", "hari")
    if pd.isna(begin) or pd.isna(days) or int(days) <= 0:
        return Leaf(None, encoded(reason("explain.tanpa_jadwal")), sel)
    return Leaf(int(begin) + -(-int(days) // NUMBER_UNIT) - 1, encoded(reason("explain.hari_akhir")), sel)


def money(context: Context, table: str, row: int) -> Leaf:
    """What the purse of a row holds: by the table of purses, else by `--budget`."""
    frame, number = context.data.katalog.dana, int(context.shelf(table).column("dana")[row] or 1) - 1
    if frame.empty:
        budget = context.run.asked.plan.limits.budget
        said = encoded(reason("explain.tanpa_batas" if budget is None else "explain.anggaran"))
        return Leaf(None if budget is None else budget * MONEY_UNIT, said, (), context.basis("rencana.budget"))
    value = frame["jumlah"].iloc[number]
    sel = _cells(context, frame, number, "jumlah", "sumber_dana", "untuk_unit", "untuk_kompetensi")
    return Leaf(0 if pd.isna(value) else int(value), encoded(reason("explain.tabel_dana")), sel)


def promised(context: Context, _: str, __: int) -> Leaf:
    """Seats that each unit gets at least by `--min-per-unit`; none where units are guaranteed nothing."""
    limits = context.run.asked.plan.limits
    if limits.min_per_unit is None and not limits.fair:
        return Leaf(None, encoded(reason("explain.tanpa_jaminan")))
    return Leaf(limits.min_per_unit or 0, "", (), context.basis("rencana.min_per_unit"))


def shared(context: Context, _: str, __: int) -> Leaf:
    """1 where each unit gets its share of all seats (`--fair`), else 0."""
    return Leaf(int(context.run.asked.plan.limits.fair), "", (), context.basis("rencana.fair"))


def _cells(context: Context, frame: pd.DataFrame, row: int, *columns: str) -> tuple[Cell, ...]:
    """Where some columns of a row of the catalogue stand."""
    at = int(frame["asal_tabel"].iloc[row]), int(frame["asal"].iloc[row])
    return context.sources.cells(*at, columns)
