"""Cells that could not be read, as problems: equal faults of one sheet are one problem with all its places."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from asnkompetensi.law.employee import nip_rules
from asnkompetensi.model.nip import mask
from asnkompetensi.model.problem import Fact, Problem
from asnkompetensi.model.sheet import CellValue
from asnkompetensi.read.cells import Cells
from asnkompetensi.read.typed import FAULTY, Typed
from asnkompetensi.read.values.text import as_typed, shown

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


MOST_DATES = 5  # different dates of one column that are told one by one
_FEWEST = 6  # digits of what may be somebody's number

# What becomes of a faulty level of the catalogue, and what to do about it: nobody is assessed there.
_TAUGHT: Mapping[str, dict[str, Fact]] = {
    "level_hasil": {"nasib": "@read.tanpa_level_hasil", "boleh": "@read.dari_silabus"},
    "level_awal": {"nasib": "@read.tanpa_level_awal", "boleh": "@read.kosong_level_awal"},
}

_Told = tuple[tuple[Fact, ...], dict[str, Fact]]


@dataclass(frozen=True)
class Read:
    """A column that was read: the field it holds, where it stands, its heading, and its values."""

    field: str
    column: int
    heading: str
    typed: Typed


def faults(cells: Cells, columns: Sequence[Read], rows: NDArray[np.intp]) -> list[Problem]:
    """A problem for each different fault in `rows` of the columns, in the order of their first places."""
    groups: dict[tuple[Fact, ...], list[tuple[int, int, dict[str, Fact], str]]] = {}
    for read in columns:
        told = _told_all(read, rows)
        for row in rows[read.typed.states(rows) == FAULTY].tolist():
            entry = int(read.typed.column.codes[row])
            same, facts = told[entry]
            groups.setdefault(same, []).append((row, read.column, facts, read.typed.faults[entry]))
    for group in groups.values():
        group.sort(key=lambda one: one[:2])
    return [
        Problem(kode, tuple(cells.place(*one[:2]) for one in group), {**facts, "jumlah": len(group)})
        for group in sorted(groups.values(), key=lambda group: group[0][:2])
        for _, _, facts, kode in group[:1]
    ]


def _told_all(read: Read, rows: NDArray[np.intp]) -> dict[int, _Told]:
    """By entry of a column what is told of it; many different dates of one column are told as one."""
    codes, values = set(read.typed.column.codes[rows].tolist()), read.typed.column.values
    faulty = {entry: (kode, values[entry]) for entry, kode in read.typed.faults.items() if entry in codes}
    told = {entry: _told(kode, read, value) for entry, (kode, value) in faulty.items()}
    days = {entry: _is_number(value) for entry, (kode, value) in faulty.items() if kode == "TANGGAL-01"}
    for numbers in (True, False):
        alike = [entry for entry, is_number in days.items() if is_number is numbers]
        if numbers or len(alike) > MOST_DATES:
            facts: dict[str, Fact] = {"angka": "@read.format_tanggal"} if numbers else {}
            beda: dict[str, Fact] = {"beda": len(alike)} if len(alike) > 1 else {}
            for entry in alike:
                told[entry] = ("TANGGAL-01", read.field, numbers), {**told[entry][1], **facts, **beda}
    return told


def _is_number(value: CellValue | None) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _told(kode: str, read: Read, value: CellValue | None) -> _Told:
    """What equal faults have in common, and the facts of the first of them."""
    nilai = "" if value is None else shown(value)
    if kode == "NIP-01":
        return _no_nip(nilai, sum(map(str.isdigit, "" if value is None else as_typed(value))))
    if kode in ("NIP-02", "RUMUS-01"):
        return (kode,), {}
    if kode == "RUMUS-02":
        return (kode, nilai), {"nilai": nilai}
    more = _TAUGHT.get(read.field, {}) if kode == "LEVEL-01" else {}
    return (kode, read.field, nilai), {"nilai": nilai, "kolom": read.heading, **more}


def _no_nip(nilai: str, digits: int) -> _Told:
    """A value with few digits is shown as typed, for it is nobody's; one with all of them and more is told apart."""
    if digits == nip_rules().panjang:
        return ("NIP-01", digits), {"nilai": mask(nilai), "apa": "@read.nip_18_saja"}
    return ("NIP-01",), {"nilai": mask(nilai) if digits >= _FEWEST else nilai}
