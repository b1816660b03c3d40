"""Tables of PostgreSQL and SQLite as sheets: what is in them, in which order, and what goes wrong."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from urllib.parse import quote

import pytest

from asnkompetensi.read.database import tables
from tests.read.database.conftest import Make
from tests.read.database.server import PASSWORD, Server
from tests.read.database.wire import keys, problem, rows, sheets

PEOPLE = """
create table if not exists pegawai (id int primary key, nip text, unit_id int, level numeric(3,1), hari date);
insert into pegawai values (2, '190202021966022002', 7, 2.5, '2025-01-15'), (1, '190001011965011001', null, 3, null)
on conflict do nothing;
"""
HOSTILE = ['a"b', "a'; drop table pegawai; --", "%s %(x)s", "[nip]", "bukan kata, select", "ünï·码"]


@pytest.fixture(scope="module")
def people(server: Server) -> Iterator[Server]:
    server.sql(PEOPLE)
    server.sql("create role pembaca login password 'lain'; grant usage on schema public to pembaca;")
    yield server
    server.sql("drop owned by pembaca; drop role pembaca;")


def test_without_the_library_the_extra_is_named_as_it_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sqlalchemy", None)
    found = problem("postgresql://u@h/d?tables=a")
    assert (found.kode, found.nilai["ekstra"]) == ("BASIS-07", "postgres")


def test_rows_come_in_the_order_of_their_key(people: Server) -> None:
    (sheet,) = sheets(people.address("pegawai"), PASSWORD)
    assert rows(sheet) == [
        ("id", "nip", "unit_id", "level", "hari"),
        (1, "190001011965011001", None, 3, None),
        (2, "190202021966022002", 7, 2.5, date(2025, 1, 15)),
    ]
    assert keys(sheet) == {"id": ["id", 1, 2]}
    assert sheet.named == ["id", "nip", "unit_id", "level", "hari"]


def test_values_of_every_kind_keep_what_they_say(server: Server) -> None:
    made = """create table if not exists nilai as select 190001011965011001::bigint b, 190001011965011001::numeric n,
        190001011965011001::float8 f, 'infinity'::date d, '2025-01-14 17:30:00+00'::timestamptz t, '{"a":1}'::json j,
        true s, array[1,2] r, '\\x00ff'::bytea y"""
    server.sql(made)
    (sheet,) = sheets(server.address("nilai"), PASSWORD)
    whole, moment = "190001011965011001", datetime(2025, 1, 15, 0, 30)  # noqa: DTZ001 (the clock of the server)
    assert rows(sheet)[1] == (
        whole,
        whole,
        1.90001011965011e17,
        "infinity",
        moment,
        '{"a": 1}',
        True,
        "[1, 2]",
        "0x00ff",
    )
    assert keys(sheet) == {}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_are_names(server: Server, name: str) -> None:
    quoted = name.replace('"', '""')
    server.sql(
        f'create table "{quoted}" ("{quoted}" int primary key, "x{quoted}" text); insert into "{quoted}" values (1);'
    )
    (sheet,) = sheets(server.address(quote(name)), PASSWORD)
    assert rows(sheet) == [(name, f"x{name}"), (1, None)]
    assert keys(sheet) == {name: [name, 1]}
    server.sql(f'drop table "{quoted}"')


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_are_names_in_sqlite_too(sqlite: Make, name: str) -> None:
    quoted = name.replace('"', '""')
    made = f'create table "{quoted}" ("{quoted}" int, "x" text); insert into "{quoted}" values (1, null);'
    (sheet,) = sheets(sqlite(made, quote(name)))
    assert rows(sheet) == [(name, "x"), (1, None)]


def test_tables_of_other_schemas_and_views(server: Server) -> None:
    server.sql("create schema if not exists lain; create or replace view lain.kecil as select 1 as satu;")
    assert [rows(one) for one in sheets(server.address("lain.kecil"), PASSWORD)] == [[("satu",), (1,)]]
    assert [rows(one) for one in sheets(server.address("kecil", schema="lain"), PASSWORD)] == [[("satu",), (1,)]]


def test_many_rows_come_in_pieces(server: Server) -> None:
    server.sql("create table if not exists banyak as select n as id, n % 3 as sisa from generate_series(1, 12001) n")
    (sheet,) = sheets(server.address("banyak"), PASSWORD)
    assert sheet.rows == 12_002
    assert sorted(row[0] for row in rows(sheet)[1:]) == list(range(1, 12_002))


def test_a_table_beyond_the_limit_is_refused(sqlite: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    address = sqlite("create table a (b, c); insert into a values (1, 2), (3, 4), (5, 6);", "a")
    monkeypatch.setattr(tables, "MOST_CELLS", 8)
    found = problem(address)
    assert (found.kode, found.nilai["batas"]) == ("BASIS-10", 8)
    monkeypatch.setattr(tables, "MOST_COLUMNS", 1)
    assert problem(address).nilai["batas"] == 1


def test_nothing_can_be_written(people: Server) -> None:
    people.sql("create or replace function ubah() returns int language sql as 'delete from pegawai returning 1';")
    people.sql("create or replace view jahat as select ubah() as satu")
    found = problem(people.address("jahat"), PASSWORD)
    assert (found.kode, found.nilai["keadaan"]) == ("BASIS-11", "25006")
    assert people.sql("select count(*) from pegawai") == "2\n"


def test_a_file_stays_as_it_is(sqlite: Make, tmp_path: Path) -> None:
    address = sqlite("pragma journal_mode=wal; create table a (b); insert into a values (1);", "a")
    before = hashlib.sha256((tmp_path / "simpeg.db").read_bytes()).hexdigest()
    assert rows(sheets(address)[0]) == [("b",), (1,)]
    assert hashlib.sha256((tmp_path / "simpeg.db").read_bytes()).hexdigest() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["simpeg.db"]


def test_a_wrong_password_and_none(people: Server) -> None:
    assert problem(people.address("pegawai"), "salah").kode == "BASIS-02"
    assert problem(people.address("pegawai")).kode == "BASIS-02"
    assert problem(people.address("pegawai", user="tiada"), "salah").kode == "BASIS-02"


def test_a_database_and_a_server_that_are_not_there(people: Server) -> None:
    assert problem(people.address("pegawai", database="tiada"), PASSWORD).nilai["apa"] == "@basis.tak_tersambung"
    assert problem("postgresql://asn@/simpeg?host=/tiada&tables=a").kode == "BASIS-01"


def test_a_table_that_is_not_there(people: Server) -> None:
    found = problem(people.address("pegawia"), PASSWORD)
    assert (found.kode, found.nilai["mirip"]) == ("BASIS-03", "pegawai")
    assert "pegawai" in str(problem(people.address(), PASSWORD).nilai["ada"])


def test_a_table_that_may_not_be_read(people: Server) -> None:
    found = problem(people.address("pegawai", user="pembaca"), "lain")
    assert (found.kode, found.nilai["tabel"]) == ("BASIS-04", "pegawai")


def test_a_question_without_an_end(server: Server) -> None:
    server.sql("create or replace view lama as select pg_sleep(20)::text as satu")
    found = problem(server.address("lama", timeout="1"), PASSWORD)
    assert (found.kode, found.nilai["detik"]) == ("BASIS-05", 1)


def test_a_lost_connection(server: Server) -> None:
    ends = "select pg_terminate_backend(pg_backend_pid())::text"
    server.sql(f"create or replace view putus as select 1::text as satu union all ({ends})")
    found = problem(server.address("putus"), PASSWORD)
    assert (found.kode, found.nilai["tabel"]) == ("BASIS-06", "putus")


def test_all_tables_are_of_one_moment(people: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    real, ids = tables._sheet, iter((8, 9))

    def meanwhile(*args: object) -> object:
        people.sql(f"insert into pegawai values ({next(ids)}, 'baru')")
        return real(*args)  # type: ignore[arg-type]

    people.sql("create or replace view lihat as select id from pegawai")
    monkeypatch.setattr(tables, "_sheet", meanwhile)
    first, second = sheets(people.address("pegawai,lihat"), PASSWORD)
    assert first.rows == second.rows == 3
    people.sql("delete from pegawai where id > 7")


def test_texts_in_another_encoding(sqlite: Make) -> None:
    address = sqlite("create table a (b text); insert into a values (cast(x'53e96e6a61' as text));", "a")
    assert problem(address).nilai["keadaan"] == "@basis.encoding"
    assert rows(sheets(address, encoding="cp1252")[0]) == [("b",), ("Sénja",)]


def test_files_that_are_no_database(tmp_path: Path) -> None:
    (tmp_path / "teks.db").write_text("nip,nama\n" * 200, encoding="utf-8")
    assert problem(f"sqlite:///{tmp_path}/teks.db?tables=a").nilai["apa"] == "@basis.bukan_basis"
    assert problem(f"sqlite:///{tmp_path}/tiada.db?tables=a").nilai["apa"] == "@basis.tak_ada"
    assert not (tmp_path / "tiada.db").exists()
