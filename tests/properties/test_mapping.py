"""Deciding that names are one gives the same as writing the other name into the cells."""

from __future__ import annotations

from typing import Any

import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as st

from asnkompetensi import law, read
from asnkompetensi.gap import gap
from asnkompetensi.mapping import named
from asnkompetensi.model.options import GapOptions, ReadOptions
from asnkompetensi.model.sheet import Sheet
from asnkompetensi.resolve import resolve
from tests.mapping.decisions import rows
from tests.read.sheets import sheet
from tests.resolve.tables import AS_OF, nip

TABLES = ("detail", "pegawai", "unit", "kompetensi", "unit-kompetensi", "jabatan")
UNITS, JOBS, SKILLS = (
    ["Dinas Arsip", "Dinsa Arsip", "Disar"],
    ["Arsiparis", "Arsiparsi"],
    ["Tata Air", "Tata Aer", "Gizi"],
)
NEW = {
    "unit_kerja": {"Dinsa Arsip": "Dinas Arsip", "Disar": "Dinsa Arsip"},
    "jabatan": {"Arsiparsi": "Arsiparis"},
    "kompetensi": {"Tata Aer": "Tata Air"},
}
Person = tuple[str, str, str, str]
PERSON = st.tuples(st.sampled_from(UNITS), st.sampled_from(["", *UNITS]), st.sampled_from(JOBS), st.sampled_from(JOBS))
few = settings(max_examples=settings().max_examples // 10)
LEVELS = st.lists(st.integers(0, 5), min_size=2, max_size=2)


def written(people: list[Person], levels: list[list[int]], change: dict[str, dict[str, str]]) -> list[Sheet]:
    """Sheets of an agency, its assessments wide; names changed in their cells, to the end of a chain."""

    def name(kind: str, text: str) -> str:
        while text in change.get(kind, {}):
            text = change[kind][text]
        return text

    staff = [["NIP", "Unit Kerja", "Unit Induk", "Jabatan", "Jabatan Tujuan"]]
    staff += [
        [nip(n), name("unit_kerja", one), name("unit_kerja", above), name("jabatan", job), name("jabatan", aim)]
        for n, (one, above, job, aim) in enumerate(people)
    ]
    asked: list[list[Any]] = [["Jabatan", "Kompetensi", "Level"]]
    asked += [[name("jabatan", job), name("kompetensi", skill), 3] for job in JOBS for skill in ("Tata Air", "Gizi")]
    held: list[list[Any]] = [["NIP", name("kompetensi", "Tata Aer"), "Gizi"]]
    held += [[nip(n), *levels[n % len(levels)]] for n in range(len(people))]
    names = ("Pegawai", "Standar", "Penilaian")
    return [sheet(lines, title) for lines, title in zip((staff, asked, held), names, strict=True)]


def computed(sheets: list[Sheet], decisions: str) -> dict[str, pd.DataFrame]:
    tables, _ = read.tabulate(sheets, ReadOptions())
    options = GapOptions(AS_OF, tables=TABLES)
    rules = law.rules(options)
    done = named(tables, rows(decisions))
    assert {problem.kode for problem in done.problems} <= {"PADANAN-04", "PADANAN-05"}
    result, _ = gap(resolve(done.tables, rules)[0], rules, options, [])
    return {name: table.frame for name, table in result.tabel.items()}


@few
@given(
    st.lists(PERSON, min_size=1, max_size=5),
    st.lists(LEVELS, min_size=1, max_size=3),
    st.sets(st.sampled_from(list(NEW))),
)
def test_results_are_those_of_other_cells(people: list[Person], levels: list[list[int]], kinds: set[str]) -> None:
    change = {kind: NEW[kind] for kind in kinds}
    decisions = "\n".join(
        f"{kind} | {one} | {other} | ya" for kind, names in change.items() for one, other in names.items()
    )
    ours = computed(written(people, levels, {}), decisions)
    theirs = computed(written(people, levels, change), "")
    for name in TABLES:
        pd.testing.assert_frame_equal(ours[name], theirs[name])
