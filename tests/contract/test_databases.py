"""A database as source is held to what holds for files: the same figures, places, problems and secrets."""

from __future__ import annotations

import csv
import hashlib
import json
import sqlite3
from pathlib import Path

import duckdb
import pytest

from tests.cli.calls import ASSESSED, FAULT, PEOPLE, STANDARD, Asn
from tests.read.database.server import PASSWORD, Server

ON = ("--as-of", "2026-03-31")
TABLES = "pegawai,standar,penilaian"
AGENCY = "agensi"  # a database beside that of other tests
FILE = f"sqlite:///agensi.db?tables={TABLES}"


def statements() -> str:
    """The agency in `data` as tables; those who were assessed have a key of their own."""
    made = []
    for name, text in (("pegawai", PEOPLE), ("standar", STANDARD), ("penilaian", ASSESSED + FAULT)):
        head, *rows = csv.reader(text.splitlines())
        key = "" if name == "pegawai" else "id int primary key, "
        columns = ", ".join(f"{one} text" + " primary key" * (not key and one == "nip") for one in head)
        made.append(f"create table {name} ({key}{columns});")
        for number, row in enumerate(rows, 1):
            values = ", ".join([*([str(number)] if key else []), *(f"'{value}'" for value in row)])
            made.append(f"insert into {name} values ({values});")
    return "\n".join(made)


@pytest.fixture
def file() -> str:
    with sqlite3.connect("agensi.db") as made:
        made.executescript(statements())
    made.close()
    return FILE


@pytest.fixture(scope="module")
def simpeg(server: Server) -> str:
    server.sql(f"create database {AGENCY}", "postgres")
    server.sql(statements(), AGENCY)
    return server.address(TABLES, database=AGENCY)


@pytest.fixture
def duck() -> str:
    with duckdb.connect("agensi.duckdb") as made:
        made.execute(statements())
    return f"duckdb:///agensi.duckdb?tables={TABLES}"


def test_the_figures_are_those_of_the_files(asn: Asn, file: str, simpeg: str, duck: str) -> None:
    secret = {"ASN_DATABASE_PASSWORD": PASSWORD}
    from_files, from_file = asn("gap", "data", *ON), asn("gap", file, *ON)
    from_server = asn("gap", simpeg, *ON, env=secret)
    from_duck = asn("gap", duck, *ON)
    assert from_files.out == from_file.out == from_server.out == from_duck.out
    assert "penilaian!level[id=5]" in from_duck.err
    assert (from_file.status, from_server.status) == (1, 1)
    assert "penilaian!level[id=5]" in from_server.err


def test_every_place_can_be_found_again(asn: Asn, file: str) -> None:
    found = json.loads(asn("check", file, *ON, "-f", "json").out)
    (level,) = (one for one in found["masalah"] if one["kode"] == "LEVEL-01")
    assert level["tempat"] == [{"berkas": "sqlite:///agensi.db", "lembar": "penilaian", "sel": "level[id=5]"}]
    assert found["sumber"][0]["lembar"] == TABLES.split(",")
    assert not any(one["kode"] == "KOLOM-02" for one in found["masalah"])


def test_a_key_that_is_a_nip_is_masked_where_nips_are(asn: Asn, file: str) -> None:
    with sqlite3.connect("agensi.db") as made:
        made.execute("insert into pegawai values ('190013011965011003', 'Cakra', 'Sekretariat', 'Penata Awan')")
    made.close()
    told = asn("check", file, *ON, "-f", "table").out
    assert "pegawai!nip[nip=1900············03]" in told
    assert "190013011965011003" not in told


def test_a_mapping_says_what_is_what(asn: Asn, simpeg: str, server: Server) -> None:
    server.sql(
        "create table unit_saya (id int primary key, n text); insert into unit_saya values (1, 'Sekretariat');", AGENCY
    )
    server.sql("create table orang as select nip as n, nama as x, jabatan as j, 1 as u from pegawai", AGENCY)
    Path("peta.toml").write_text(
        """[pegawai]
tabel = "orang"
kolom = { nip = "n", nama = "x", jabatan = "j", unit_kerja = { lewat="u", tabel="unit_saya", kunci="id", kolom="n" } }
[standar]
tabel = "public.standar"
kolom = { jabatan = "jabatan", kompetensi = "kompetensi", level = "level" }
[penilaian]
tabel = "penilaian"
kolom = { nip = "nip", kompetensi = "kompetensi", level = "level", tanggal = "tanggal" }
""",
        encoding="utf-8",
    )
    address = server.address(map="peta.toml", database=AGENCY)
    told = asn("gap", address, *ON, "--by", "unit", "-f", "json", env={"ASN_DATABASE_PASSWORD": PASSWORD})
    (unit,) = json.loads(told.out)["baris"]
    assert (unit["unit_kerja"], unit["pegawai"], unit["total_kesenjangan"]) == ("Sekretariat", 2, 1)


def test_no_password_is_ever_repeated(asn: Asn, simpeg: str) -> None:
    for call in (
        ("gap", "postgresql://u:rahasia@h/d?tables=a"),
        ("gap", "mysql://u@h/d?password=rahasia", "--debug", "-v"),
        ("report", "postgresql://u:rahasia@h/d", "-o", "hasil"),
        ("trend", "postgresql://u:rahasia@h/d", "data", "-v"),
        ("check", "postgresql://u:rahasia@h/d", "--fix", "-o", "a.xlsx"),
    ):
        told = asn(*call, *ON)
        assert told.status in (2, 3)
        assert "rahasia" not in told.out + told.err
    told = asn("gap", simpeg, *ON, "-f", "json", "-v", env={"ASN_DATABASE_PASSWORD": PASSWORD})
    assert PASSWORD not in told.out + told.err


def test_what_is_no_result_is_not_written_to_an_address(asn: Asn, file: str) -> None:
    address = "postgresql://u:rahasia@h/d?schema=a"
    before = sorted(Path().rglob("*"))
    for call in (
        ("mask", file, "--key", "k.key", "-o", address),
        ("report", file, "-o", address),
        ("check", file, "--fix", "-o", address),
        ("check", file, "--write-map", address),
        ("map", "--from", file, "-o", address),
        ("sample", address),
        ("template", address),
    ):
        told = asn(*call)
        assert (told.status, "postgresql://u:***@h/d" in told.err, "rahasia" in told.err) == (2, True, False), call
    assert sorted(Path().rglob("*")) == before


def test_an_unattended_run_repeats_none_either(asn: Asn) -> None:
    task = '[[tugas]]\nnama = "a"\nperintah = "gap"\nsumber = ["postgresql://u:rahasia@h/d"]\nkeluaran = "a.csv"\n'
    Path("asn.toml").write_text(task, encoding="utf-8")
    for more in ("--dry-run", "-v"):
        told = asn("run", "asn.toml", more, "--log", "catatan.jsonl")
        assert (told.status, "kata sandi" in told.err) == (2, True)
        assert "rahasia" not in told.out + told.err
    assert not Path("catatan.jsonl").exists()


def test_an_unattended_run_looks_into_a_database_each_time(asn: Asn, file: str) -> None:
    task = f'[[tugas]]\nnama = "a"\nperintah = "gap"\nsumber = ["{file}"]\nkeluaran = "a.csv"\n'
    Path("asn.toml").write_text(task, encoding="utf-8")
    assert asn("run", "asn.toml", *ON).status == 1
    again = asn("run", "asn.toml", "--dry-run", *ON)
    assert "akan dijalankan" in again.out
    assert "sqlite:///agensi.db" in again.out


def test_the_file_of_a_database_is_no_output_and_stays_as_it_is(asn: Asn, file: str) -> None:
    before = hashlib.sha256(Path("agensi.db").read_bytes()).hexdigest()
    told = asn("gap", file, *ON, "-f", "csv", "-o", "agensi.db")
    assert (told.status, "KELUARAN-02" in told.err) == (4, True)
    assert asn("gap", file, *ON, "-o", "hasil.xlsx").status == 1
    assert hashlib.sha256(Path("agensi.db").read_bytes()).hexdigest() == before
    assert asn("check", file, "--fix", "-o", "mended.xlsx", *ON).status == 2


def test_the_same_rows_give_the_same_bytes(asn: Asn, file: str) -> None:
    first = asn("gap", file, *ON, "-f", "json").out
    assert asn("gap", file, *ON, "-f", "json").out == first


def test_results_go_back_into_a_schema_of_their_own(asn: Asn, server: Server, simpeg: str) -> None:
    secret, to = {"ASN_DATABASE_PASSWORD": PASSWORD}, server.address(schema="asn_hasil", database=AGENCY)
    before = server.sql("select nip, level from public.penilaian order by id", AGENCY)
    told = asn("gap", simpeg, *ON, "-o", to, env=secret)
    assert (told.status, told.out) == (1, "")
    assert "postgresql://asn@/agensi?schema=asn_hasil" in told.err
    assert server.sql("select sum(kesenjangan), count(*) from asn_hasil.detail", AGENCY) == "1|4\n"
    assert (
        server.sql("select unit_kerja, rata_jpm from asn_hasil.unit order by 1", AGENCY)
        == "Bidang Awan|100\nSekretariat|80\n"
    )
    assert server.sql("select sel from asn_hasil.masalah where kode = 'LEVEL-01'", AGENCY) == "level[id=5]\n"
    assert server.sql("select asal from asn_hasil.dasar where kunci = 'sumber'", AGENCY).strip()
    assert server.sql("select nip, level from public.penilaian order by id", AGENCY) == before
    assert asn("gap", simpeg, *ON, "-o", to, env=secret).status == 1
    assert server.sql("select count(*) from asn_hasil.detail", AGENCY) == "4\n"


def test_results_that_cannot_go_there(asn: Asn, server: Server, simpeg: str) -> None:
    secret = {"ASN_DATABASE_PASSWORD": PASSWORD}
    server.sql("create table if not exists public.milik_orang (a int)", AGENCY)
    for to, status, said in (
        (server.address(schema="public", database=AGENCY), 4, "bukan buatan asn"),
        (server.address(), 2, "schema"),
        ("sqlite:///hasil.db?schema=a", 2, "PostgreSQL"),
        ("postgresql://u:rahasia@h/d?schema=a", 4, "BASIS-08"),
        (server.address(schema="a", user="tiada"), 4, "kata sandi"),
    ):
        told = asn("gap", "data", *ON, "-o", to, env=secret)
        assert (told.status, told.out, said in told.err, "rahasia" in told.err) == (status, "", True, False), told.err
    assert simpeg
    assert asn("check", "data", *ON, "-o", server.address(schema="a"), env=secret).status == 2
    assert asn("gap", "data", *ON, "-f", "csv", "-o", server.address(schema="a"), env=secret).status == 2
