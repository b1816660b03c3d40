"""Rows of different files that speak of the same."""

import numpy as np
import pandas as pd
import pytest

from asnkompetensi.check.side_by_side import Statements, contents, overlaps
from asnkompetensi.model.table import Part, Table


def said(files: list[int], key: list[int], unit: list[int] | None = None) -> Statements:
    """Rows of a table whose parts are files, each row with its own content."""
    rows = np.arange(len(key))
    frame = pd.DataFrame({"bagian": files, "baris": rows, "kolom": -1})
    table = Table("pegawai", frame, tuple(Part(f"{n}.csv", "x", 0, {}) for n in range(max(files) + 1)))
    keys, none = np.array(key), np.zeros(len(key), np.int64)
    return Statements(keys, keys, np.array(unit or none), none, {"isi": rows}, [table], none, rows)


def pairs(statements: Statements) -> list[list[tuple[int, int]]]:
    return [list(zip(one.one.tolist(), one.other.tolist(), strict=True)) for one in overlaps(statements)]


@pytest.mark.parametrize(
    ("files", "key", "found"),
    [
        ([0, 1], [7, 7], [[(0, 1)]]),
        ([0, 0, 1], [7, 7, 7], [[(0, 2)]]),
        ([0, 0, 1, 1], [7, 8, 8, 7], [[(0, 3), (1, 2)]]),
        ([0, 1, 2], [7, 7, 7], [[(0, 1)], [(0, 2)], [(1, 2)]]),
        ([0, 1, 2], [7, 8, 7], [[(0, 2)]]),
        ([0, 0], [7, 7], []),
        ([0, 1], [7, 8], []),
    ],
)
def test_rows_of_one_key_in_every_two_files(files: list[int], key: list[int], found: list[object]) -> None:
    assert pairs(said(files, key)) == found


@pytest.mark.parametrize(("unit", "met"), [([3, 3], True), ([3, 4], False), ([3, -1], True), ([-1, 3], True)])
def test_rows_of_different_units_are_told_apart(unit: list[int], met: bool) -> None:
    (both,) = overlaps(said([0, 1], [7, 7], unit))
    assert both.near.tolist() == [met]


def test_torn_pairs_differ_in_some_column() -> None:
    (one,) = overlaps(said([0, 1], [7, 7]))
    assert one.torn.tolist() == [True]
    (same,) = overlaps(Statements(**{**vars(said([0, 1], [7, 7])), "isi": {"isi": np.zeros(2, np.int64)}}))
    assert same.torn.tolist() == [False]


def test_contents_are_equal_where_texts_fold_alike() -> None:
    column = pd.Series(pd.Categorical(["Ahli Muda", "AHLI-MUDA", "-", None, "Ahli Madya"]))
    first, second, dash, blank, other = contents(column).tolist()
    assert (first, dash) == (second, blank)
    assert blank == -1
    assert other not in (first, blank)
