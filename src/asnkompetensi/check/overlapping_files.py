"""BERKAS-14: two files that speak of the same people of a unit, or of the same assessments, and do not agree.

One person in two files is the fault of a person (NIP-03, PENILAIAN-02); two and more are a file that was sent twice.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

import numpy as np

from asnkompetensi.check.origin import HEADINGS
from asnkompetensi.check.overlapping_assessments import assessments, years
from asnkompetensi.check.overlapping_people import people
from asnkompetensi.check.side_by_side import Overlap, Statements, overlaps
from asnkompetensi.model.data import NONE
from asnkompetensi.model.kinds import LEVEL_UNIT, Kind, date_of
from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.rules import Assessment
from asnkompetensi.model.tables import SPECS

if TYPE_CHECKING:
    from asnkompetensi.check.origin import Rows
    from asnkompetensi.engine.crossing import Crossing
    from asnkompetensi.model.data import Data
    from asnkompetensi.model.problem import Fact
    from asnkompetensi.model.rules import Rules

FEWEST = 2
EXAMPLES = 3
_FIRST = {Assessment.LATEST: "@check.lebih_baru", Assessment.BEST: "@check.lebih_tinggi", Assessment.MEAN: ""}


def overlapping_files(data: Data, rules: Rules, crossing: Crossing) -> list[Problem]:
    """`BERKAS-14` for every two files with `FEWEST` people or more of one unit in common, where somebody differs.

    Whoever stands in both counts, in another unit too: that is a difference of its own.

    Facts `berkas`, `sama` (the two files), `orang` (people in both), `beda` (those who differ), `tahun` (of
    assessments, else ""), `aturan` (which one is used). Evidence: `kolom` that differs, `kali` how often (0: one more
    example), both cells and what they say, `pakai` and `pakai_lain` at what goes before. The places are sheets.
    """
    problems = []
    if _several(data) and (said := people(data)) is not None:
        problems += _told(said, "@check.dipakai", "@check.tindih_pegawai")
    if (said := assessments(crossing, rules.assessment)) is not None:
        problems += _told(said, _FIRST[rules.assessment], f"@check.tindih_{rules.assessment.value}")
    return problems


def _several(data: Data) -> bool:
    """Whether the people come from more than one file: else nothing has to be looked at."""
    parts = (part for table in data.tabel if table.nama == "pegawai" for part in table.bagian)
    return len({part.berkas for part in parts}) > 1


def _told(said: Statements, first: str, rule: str) -> list[Problem]:
    return [
        _problem(said, both, first, rule)
        for both in overlaps(said)
        if both.torn.any() and len(np.unique(said.orang[both.one[both.near]])) >= FEWEST
    ]


def _problem(said: Statements, both: Overlap, first: str, rule: str) -> Problem:
    one, other = _sheets(said, both.one), _sheets(said, both.other)
    facts: dict[str, Fact] = {
        "berkas": one[0].berkas,
        "sama": other[0].berkas,
        "orang": len(np.unique(said.orang[both.one])),
        "beda": len(np.unique(said.orang[both.one[both.torn]])),
        "tahun": _years(said, both),
        "aturan": rule,
    }
    alone = len(one) == len(other) == 1
    return Problem("BERKAS-14", (*one, *other), facts, tuple(_lines(said, both, first, alone=alone)))


def _sheets(said: Statements, rows: Rows) -> list[Place]:
    """The sheets of some rows of one file, in the order in which they are met."""
    found: dict[Place, None] = {}
    for number in np.unique(said.table[rows]).tolist():
        table, here = said.tabel[number], rows[said.table[rows] == number]
        parts = np.unique(table.frame["bagian"].to_numpy()[said.row[here]]).tolist()
        found |= {Place(table.bagian[part].berkas, table.bagian[part].lembar): None for part in parts}
    return [*found]


def _years(said: Statements, both: Overlap) -> Fact:
    """The years of the assessments, newest first; "" for rows that are none."""
    if "tanggal" not in said.isi:
        return ""
    found = [year for year in np.unique(years(said.isi["tanggal"][both.one])).tolist() if year != NONE]
    return ", ".join(map(str, reversed(found))) or "@check.tanpa_tanggal"


def _lines(said: Statements, both: Overlap, first: str, *, alone: bool) -> Iterator[dict[str, Fact]]:
    """The columns that differ, the most frequent first: an example of each, then more of that one."""
    pairs = {name: np.flatnonzero(differs) for name, differs in both.differs.items() if differs.any()}
    most, *others = sorted(pairs, key=lambda name: -len(pairs[name]))
    for name in (most, *others):
        yield _line(said, both, name, int(pairs[name][0]), first, alone=alone) | {"kali": len(pairs[name])}
    for at in pairs[most][1:EXAMPLES].tolist():
        yield _line(said, both, most, at, first, alone=alone) | {"kali": 0}


def _line(said: Statements, both: Overlap, name: str, at: int, first: str, *, alone: bool) -> dict[str, Fact]:
    """Both cells of one pair side by side."""
    one, other = int(both.one[at]), int(both.other[at])
    before, after = int(said.rank[one]), int(said.rank[other])
    (sel, isi), (sel_lain, isi_lain) = (_cell(said, row, name, alone=alone) for row in (one, other))
    return {
        "kolom": f"@columns.{name}",
        "sel": sel,
        "isi": isi,
        "pakai": first if before > after else "",
        "sel_lain": sel_lain,
        "isi_lain": isi_lain,
        "pakai_lain": first if after > before else "",
    }


def _cell(said: Statements, at: int, name: str, *, alone: bool) -> tuple[str, str]:
    """Where the value of a row stands, "" where its sheet has no such column, and the value as a message shows it."""
    table, row = said.tabel[said.table[at]], int(said.row[at])
    column = HEADINGS.get((table.nama, name), name)
    place = table.place(row, column)
    part = table.bagian[int(table.frame["bagian"].iloc[row])]
    there = column in part.kolom or column in part.tetap or name == "level"
    if not there:
        return "", ""
    return place.sel if alone else place.short, _shown(table.frame[column].iloc[row], SPECS[table.nama].kind(column))


def _shown(value: str | int | None, kind: Kind) -> str:
    """A value as a message shows it, "" for a blank one."""
    import pandas as pd

    if value is None or pd.isna(value):
        return ""
    if kind is Kind.DATE:
        return date_of(int(value)).strftime("%d-%m-%Y")
    return f"{Decimal(int(value)) / LEVEL_UNIT:f}" if kind is Kind.LEVEL else str(value)
