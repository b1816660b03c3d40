"""Where a person comes from: the row that tells who it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asnkompetensi.explain.formula import Leaf
from asnkompetensi.model.reason import encoded, reason

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asnkompetensi.explain.context import Context
    from asnkompetensi.model.explanation import Cell

_NAMED, _UNNAMED = ("nip",), ("nama", "unit_kerja")


def person(context: Context, table: str, row: int) -> Leaf:
    """That the person of a row is there and at work."""
    sel = present(context, context.person(table, row))
    return Leaf(1, encoded(reason("explain.pegawai_aktif")), sel, context.basis("pegawai.aktif"))


def present(context: Context, orang: int) -> tuple[Cell, ...]:
    """The cells without which a person is not in the data: who has no NIP needs a name."""
    named = () if context.data.pegawai["nip"].iat[orang] else ("nama",)
    return _cells(context, orang, (*named, "kedudukan"))


def identity(context: Context, orang: int) -> tuple[Cell, ...]:
    """The cells that say who a person is: the NIP, else name and unit."""
    return _cells(context, orang, _NAMED if context.data.pegawai["nip"].iat[orang] else _UNNAMED)


def unit(context: Context, table: str, row: int) -> Leaf:
    """Where the person of a row is."""
    return Leaf(1, "", _cells(context, context.person(table, row), ("unit_kerja",)))


def job(context: Context, table: str, row: int) -> Leaf:
    """What the person of a row is, or is to be."""
    column = "jabatan_tujuan" if context.rules.target else "jabatan"
    return Leaf(1, "", _cells(context, context.person(table, row), (column,)))


def placed(context: Context, orang: int, column: str) -> tuple[Cell, ...]:
    """The cells that say in which unit, jabatan or class a person is; with `--target` the jabatan to be held."""
    target = context.rules.target and column == "jabatan"
    return _cells(context, orang, ("jabatan_tujuan" if target else column,))


def _cells(context: Context, orang: int, columns: Sequence[str]) -> tuple[Cell, ...]:
    table, row = (int(context.data.pegawai[name].to_numpy()[orang]) for name in ("asal_tabel", "asal"))
    return context.sources.cells(table, row, columns)


def inactive(context: Context, _: str, __: int) -> Leaf:
    """How many people are not at work."""
    return Leaf(context.data.tidak_aktif, encoded(reason("explain.tidak_aktif")), (), context.basis("pegawai.aktif"))


def refused(context: Context, _: str, __: int) -> Leaf:
    """How many rows about people were left out because of a faulty key."""
    return Leaf(context.data.ditolak, encoded(reason("explain.ditolak")))


def top_level(_: Context, __: str, ___: int) -> Leaf:
    """The highest level that there is."""
    from asnkompetensi import law

    highest = max(law.levels(), key=lambda level: level.angka)
    return Leaf(highest.angka, encoded(reason("explain.level_tertinggi", nama=highest.nama, dasar=highest.dasar)))
