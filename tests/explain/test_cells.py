from asnkompetensi.explain.cells import Sources
from asnkompetensi.model.place import Place
from asnkompetensi.model.table import Table
from tests.explain.agency import AGENCY, OLD, ONE
from tests.resolve.tables import table


def test_a_cell_says_what_stands_where() -> None:
    sources = Sources([table("penilaian", AGENCY["penilaian"])])
    found = sources.cells(0, 0, ("nip", "level", "tanggal", "jabatan"))
    assert [(one.kolom, one.isi, one.tempat) for one in found] == [
        ("nip", ONE, Place("data.xlsx", "Penilaian", "A2")),
        ("level", "1", Place("data.xlsx", "Penilaian", "E2")),
        ("tanggal", OLD.isoformat(), Place("data.xlsx", "Penilaian", "F2")),
    ]


def test_a_blank_cell_says_nothing() -> None:
    sources = Sources([table("penilaian", AGENCY["penilaian"])])
    cell = sources.cell(0, 5, "tanggal")
    assert cell is not None
    assert (cell.isi, cell.tempat.sel) == ("", "F7")
    assert sources.said(0, 0, "jabatan") == ""


def test_a_wide_sheet_has_the_name_in_its_heading() -> None:
    wide = table("penilaian", [{"nip": ONE, "kompetensi": "Integritas", "level": 2}])
    part = wide.bagian[0]
    frame = wide.frame.assign(kolom=7)
    narrow = type(part)(part.berkas, part.lembar, part.baris_judul, {"nip": 0})
    sources = Sources([Table("penilaian", frame, (narrow,))])
    found = sources.cells(0, 0, ("kompetensi", "level"))
    assert [one.tempat.sel for one in found] == ["H1", "H2"]
