"""From the rows of a file of padanan to one meaning for each name; what contradicts itself is refused."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from asnkompetensi.model.circles import circles
from asnkompetensi.model.fold import fold, unmarked
from asnkompetensi.model.options import GapOptions
from asnkompetensi.model.padanan import COLUMNS, Row, agreed
from asnkompetensi.model.problem import Fact, Problem

_NUMBERED = "kompetensi"  # whose names may stand under a number: "1. Integritas"

Decided = Mapping[str, Row]  # by folded name


@dataclass(frozen=True)
class Naming:
    """What every name is to be read as: by kind and folded name the row that decides it; chains end at their end."""

    rows: Mapping[str, Decided] = field(default_factory=dict)

    def row(self, jenis: str, text: str) -> Row | None:
        """The row that decides about a name in any spelling; a number before a competency is no part of its name."""
        decided = self.rows.get(jenis, {})
        found = decided.get(fold(text))
        return decided.get(fold(unmarked(text))) if found is None and jenis == _NUMBERED else found

    def name(self, jenis: str, text: str) -> str:
        """What a name is to be read as; the name itself where nothing was decided."""
        row = self.row(jenis, text)
        while row and fold(row.menjadi) != fold(row.dari):
            text, row = row.menjadi, self.rows[jenis].get(fold(row.menjadi))
        return row.menjadi if row else text

    def names(self, jenis: str, texts: Iterable[str]) -> tuple[str, ...]:
        """The same for several names."""
        return tuple(self.name(jenis, text) for text in texts)

    def filters(self, options: GapOptions) -> GapOptions:
        """A call that asks for a part of the data under an older name means what that name is read as."""
        return replace(
            options,
            unit=self.names("unit_kerja", options.unit),
            jabatan=self.names("jabatan", options.jabatan),
            competency=self.names(_NUMBERED, options.competency),
        )


def settled(rows: Sequence[Row]) -> tuple[Naming, list[Problem]]:
    """What the rows say that are agreed to (`setuju` says yes), and what is wrong with them; then nothing is decided.

    `PADANAN-02` for what cannot be followed: an unknown kind, a blank, one name with two meanings, a circle. Facts
    `apa`, `nilai` (the name or kind), `mirip`, evidence `nama`, `menjadi`, `sel`. `PADANAN-03` for a `setuju` that is
    neither yes nor no and counts as no: `nilai`, `jumlah`.
    """
    followed = [row for row in rows if agreed(row.setuju)]
    whole = [row for row in followed if row.jenis in COLUMNS and row.dari and row.menjadi]
    decided = {jenis: _first(row for row in whole if row.jenis == jenis) for jenis in COLUMNS}
    refused = [*_unknown(followed), *_blank(followed), *_twice(whole)]
    for names in decided.values():
        rings = [[names[one] for one in ring] for ring in circles(_leads(names))]
        refused += [_refused("lingkaran", ring[0].dari, ring, "menjadi") for ring in rings]
    return Naming({} if refused else decided), [*_unclear(rows), *refused]


def _first(rows: Iterable[Row]) -> dict[str, Row]:
    found: dict[str, Row] = {}
    for row in rows:
        found.setdefault(fold(row.dari), row)
    return found


def _unclear(rows: Iterable[Row]) -> list[Problem]:
    found: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        if agreed(row.setuju) is None:
            found[row.setuju].append(row)
    return [
        Problem("PADANAN-03", tuple(row.place("setuju") for row in same), {"nilai": word, "jumlah": len(same)})
        for word, same in found.items()
    ]


def _unknown(followed: Iterable[Row]) -> list[Problem]:
    found: dict[str, list[Row]] = defaultdict(list)
    for row in followed:
        if row.jenis not in COLUMNS:
            found[row.jenis].append(row)
    return [_refused("jenis", jenis, same, "jenis") for jenis, same in found.items()]


def _blank(followed: Iterable[Row]) -> list[Problem]:
    blank = [row for row in followed if row.jenis in COLUMNS and not (row.dari and row.menjadi)]
    return [_refused("kosong", row.dari or row.menjadi, [row], "menjadi" if row.dari else "dari") for row in blank]


def _twice(whole: Iterable[Row]) -> list[Problem]:
    found: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in whole:
        found[row.jenis, fold(row.dari)].append(row)
    torn = [same for same in found.values() if len({fold(row.menjadi) for row in same}) > 1]
    return [_refused("ganda", same[0].dari, same, "menjadi") for same in torn]


def _leads(names: Decided) -> dict[str, str]:
    """What leads to what; a name that is read as itself in another spelling leads nowhere."""
    found = {name: fold(row.menjadi) for name, row in names.items()}
    return {name: other for name, other in found.items() if name != other}


def _refused(apa: str, name: str, rows: Sequence[Row], column: str) -> Problem:
    bukti: tuple[Mapping[str, Fact], ...] = tuple(
        {"nama": row.dari, "menjadi": row.menjadi, "sel": row.place(column).sel} for row in rows
    )
    facts: dict[str, Fact] = {"apa": f"@mapping.{apa}", "nilai": name, "jumlah": len(rows)}
    return Problem("PADANAN-02", tuple(row.place(column) for row in rows), facts, bukti)
