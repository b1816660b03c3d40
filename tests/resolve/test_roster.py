"""Which rows tell who the people are."""

from __future__ import annotations

from dataclasses import replace

from asnkompetensi.model.table import Part, Table
from asnkompetensi.resolve.roster import roster
from tests.resolve.tables import cells, nip, only, people, resolved, table

HOME = {"unit_kerja": "Dinas A", "jabatan": "Penata"}


def test_a_row_with_neither_nip_nor_name_is_nobody() -> None:
    data, _ = resolved(pegawai=[{"nip": None, "nama": "-", **HOME}, {"nip": nip(1), "nama": None, **HOME}])
    assert people(data, "nip", "nama") == [(nip(1), "")]


def test_without_a_table_of_people_assessments_tell_who_they_are() -> None:
    data, problems = resolved(
        penilaian=[
            {"nip": nip(1), "nama": "Ana", "kompetensi": "Integritas", "level": 2, **HOME},
            {"nip": nip(1), "nama": None, "kompetensi": "Komunikasi", "level": 3, "unit_kerja": None, "jabatan": None},
            {"nip": nip(2), "nama": "Budi", "kompetensi": "Integritas", "level": 3, **HOME, "jenjang_jabatan": "II.b"},
        ]
    )
    assert people(data, "nip", "nama", "unit", "jabatan", "jenjang") == [
        (nip(1), "Ana", "Dinas A", "Penata", None),
        (nip(2), "Budi", "Dinas A", "Penata", "JPT Pratama"),
    ]
    assert (data.tidak_aktif, len(data.penilaian), problems) == (0, 3, [])


def test_both_kinds_of_sheets_tell_who_the_people_are() -> None:
    data, _ = resolved(
        penilaian=[{"nip": nip(1), "kompetensi": "Integritas", "level": 2, **HOME}],
        kesenjangan=[
            {"nip": nip(1), "nama": "Ana", "kompetensi": "Komunikasi", "level_standar": 3, **HOME},
            {"nip": nip(2), "nama": "Budi", "kompetensi": "Komunikasi", "level_standar": 3, **HOME},
        ],
    )
    assert people(data, "nip", "nama") == [(nip(1), "Ana"), (nip(2), "Budi")]


def test_a_sheet_without_unit_or_jabatan_tells_nobody() -> None:
    rows = [{"nip": nip(1), "kompetensi": "Integritas", "level": 2, "unit_kerja": "Dinas A"}]
    data, problems = resolved(penilaian=rows)
    assert len(data.pegawai) == 0
    assert [problem.kode for problem in problems] == ["PENILAIAN-01"]


def test_with_a_table_of_people_assessments_tell_nobody() -> None:
    data, _ = resolved(
        pegawai=[{"nip": nip(1), **HOME}],
        penilaian=[{"nip": nip(2), "kompetensi": "Integritas", "level": 2, **HOME}],
    )
    assert people(data, "nip") == [(nip(1),)]


def test_an_empty_table_of_people_holds_nobody() -> None:
    data, problems = resolved(
        pegawai=table("pegawai", [], ["nip", "unit_kerja", "jabatan"]),
        penilaian=[{"nip": nip(2), "kompetensi": "Integritas", "level": 2, **HOME}],
    )
    assert (len(data.pegawai), data.tidak_aktif) == (0, 0)
    assert [problem.kode for problem in problems] == ["PENILAIAN-01"]


def test_no_table_at_all() -> None:
    data, problems = resolved()
    assert (len(data.pegawai), data.unit.names, data.tabel, problems) == (0, (), (), [])


def test_rows_of_one_content_are_taken_once() -> None:
    """A sheet of assessments has many rows for each person."""
    row = {"nip": nip(1), "nama": "Ana", **HOME, "level": 3}
    skills = ("Integritas", "Komunikasi", "Advokasi")
    marks = table("penilaian", [{**row, "kompetensi": skill} for skill in skills])
    assert roster([marks]).asal.tolist() == [0]


def test_only_sheets_with_unit_and_jabatan_tell_who_people_are() -> None:
    """Two sheets of one table: the second has no heading for the jabatan."""
    marks = table(
        "penilaian",
        [
            {"nip": nip(1), **HOME, "kompetensi": "Integritas", "level": 3},
            {"nip": nip(2), "unit_kerja": "Dinas A", "kompetensi": "Integritas", "level": 3},
        ],
    )
    without = {name: column for name, column in marks.bagian[0].kolom.items() if name != "jabatan"}
    frame = marks.frame.assign(bagian=[0, 1])
    both = Table("penilaian", frame, (marks.bagian[0], Part("b.xlsx", "Hasil", 0, without)))
    data, problems = resolved(penilaian=both)
    assert people(data, "nip") == [(nip(1),)]
    assert [cells(problem) for problem in only(problems, "PENILAIAN-01")] == [["Hasil!A3"]]


def test_the_number_of_a_row_is_that_of_its_sheet() -> None:
    found = roster([table("pegawai", [{"nip": nip(1), **HOME}, {"nip": nip(2), **HOME}])])
    assert (found.number(0), found.number(1)) == (2, 3)


def test_rows_refused_are_counted_of_the_tables_that_people_come_from() -> None:
    row = {"nip": nip(1), "kompetensi": "Integritas"}
    placed = {"unit_kerja": "Dinas A", "jabatan": "Penata"}
    marks = replace(table("penilaian", [{**row, **placed, "level": 3}]), ditolak=3)
    own = replace(table("kesenjangan", [{**row, "level_standar": 3}]), ditolak=5)
    listed = replace(table("pegawai", [{"nip": nip(1), **placed}]), ditolak=2)
    assert resolved(penilaian=marks, kesenjangan=own)[0].ditolak == 3
    assert resolved(pegawai=listed, penilaian=marks, kesenjangan=own)[0].ditolak == 2
