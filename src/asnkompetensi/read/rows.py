"""Tells rows of data from those that a sheet carries for its readers: totals, signatures, column numbers, examples."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from asnkompetensi.model.kinds import Kind
from asnkompetensi.model.sheet import CellValue
from asnkompetensi.read.cells import Cells
from asnkompetensi.read.header import Header
from asnkompetensi.read.marks import EXAMPLE, TOTAL, marks, numbering, repeated
from asnkompetensi.read.match import Group, Match
from asnkompetensi.read.sections import Sections
from asnkompetensi.read.typed import GIVEN, Typed

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Mask = NDArray[np.bool_]

LONG_BLANK = 1_000  # blank rows between data beyond which they are told
_CUT_NIP = 5  # digits, the fewest that are meant as a NIP; a position in a list has fewer
_MUCH = 4  # filled cells of a row, more than a signature has


@dataclass(frozen=True)
class Rows:
    """Rows from 0, ascending. `passed` holds those passed over, by the fact of BARIS-01 that counts them.

    `blank` holds the first row of each long blank stretch before the last row of data, `blanks` the rows in all of
    them.
    """

    data: NDArray[np.intp]
    passed: Mapping[str, Sequence[int]]
    blank: Sequence[int]
    blanks: int


def sort(
    cells: Cells, header: Header, match: Match, nip: Typed | None, levels: Sequence[int], divided: Sections
) -> Rows:
    """Sort the rows below the header.

    `nip` is the NIP column as read; `levels` are the columns of a wide sheet that are or may be competencies. Rows that
    have nothing in a used column are blank. `divided` are the sections of the sheet.
    """
    import numpy as np

    rows = np.arange(cells.sheet.rows)
    within = rows < divided.end
    marked, again = marks(cells, header.bottom + 1), repeated(cells, header) & within
    total, example = (marked == TOTAL) & ~_persons(cells, nip) & within, (marked == EXAMPLE) & within
    used = sorted({*(heading.column for heading in match.fields.values()), *levels})
    content = (rows > header.bottom) & within & _filled(cells, used) & ~total & ~example & ~again
    numbers = numbering(cells, match, content, [header.bottom, *np.flatnonzero(again).tolist()])
    content[numbers] = False
    count = cells.filled[:, used].sum(axis=1)
    several = count >= min(2, len(used))
    firm = _keyed(cells, match) & (_whole(cells, match, levels) | (count >= _MUCH))
    firm |= several & (_persons(cells, nip) | _attempts(cells, nip))
    likely = content & several & _alike(cells, match, firm & content)
    footer = content & _after(firm & content, likely, total, several)
    heads = divided.heads & within & ~footer & ~total & ~example
    data = np.flatnonzero(content & ~footer & ~heads)
    other = ~within & (cells.filled.any(axis=1))
    told = {"total": total, "tanda_tangan": footer, "contoh": example, "judul": again | heads, "bagian": other}
    passed = {fact: np.flatnonzero(mask).tolist() for fact, mask in told.items()}
    passed["nomor"] = sorted({*numbers, *np.flatnonzero(divided.numbers & within & ~content & ~footer).tolist()})
    return Rows(data, passed, *_blanks(cells.filled_rows, data))


def _persons(cells: Cells, nip: Typed | None) -> Mask:
    """Rows with a whole NIP."""
    import numpy as np

    every = np.arange(cells.sheet.rows)
    return nip.states(every) == GIVEN if nip else np.zeros(every.size, dtype=bool)


def _attempts(cells: Cells, nip: Typed | None) -> Mask:
    """Rows whose NIP is refused and yet was meant as one: a number, or digits without a word."""
    import numpy as np

    entries = [entry for entry in nip.faults if _is_attempt(nip.column.values[entry])] if nip else []
    mask: Mask = np.isin(nip.column.codes, entries) if nip else np.zeros(cells.sheet.rows, dtype=bool)
    return mask


def _is_attempt(value: CellValue | None) -> bool:
    if isinstance(value, str):
        return sum(map(str.isdigit, value)) >= _CUT_NIP and not any(map(str.isalpha, value))
    return isinstance(value, int | float) and not isinstance(value, bool)


def _keyed(cells: Cells, match: Match) -> Mask:
    """Rows in which every group of key columns is filled."""
    import numpy as np

    mask: Mask = np.logical_and.reduce([_any(cells, group, match) for group in match.keys])
    return mask


def _whole(cells: Cells, match: Match, levels: Sequence[int]) -> Mask:
    """Rows that have everything a row of this table needs, as far as the sheet has columns for it."""
    import numpy as np

    parts = [_any(cells, group, match) for group in match.groups(match.spec.needed) if group not in match.missing]
    if match.wide:
        parts.append(_filled(cells, levels))
    mask: Mask = np.logical_and.reduce(parts)
    return mask


def _any(cells: Cells, group: Group, match: Match) -> Mask:
    return _filled(cells, [match.fields[name].column for name in group if name in match.fields])


def _filled(cells: Cells, columns: Sequence[int]) -> Mask:
    """Rows in which at least one of some columns is filled."""
    import numpy as np

    mask: Mask = np.logical_or.reduce(cells.filled[:, list(columns)], axis=1)
    return mask


def _alike(cells: Cells, match: Match, firm: Mask) -> Mask:
    """Rows with a name that a firm row has in the same column: the unit, the jabatan, the competency of others."""
    import numpy as np

    mask = np.zeros(firm.size, dtype=bool)
    for field, heading in match.fields.items():
        if match.spec.kind(field) is Kind.NAME:
            codes = cells.sheet.columns[heading.column].codes
            mask |= cells.filled[:, heading.column] & np.isin(codes, np.unique(codes[firm]))
    return mask


def _after(firm: Mask, likely: Mask, total: Mask, several: Mask) -> Mask:
    """Where a signature may stand: after the last firm or likely row; after the last total.

    After a total only firm rows of several cells are none.

    A firm row is certainly data: it has its key and everything needed, its key and much else, or what is or was meant
    as a NIP and something else. A likely one shares a name with it: if it lacks its key, that is a fault to be told.
    """
    import numpy as np

    rows = np.arange(firm.size)
    mask = np.zeros(firm.size, dtype=bool)
    if firm.any():
        mask |= rows > np.flatnonzero(firm | likely)[-1]
    if total.any():
        mask |= (rows > np.flatnonzero(total)[-1]) & ~(firm & several)
    return mask


def _blanks(filled: NDArray[np.intp], data: NDArray[np.intp]) -> tuple[list[int], int]:
    import numpy as np

    rows = filled[filled <= data[-1]] if data.size else filled[:0]
    gaps = np.diff(rows) - 1
    long = np.flatnonzero(gaps > LONG_BLANK)
    return (rows[long] + 1).tolist(), int(gaps[long].sum())
