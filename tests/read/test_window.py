from __future__ import annotations

from asnkompetensi.read.cells import Cells
from asnkompetensi.read.window import ROWS, Window
from tests.read.sheets import Range, Row, sheet


def window(*rows: Row, merged: tuple[Range, ...] = ()) -> Window:
    return Window.of(Cells(sheet(rows, merged=merged)))


def test_it_begins_at_the_first_filled_row_and_ends_in_time() -> None:
    found = window([None], [None], *[["x"]] * 100)
    assert (found.first, len(found.texts)) == (2, ROWS)


def test_the_lowest_text_is_the_heading_and_the_one_above_its_group() -> None:
    found = window(["NIP", "Jabatan", None], [None, "Nama", "TMT"])
    assert [(one.text, one.row, one.group) for one in found.headings(0, 1)] == [
        ("NIP", 0, ""),
        ("Nama", 1, "Jabatan"),
        ("TMT", 1, "Jabatan"),
    ]


def test_merged_cells_say_what_a_group_spans() -> None:
    rows = ["A", None, None], ["x", "y", "z"]
    assert [one.group for one in window(*rows, merged=((0, 0, 0, 1),)).headings(0, 1)] == ["A", "A", ""]
    assert [one.group for one in window(*rows).headings(0, 1)] == ["A", "A", "A"]


def test_the_nearest_of_two_groups_counts() -> None:
    found = window(["Hasil", None], ["Penilaian", None], ["Level", "Tanggal"])
    assert [one.group for one in found.headings(0, 2)] == ["Penilaian", "Penilaian"]


def test_a_mark_is_no_heading() -> None:
    assert [one.text for one in window(["#", "NIP"]).headings(0, 0)] == ["NIP"]


def test_rows_of_words_alone_may_be_headings() -> None:
    found = window(["NIP", "Level (0-5)"], ["190001011965011001", "x"], ["x", 3.0], [None, "x"])
    assert list(found.worded) == [True, False, False, True]


def test_what_a_text_spans_in_the_row_below() -> None:
    found = window(["NIP", "Kompetensi", None, "Jumlah"], [None, "x", "y", "z"])
    assert found.spans(0) == {1: {1, 2}}
