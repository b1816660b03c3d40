"""What is said of a masked set."""

import numpy as np

from asnkompetensi.mask.problems import not_taken, recognisable, too_few
from tests.mask.data import crowd, masked, said

NO_NAMES = [
    {key: value for key, value in row.items() if key != "nama"} for row in crowd((6, {}), (1, {"unit_kerja": "B"}))
]


def test_of_how_many_a_column_is_not_told() -> None:
    problem = said(masked(pegawai=NO_NAMES)[1])["SAMAR-02"]
    assert problem.nilai == {"jumlah": 7, "batas": 5, "kompetensi": 0}
    assert {"kolom": "@columns.unit_kerja", "orang": 7} in problem.bukti


def test_nothing_is_said_where_nothing_was_done() -> None:
    assert masked(pegawai=NO_NAMES[:6])[1] == []
    assert list(not_taken(())) == []
    assert list(recognisable(np.zeros(5, np.bool_), np.zeros(5, np.bool_), strict=True)) == []


def test_those_who_are_known_are_counted_and_with_strict_left_out_in_company() -> None:
    single, apart = np.array([True, *[False] * 9]), np.array([True] * 5 + [False] * 5)
    (kept,) = recognisable(single, apart, strict=False)
    (left_out,) = recognisable(single, apart, strict=True)
    assert (kept.kode, kept.jumlah) == ("SAMAR-03", 1)
    assert (left_out.kode, left_out.jumlah, left_out.nilai["sendiri"]) == ("SAMAR-04", 5, 1)


def test_too_few_says_how_many() -> None:
    assert (too_few(3).kode, too_few(3).jumlah) == ("SAMAR-01", 3)
