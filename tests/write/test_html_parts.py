from dataclasses import replace

import pytest

from asnkompetensi.model.kinds import Shown
from asnkompetensi.model.result import Figure, ResultColumn
from asnkompetensi.text import words
from asnkompetensi.write.html_parts import Bar, count_bars, ranked_bars, shade, sheet, tiles
from asnkompetensi.write.menus import MENUS
from asnkompetensi.write.overview import Ranking, Record
from tests.write.report import report, table

ID = words("id")


def test_figures_with_their_names() -> None:
    shown = tiles(replace(report(), ringkasan={"pegawai": Figure(1_204)}), ID)
    assert shown[:2] == [("1.204", "pegawai aktif"), ("–", "sudah dinilai")]


def test_bars_compare_with_the_largest() -> None:
    assert count_bars({"optimal": 1, "kurang_optimal": 3}, ID) == [
        Bar("Optimal", "1", "33.3"),
        Bar("Kurang Optimal", "3", "100.0"),
    ]
    assert count_bars({"optimal": 0}, ID) == [Bar("Optimal", "0", "0")]
    assert count_bars({}, ID) == []


def test_a_ranking_has_a_bar_for_each_measure() -> None:
    rows: list[Record] = [
        {"unit_kerja": "A", "total_kesenjangan": 4_500_000},
        {"unit_kerja": "B", "total_kesenjangan": None},
    ]
    columns = (ResultColumn("total_kesenjangan", Shown.LEVEL),)
    shown = ranked_bars(Ranking(MENUS["gap"].ranked[0], rows, 2, columns), ID)
    assert shown.bars == [Bar("A", "4,5", "100.0"), Bar("B", "0", "0.0")]
    assert (shown.title, shown.aside) == ("Unit dengan kesenjangan terbesar", "total kesenjangan dalam level")


def test_cells_are_escaped_once_and_numbers_stand_to_the_right() -> None:
    made = sheet(table("t", "nama:teks level:level", [("<i>", "2.5"), (None, None)]), "T", ID, show_nip=False)
    assert made.heads == (("Nama", False), ("Level", True))
    assert list(made.rows) == ['<tr><td>&lt;i&gt;</td><td class="n">2,5</td></tr>\n<tr><td></td><td></td></tr>\n']


@pytest.mark.parametrize(
    ("gap", "largest", "name"),
    [(0, 200, "h0"), (200, 200, "h8"), (100, 200, "h4"), (199, 200, "h7"), (0, 0, "h0"), (None, 9, "hx")],
)
def test_shades_go_from_no_gap_to_the_largest(gap: int | None, largest: int, name: str) -> None:
    assert shade(gap, largest) == name
