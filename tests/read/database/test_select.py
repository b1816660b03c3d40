"""What is asked of tables: keys, and columns of a mapping that lead to other tables."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.read.database.conftest import Make
from tests.read.database.server import PASSWORD, Server
from tests.read.database.wire import keys, problem, rows, sheets

UNITS = """
create table ref_unit (id int, nama text); insert into ref_unit values (7, 'Bidang Awan'), (8, 'Sekretariat');
create table p (n text primary key, u int, j text);
insert into p values ('190001011965011001', 8, 'Penata'), ('190202021966022002', null, 'Juru');
"""
PETA = """[pegawai]
tabel = "p"
[pegawai.kolom]
nip = "n"
unit_kerja = { lewat = "u", tabel = "ref_unit", kunci = "id", kolom = "nama" }
jabatan = "j"
"""


@pytest.fixture
def peta(tmp_path: Path) -> str:
    (tmp_path / "peta.toml").write_text(PETA, encoding="utf-8")
    return str(tmp_path / "peta.toml")


def test_a_name_that_stands_in_another_table(sqlite: Make, peta: str) -> None:
    (sheet,) = sheets(sqlite(UNITS, map=peta))
    assert rows(sheet) == [
        ("nip", "unit_kerja", "jabatan"),
        ("190001011965011001", "Sekretariat", "Penata"),
        ("190202021966022002", None, "Juru"),
    ]
    assert (sheet.named, sheet.tabel) == (["n", "u>ref_unit.nama", "j"], "pegawai")
    assert keys(sheet) == {"n": ["n", "190001011965011001", "190202021966022002"]}


def test_a_name_in_another_table_of_postgresql(server: Server, peta: str) -> None:
    server.sql(UNITS)
    (sheet,) = sheets(server.address(map=peta), PASSWORD)
    assert rows(sheet)[1] == ("190001011965011001", "Sekretariat", "Penata")
    server.sql("drop table p, ref_unit")


def test_a_key_with_two_rows_is_refused(sqlite: Make, peta: str) -> None:
    found = problem(sqlite(UNITS + "insert into ref_unit values (8, 'Lain');", map=peta))
    assert (found.kode, found.nilai["apa"], found.nilai["nilai"]) == ("BASIS-09", "@basis.peta_ganda", "ref_unit.id")


def test_columns_that_are_not_there(sqlite: Make, peta: str) -> None:
    found = problem(sqlite(UNITS.replace("n text", "nn text"), map=peta))
    assert (found.nilai["apa"], found.nilai["nilai"], found.nilai["mirip"]) == ("@basis.peta_kolom", "p.n", "")
    found = problem(
        sqlite("drop table if exists p; drop table if exists ref_unit;" + UNITS.replace("nama", "namaa"), map=peta)
    )
    assert (found.nilai["nilai"], found.nilai["mirip"]) == ("ref_unit.nama", "namaa")


@pytest.mark.parametrize(
    ("columns", "key"),
    [
        ("a int, b int, primary key (b, a)", {"b": ["b", 1, 4], "a": ["a", 2, 3]}),
        ("a int, b int not null unique", {"b": ["b", 1, 4]}),
        ("a int, b int unique", {}),
    ],
)
def test_what_tells_rows_apart(server: Server, columns: str, key: dict[str, list[object]]) -> None:
    server.sql(f"create table kunci ({columns}); insert into kunci (a, b) values (3, 4), (2, 1);")
    (sheet,) = sheets(server.address("kunci"), PASSWORD)
    server.sql("drop table kunci")
    assert keys(sheet) == key
    assert rows(sheet) == [("a", "b"), (2, 1), (3, 4)]


def test_rows_of_sqlite_have_a_number_of_their_own(sqlite: Make) -> None:
    made = "create table a (b); insert into a values ('z'), ('y'); create view v as select b from a;"
    table, view = sheets(sqlite(made, "a,v"))
    assert keys(table) == {"rowid": ["rowid", 1, 2]}
    assert rows(table) == [("b",), ("z",), ("y",)]
    assert (keys(view), rows(view)) == ({}, [("b",), ("y",), ("z",)])
