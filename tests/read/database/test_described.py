"""From an address to proposals, through the child."""

from __future__ import annotations

from asnkompetensi.model.options import ReadOptions
from asnkompetensi.model.proposal import Linked
from asnkompetensi.read.database.described import proposed
from tests.read.database.conftest import Make
from tests.read.database.server import PASSWORD, Server

TABLES = """
create table unit (id int primary key, nama text);
create table pegawai (nip text primary key, nama text, jabatan text, unit_id int references unit (id));
"""


def test_tables_of_a_file(sqlite: Make) -> None:
    (found, _), problems = proposed(sqlite(TABLES), ReadOptions())
    assert problems == []
    assert (found.isi, found.kolom["unit_kerja"]) == ("pegawai", Linked("unit_id", "unit", "id", "nama"))


def test_a_file_may_be_named_as_it_lies_there(sqlite: Make) -> None:
    path = sqlite(TABLES).removeprefix("sqlite:///")
    (found, _), problems = proposed(path, ReadOptions())
    assert (found.isi, problems) == ("pegawai", [])


def test_tables_of_a_schema(server: Server) -> None:
    server.sql(f"create schema usul; set search_path = usul; {TABLES}")
    options = ReadOptions(passwords=("sandi uji %@:/",))
    (found, _), problems = proposed(server.address(schema="usul"), options)
    assert problems == []
    assert (found.nama, found.kolom["unit_kerja"]) == ("usul.pegawai", Linked("unit_id", "usul.unit", "id", "nama"))
    (found,), _ = proposed(server.address("usul.pegawai"), options)
    assert found.kurang == ("unit_kerja",)


def test_tables_that_are_all_in_another_schema_are_told(server: Server) -> None:
    server.sql("create database jauh")
    server.sql("create schema data; create table data.pegawai (nip text); create view data.v as select 1 as a", "jauh")
    server.sql("create schema h; comment on schema h is 'asnkompetensi'; create table h.pegawai (nip text)", "jauh")
    found, (problem,) = proposed(server.address(database="jauh"), ReadOptions(passwords=(PASSWORD,)))
    assert (found, problem.kode, problem.nilai["ada"]) == ((), "BASIS-03", "data.pegawai, data.v")


def test_what_cannot_be_looked_at() -> None:
    for address, kode in (("a.xlsx", "BASIS-08"), ("sqlite:///tiada.db", "BASIS-01"), ("mysql://a:b@c/d", "BASIS-08")):
        found, (problem,) = proposed(address, ReadOptions())
        assert (found, problem.kode) == ((), kode)
