"""The same data in any layout give the same tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.model.options import ReadOptions
from asnkompetensi.model.sheet import Sheet
from asnkompetensi.read.tables import tabulate
from tests.read.sheets import Range, Row, records, sheet

OPTIONS = ReadOptions()
Level = float | str | None
Person = tuple[str, dict[str, Level]]
COMPETENCIES = ["Integritas", "Kerja Sama", "Komunikasi"]
LEVELS: dict[Level, int | None] = {
    None: None,
    0.0: 0,
    1.0: 1_000_000,
    2.5: 2_500_000,
    "III": 3_000_000,
    "Paham": 1_000_000,
    "2,75": 2_750_000,
    "-": None,
}
HEADINGS = {
    "nip": ["NIP", "NIP Baru", "nip", "N.I.P.", "NIP\n(18 digit)"],
    "nama": ["Nama", "NAMA PEGAWAI", "Nama  Lengkap"],
    "unit_kerja": ["Unit Kerja", "UNOR NAMA", "OPD", "unit_kerja *"],
    "jabatan": ["Jabatan", "Nama Jabatan", "JABATAN NAMA"],
    "kompetensi": ["Kompetensi", "Nama Kompetensi"],
    "level": ["Level", "Nilai", "Level (0-5)", "Hasil Asesmen"],
    "tanggal": ["Tanggal", "Tgl Asesmen", "tanggal_penilaian"],
}


@dataclass(frozen=True)
class Layout:
    """How a table stands in a sheet."""

    above: int
    left: int
    order: Sequence[int]
    grouped: bool
    merged: bool
    numbered: bool
    total: bool
    signed: bool
    number: bool

    def sheet(self, head: Sequence[str], rows: Sequence[Row], name: str) -> Sheet:
        """The table with its header, and what people write around it."""
        texts: list[Row] = [[head[index] for index in self.order]]
        data: list[Row] = [[row[index] for index in self.order] for row in rows]
        ranges: list[Range] = []
        if self.grouped:
            half = len(head) // 2 + 1
            texts = [
                [*texts[0][:-half], "BAGIAN II", *[None] * (half - 1)],
                [*[None] * (len(head) - half), *texts[0][-half:]],
            ]
            top, left = self.above, self.left + self.number
            ranges = [(top, left + column, top + 1, left + column) for column in range(len(head) - half)]
            ranges.append((top, left + len(head) - half, top, left + len(head) - 1))
        if self.numbered:
            texts.append([float(number) for number in range(1, len(head) + 1)])
        if self.number:
            data = [[float(number), *row] for number, row in enumerate(data, 1)]
            texts = [["No" if row is texts[0] else None, *row] for row in texts[: 1 + self.grouped]]
        if self.total:
            data.append(["JUMLAH", float(len(rows))])
        if self.signed:
            data += [
                [],
                [*[None] * (len(head) - 1), "Seruni, 31 Maret 2026"],
                [*[None] * (len(head) - 1), "Kepala Badan,"],
            ]
        letterhead: list[Row] = [[None, "PEMERINTAH KABUPATEN SERUNI"]] * self.above
        table: list[Row] = [[*[None] * self.left, *row] for row in (*texts, *data)]
        return sheet([*letterhead, *table], name, merged=ranges if self.merged else ())


@st.composite
def layouts(draw: st.DrawFn, columns: int) -> Layout:
    flags = {name: draw(st.booleans()) for name in ("grouped", "merged", "numbered", "total", "signed", "number")}
    flags["numbered"] &= not flags["number"]
    return Layout(draw(st.integers(0, 8)), draw(st.integers(0, 3)), draw(st.permutations(range(columns))), **flags)


@st.composite
def assessments(draw: st.DrawFn) -> list[Person]:
    people = draw(st.lists(st.integers(1, 999), min_size=1, max_size=4, unique=True))
    return [
        (f"190001011965011{number:03}", {name: draw(st.sampled_from([*LEVELS])) for name in COMPETENCIES})
        for number in people
    ]


def drawn_head(data: st.DataObject, names: str) -> list[str]:
    return [data.draw(st.sampled_from(HEADINGS[name])) for name in names.split()]


@given(assessments(), st.data())
def test_assessments_long_or_wide_in_any_layout(people: list[Person], data: st.DataObject) -> None:
    expected = sorted(
        (nip, name, LEVELS[level])
        for nip, levels in people
        for name, level in levels.items()
        if LEVELS[level] is not None
    )
    long = data.draw(layouts(4)).sheet(
        drawn_head(data, "nip kompetensi level tanggal"),
        [[nip, name, level, "2026-01-05"] for nip, levels in people for name, level in levels.items()],
        data.draw(st.sampled_from(["Penilaian", "Lampiran 3", "Hasil Asesmen 2026"])),
    )
    wide = data.draw(layouts(5)).sheet(
        [*drawn_head(data, "nip tanggal"), *COMPETENCIES],
        [[nip, "2026-01-05", *levels.values()] for nip, levels in people],
        data.draw(st.sampled_from(["Penilaian", "Lampiran 3", "Hasil Asesmen 2026"])),
    )
    for one in (long, wide):
        tables, problems = tabulate([one], OPTIONS)
        found = [row for row in records(tables["penilaian"], "nip kompetensi level") if row[2] is not None]
        assert sorted(found) == expected
        assert {problem.kode for problem in problems} <= {"BARIS-01"}


NAMES = st.text("abcdefghij ", min_size=1, max_size=8).map(str.strip).filter(bool)


@given(st.lists(st.tuples(st.integers(1, 999), NAMES, NAMES, NAMES), min_size=1, max_size=6), st.data())
def test_people_in_any_layout(people: list[tuple[int, str, str, str]], data: st.DataObject) -> None:
    rows: list[Row] = [[f"190001011965011{number:03}", f"x {nama}", unit, post] for number, nama, unit, post in people]
    one = data.draw(layouts(4)).sheet(drawn_head(data, "nip nama unit_kerja jabatan"), rows, "Sheet1")
    tables, problems = tabulate([one], OPTIONS)
    expected = [tuple(" ".join(str(cell).split()) for cell in row) for row in rows]
    assert records(tables["pegawai"], "nip nama unit_kerja jabatan") == expected
    assert {problem.kode for problem in problems} <= {"BARIS-01"}
