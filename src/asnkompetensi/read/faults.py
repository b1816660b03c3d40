"""Cells that could not be read, as problems: equal faults of one sheet are one problem with all its places."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from asnkompetensi.law.employee import nip_rules
from asnkompetensi.model.nip import mask
from asnkompetensi.model.problem import PLACES, Fact, Problem
from asnkompetensi.model.sheet import CellValue
from asnkompetensi.read.cells import Cells
from asnkompetensi.read.typed import FAULTY, Typed
from asnkompetensi.read.values.text import as_typed, shown

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


MOST_DATES = 5  # different dates of one column that are told one by one
MOST_VALUES = 100  # of other columns
_MOST = {"TANGGAL-01": MOST_DATES, "LEVEL-01": MOST_VALUES, "ANGKA-01": MOST_VALUES}
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
    import numpy as np

    groups: dict[tuple[Fact, ...], list[_Faulty]] = {}
    for read in columns:
        wrong = rows[read.typed.states(rows) == FAULTY]
        if wrong.size:
            for same, faulty in _alike(read, wrong):
                groups.setdefault(same, []).append(faulty)
    found = []
    for group in groups.values():
        row = np.concatenate([one.rows for one in group])
        column = np.repeat([one.read.column for one in group], [one.rows.size for one in group])
        order = np.lexsort((column, row))[:PLACES]
        where = list(zip(row[order].tolist(), column[order].tolist(), strict=True))
        kode, facts = next(one for one in group if one.read.column == where[0][1]).told()
        found.append((where[0], Problem(kode, tuple(cells.place(*at) for at in where), {**facts, "jumlah": row.size})))
    return [problem for _, problem in sorted(found, key=lambda one: one[0])]


@dataclass(frozen=True)
class _Faulty:
    """Rows of one column whose faults are told as one, and what is told of them beside the value of the first."""

    read: Read
    rows: NDArray[np.intp]
    more: Mapping[str, Fact]

    def told(self) -> tuple[str, dict[str, Fact]]:
        """The code and the facts, by the first of the rows."""
        entry = int(self.read.typed.column.codes[self.rows[0]])
        kode = self.read.typed.faults[entry]
        return kode, {**_told(kode, self.read, self.read.typed.column.values[entry])[1], **self.more}


def _alike(read: Read, wrong: NDArray[np.intp]) -> Iterator[tuple[tuple[Fact, ...], _Faulty]]:
    """The faulty rows of a column by what their faults have in common."""
    import numpy as np

    entries = read.typed.column.codes[wrong]
    numbers: dict[tuple[Fact, ...], int] = {}
    number = np.zeros(len(read.typed.column.values), np.intp)
    more: dict[tuple[Fact, ...], Mapping[str, Fact]] = {}
    for entry, (same, facts) in _grouped(read, np.unique(entries).tolist()):
        number[entry] = numbers.setdefault(same, len(numbers))
        more[same] = facts
    own = number[entries]
    order = np.argsort(own, kind="stable")
    parts = np.split(wrong[order], np.flatnonzero(np.diff(own[order])) + 1)
    return ((same, _Faulty(read, part, more[same])) for same, part in zip(numbers, parts, strict=True))


def _grouped(read: Read, entries: Sequence[int]) -> Iterator[tuple[int, tuple[tuple[Fact, ...], Mapping[str, Fact]]]]:
    """For each faulty entry of a column what it has in common with others; many different values are told as one."""
    values, by_kode = read.typed.column.values, defaultdict[tuple[str, bool], list[int]](list)
    for entry in entries:
        kode = read.typed.faults[entry]
        by_kode[kode, kode == "TANGGAL-01" and _is_number(values[entry])].append(entry)
    for (kode, number), alike in by_kode.items():
        if number or len(alike) > _MOST.get(kode, len(alike)):
            beda: dict[str, Fact] = {"beda": len(alike)} if len(alike) > 1 else {}
            facts = {**({"angka": "@read.format_tanggal"} if number else {}), **beda}
            yield from ((entry, ((kode, read.field, number), facts)) for entry in alike)
        else:
            yield from ((entry, (_told(kode, read, values[entry])[0], {})) for entry in alike)


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
