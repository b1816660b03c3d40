from asnkompetensi import published
from asnkompetensi.diff import diff
from asnkompetensi.model.result import ResultTable
from tests.diff.saving import saved

OLD = saved({"unit": "unit_kerja, pegawai, rata_jpm, kompetensi_terlemah\nA, 3, 80.5, Integritas\nB, 1, , Integritas"})
NEW = saved({"unit": "unit_kerja, pegawai, rata_jpm, kompetensi_terlemah\nA, 4, 79.25, Kerja Sama\nC, 1, , "})


def told(table: ResultTable) -> list[tuple[object, ...]]:
    frame = table.frame.astype(object)
    return [tuple(row) for row in frame.where(frame.notna(), None).itertuples(index=False)]


def test_every_value_that_differs_with_both_values() -> None:
    rows = told(diff(OLD, NEW, published.kinds).tabel["beda-isi"])
    assert [(row[1], row[4], *row[6:]) for row in rows] == [
        ("berubah", "A", "pegawai", "3", "4", 1_000_000),
        ("berubah", "A", "rata_jpm", "80.5", "79.25", -1_250_000),
        ("berubah", "A", "kompetensi_terlemah", "Integritas", "Kerja Sama", None),
        ("muncul", "C", None, None, None, None),
        ("hilang", "B", None, None, None, None),
    ]


def test_how_much_of_each_table_differs() -> None:
    assert told(diff(OLD, NEW, published.kinds).tabel["beda-tabel"]) == [("unit", 2, 2, 1, 1, 1, 3)]


def test_a_result_is_like_itself() -> None:
    made = diff(OLD, OLD, published.kinds)
    assert told(made.tabel["beda-isi"]) == []
    assert made.ringkasan["baris_beda"].value == 0


def test_a_problem_in_one_of_two_files_of_one_name_is_not_that_in_the_other() -> None:
    files = {"data/2024/a.csv": "1" * 64, "data/2025/a.csv": "2" * 64}
    old = saved({"masalah": "kode, berkas, sel\nNIP-01, data/2024/a.csv, A2"}, files=files)
    new = saved({"masalah": "kode, berkas, sel\nNIP-01, data/2025/a.csv, A2"}, files=files)
    rows = told(diff(old, new, published.kinds).tabel["beda-isi"])
    assert [(row[1], row[5]) for row in rows] == [
        ("muncul", "NIP-01 | data/2025/a.csv | A2"),
        ("hilang", "NIP-01 | data/2024/a.csv | A2"),
    ]
