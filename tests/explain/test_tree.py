from __future__ import annotations

from asnkompetensi.explain.tree import Size, Trees
from asnkompetensi.model.explanation import Node, Part
from asnkompetensi.model.reason import decoded
from tests.explain.agency import ONE, context, row_of


def tree(table: str, column: str, size: Size, **values: str) -> Node:
    found = context()
    return Trees(found).tree(table, row_of(found, table, **values), column, size)


def test_a_figure_leads_down_to_cells() -> None:
    node = tree("pegawai", "jpm", Size(), nip=ONE)
    names = [one.nama for _, one in node.walk()]
    assert names[:3] == ["jpm", "jpm_mentah", "jumlah_dimiliki"]
    assert {cell.tempat.short for _, one in node.walk() for cell in one.sel} >= {"Penilaian!E3", "Standar!D2"}
    assert all(one.cocok for _, one in node.walk())


def test_the_largest_parts_come_first_and_the_rest_is_told() -> None:
    node = tree("pegawai", "jumlah_standar", Size(1, 2), nip=ONE)
    assert node.cara is Part.SUM
    assert [one.nilai for one in node.bagian] == [3_000_000, 2_000_000]
    assert (node.lainnya, node.nilai_lainnya) == (1, 2_000_000)


def test_parts_that_add_nothing_are_left_out_unless_all_are_wanted() -> None:
    assert len(tree("unit", "total_kesenjangan", Size(2, 9), unit_kerja="Dinas A").bagian) == 2
    gaps = tree("pegawai", "total_kesenjangan", Size(1, 9), nip=ONE)
    assert (len(gaps.bagian), gaps.lainnya, gaps.nilai_lainnya) == (1, 2, 0)
    assert len(tree("pegawai", "total_kesenjangan", Size(), nip=ONE).bagian) == 3


def test_what_was_told_is_not_told_again() -> None:
    found = context()
    trees, row = Trees(found), row_of(found, "detail", nip=ONE, kompetensi="Integritas")
    first = trees.tree("detail", row, "selisih", Size())
    again = trees.tree("detail", row, "kesenjangan", Size())
    assert first.bagian[0].sel
    assert [decoded(one.alasan)[0][0] for one in again.bagian] == ["explain.di_atas", "explain.di_atas"]


def test_a_tree_ends_where_it_is_told_to() -> None:
    node = tree("pegawai", "jpm", Size(0), nip=ONE)
    assert (node.bagian, node.lainnya) == ((), 1)
    assert [(term.nama, term.nilai) for term in node.suku] == [("jpm_mentah", 11429)]


def test_rows_that_are_not_counted_are_told_where_all_is_wanted() -> None:
    node = tree("pegawai", "jumlah_kurang", Size(), nip=ONE)
    left = [one for one in node.bagian if decoded(one.alasan) and decoded(one.alasan)[0][0] == "explain.tidak_ikut"]
    assert (node.nilai, len(node.bagian), len(left)) == (1, 3, 2)


def test_a_row_says_why_it_belongs() -> None:
    node = tree("unit", "pegawai", Size(), unit_kerja="Dinas A")
    assert [[cell.kolom for cell in one.hadir] for one in node.bagian] == [["unit_kerja"], ["unit_kerja"]]


def test_a_formula_that_gives_something_else_says_so() -> None:
    found = context()
    row = row_of(found, "pegawai", nip=ONE)
    frame = found.run.tabel["pegawai"].frame
    frame.loc[row, "jpm"] = 9999
    node = Trees(found).tree("pegawai", row, "jpm", Size())
    assert (node.cocok, node.nilai, node.dihitung) == (False, 9999, 10000)
