"""What one sheet gives to its table."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.model.options import ReadOptions
from asnkompetensi.model.problem import Problem
from asnkompetensi.read.cells import Cells
from asnkompetensi.read.frame import table
from asnkompetensi.read.lexicon import Lexicon
from asnkompetensi.read.recognise import Recognised, recognise
from asnkompetensi.read.share import share
from tests.read.sheets import Range, Row, records, sheet, told

ONE, TWO, THREE = "190001011965011001", "190202021966021002", "190303031967031003"
OPTIONS = ReadOptions()


def shared(
    name: str, *rows: Row, columns: str, merged: tuple[Range, ...] = ()
) -> tuple[list[tuple[object, ...]], list[Problem]]:
    found = recognise(Cells(sheet(rows, name, merged=merged)), Lexicon.of(OPTIONS), OPTIONS)
    assert isinstance(found, Recognised)
    part, problems = share(found)
    return records(table(found.match.spec.name, [part]), columns), problems


def test_a_long_sheet() -> None:
    found, problems = shared(
        "Penilaian",
        ["NIP", "Kompetensi", "Level", "Tanggal"],
        [ONE, " Integritas ", "2,5", "31-03-2026"],
        [TWO, "Integritas", "-", None],
        columns="nip kompetensi level tanggal baris kolom",
    )
    assert found == [
        (ONE, "Integritas", 2_500_000, 20_543, 1, -1),
        (TWO, "Integritas", None, None, 2, -1),
    ]
    assert problems == []


def test_a_wide_sheet_with_its_places() -> None:
    rows: list[Row] = [
        ["NIP", "Manajerial", None],
        [None, "Integritas", "Komunikasi"],
        [ONE, 3.0, None],
        [TWO, "II", 7.0],
    ]
    merged = ((0, 0, 1, 0), (0, 1, 0, 2))
    found, problems = shared("Penilaian", *rows, columns="nip kompetensi level baris kolom", merged=merged)
    assert found == [(ONE, "Integritas", 3_000_000, 2, 1), (TWO, "Integritas", 2_000_000, 3, 1)]
    assert told(problems) == {"LEVEL-01": "C4"}
    one = recognise(Cells(sheet(rows, "Penilaian", merged=merged)), Lexicon.of(OPTIONS), OPTIONS)
    assert isinstance(one, Recognised)
    whole = table("penilaian", [share(one)[0]])
    assert [whole.place(1, column).sel for column in ("nip", "kompetensi", "level")] == ["A4", "B2", "B4"]
    assert whole.bagian[0].judul == {"nip": 0}


def test_levels_of_a_wide_sheet_stay_with_their_person_whatever_is_blank() -> None:
    rows: list[Row] = [["NIP", "Integritas", "Kerja Sama"], [ONE, 3.0, 2.0], [TWO, None, None], [THREE, 4.0, None]]
    found, _ = shared("Penilaian", *rows, columns="nip kompetensi level")
    assert found == [
        (ONE, "Integritas", 3_000_000),
        (ONE, "Kerja Sama", 2_000_000),
        (THREE, "Integritas", 4_000_000),
    ]


@given(st.lists(st.tuples(*[st.none() | st.integers(1, 5)] * 3), min_size=1, max_size=8))
def test_a_wide_sheet_is_the_long_one(levels: list[tuple[int | None, ...]]) -> None:
    nips = [f"1900010119650110{number:02}" for number in range(1, len(levels) + 1)]
    competencies = ["Integritas", "Kerja Sama", "Komunikasi"]
    wide: list[Row] = [["NIP", *competencies], *([nip, *own] for nip, own in zip(nips, levels, strict=True))]
    found, _ = shared("Penilaian", *wide, columns="nip kompetensi level")
    assert [one for one in found if one[2] is not None] == [
        (nip, name, level * 1_000_000)
        for nip, own in zip(nips, levels, strict=True)
        for name, level in zip(competencies, own, strict=True)
        if level
    ]


def test_people_of_a_wide_sheet_are_kept_though_none_of_their_levels_is_known() -> None:
    head: Row = ["NIP", "Unit Kerja", "Jabatan", "Integritas"]
    found, _ = shared("Penilaian", head, [ONE, "U", "J", None], [TWO, "U", "J", 2.0], columns="nip kompetensi level")
    assert found == [(ONE, "Integritas", None), (TWO, "Integritas", 2_000_000)]
    found, _ = shared("Penilaian", ["NIP", "Integritas"], [ONE, None], [TWO, 2.0], columns="nip")
    assert found == [(TWO,)]


def test_merged_posts_and_faults_in_dropped_rows_are_told() -> None:
    found, problems = shared(
        "Standar",
        ["Jabatan", "Kompetensi", "Level", "Hobi"],
        ["J1", "Integritas", 3.0, "x"],
        [None, "Komunikasi", "9", "y"],
        ["J2", None, "8", None],
        ["J2", "Integritas", 1.0, None],
        columns="jabatan kompetensi level",
        merged=((1, 0, 2, 0),),
    )
    assert found == [("J1", "Integritas", 3_000_000), ("J1", "Komunikasi", None), ("J2", "Integritas", 1_000_000)]
    assert [(one.kode, [place.sel for place in one.tempat]) for one in problems] == [
        ("KOLOM-02", ["D1"]),
        ("LEMBAR-03", ["A2:A3"]),
        ("KUNCI-01", ["B4"]),
        ("LEVEL-01", ["C3"]),
        ("LEVEL-01", ["C4"]),
    ]


def test_without_a_needed_column_the_rest_is_read_all_the_same() -> None:
    found, problems = shared(
        "Pegawai", ["NIP", "Nama", "Jabatan"], [ONE, "a", "J"], ["1", "b", "J"], columns="nip nama"
    )
    assert found == [(ONE, "a")]
    assert told(problems) == {"KOLOM-01": "1", "NIP-01": "A3"}


def test_without_a_key_column_only_that_is_told() -> None:
    found, problems = shared(
        "Standar", ["Jabatan", "Kompetnsi", "Level"], ["J", "Integritas", "9"], columns="jabatan level"
    )
    assert found == []
    assert told(problems) == {"KOLOM-01": "B1"}


def test_gaps_of_nobody_have_no_rows() -> None:
    rows: list[Row] = [["Kompetensi", "Pegawai"], ["Integritas", 3.0]]
    found, problems = shared("Kesenjangan", *rows, columns="kompetensi")
    assert found == []
    assert [one.nilai["kolom"] for one in problems if one.kode == "KOLOM-01"] == ["nip", "level_standar"]


def test_levels_in_rows_that_are_no_data_do_not_make_a_sheet_wide() -> None:
    rows: list[Row] = [["NIP", "Tata Arsip"], [ONE, "x"], ["JUMLAH", 3.0], ["RATA-RATA", 3.0]]
    found, problems = shared("Penilaian", *rows, columns="nip")
    assert found == []
    assert [(one.kode, one.nilai.get("kolom")) for one in problems] == [
        ("KOLOM-01", "kompetensi"),
        ("KOLOM-01", "level"),
        ("KOLOM-02", None),
        ("BARIS-01", None),
    ]
