"""A real file of DuckDB, read by its own library: the same as any other database."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from urllib.parse import quote

import duckdb
import pytest

from asnkompetensi.model.options import ReadOptions
from asnkompetensi.model.proposal import Linked
from asnkompetensi.read.database import duck
from asnkompetensi.read.database.address import parsed
from asnkompetensi.read.database.described import proposed
from tests.read.database.wire import keys, problem, rows, sheets

Made = Callable[..., str]
ABA, BANA = 190001011965011001, 190202021966022002
HOSTILE = ['a"b', "a'; drop table pegawai; --", "%s %(x)s :c0", "[nip]", "select", "ünï·码", "PIVOT"]
STATEMENTS = f"""
create table unit (id integer primary key, nama varchar);
create table pegawai (id integer primary key, nip bigint, nama varchar not null, unit_id integer references unit (id));
create table kode (isi varchar not null unique, lain varchar unique);
create view orang as select nip, nama from pegawai where nip is not null;
create schema data;
create table data.level (nip bigint, level decimal(3, 1), hari date);
insert into unit values (7, 'Dinas Awan');
insert into pegawai values (2, {BANA}, 'Bana', null), (1, {ABA}, 'Aba', 7);
insert into data.level values ({BANA}, 2.5, '2025-01-15'), ({ABA}, 3, null);
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Made]:
    path = tmp_path_factory.mktemp("duck") / "simpeg.duckdb"
    (path.parent / "rahasia.csv").write_text("nip\n1\n", encoding="utf-8")

    def statement(text: str) -> None:
        with duckdb.connect(str(path)) as raw:
            raw.execute(text)

    def address(tables: str = "", more: str = "") -> str:
        if more:
            statement(more)
        return f"duckdb:///{path}" + (f"?tables={tables}" if tables else "")

    statement(STATEMENTS)
    statement(f"create view luar as select * from read_csv('{path.parent}/rahasia.csv')")
    yield address
    assert sorted(one.name for one in path.parent.iterdir()) == ["rahasia.csv", "simpeg.duckdb"]


def test_rows_come_in_the_order_of_their_key(made: Made) -> None:
    (sheet,) = sheets(made("pegawai"))
    assert rows(sheet) == [
        ("id", "nip", "nama", "unit_id"),
        (1, str(ABA), "Aba", 7),
        (2, str(BANA), "Bana", None),
    ]
    assert (keys(sheet), sheet.named) == ({"id": ["id", 1, 2]}, ["id", "nip", "nama", "unit_id"])


def test_without_a_key_the_file_counts_its_rows_itself_and_a_view_is_in_the_order_of_its_values(made: Made) -> None:
    level, orang, kode = sheets(made("data.level,orang,kode"))
    assert rows(level)[1:] == [(str(BANA), 2.5, date(2025, 1, 15)), (str(ABA), 3, None)]
    assert keys(level) == {"rowid": ["rowid", 0, 1]}
    assert (rows(orang)[1:], keys(orang)) == ([(str(ABA), "Aba"), (str(BANA), "Bana")], {})
    assert keys(kode) == {"rowid": ["rowid"]}


def test_values_of_every_kind_keep_what_they_say(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    more = f"""create or replace table nilai as select {ABA}::hugeint h, {ABA}::decimal(18, 0) n, {ABA}::double f,
        '2025-01-14 17:30:00+00'::timestamptz t, '2025-01-15 08:00:00'::timestamp s, true b, [1, 2] r, 'ab'::blob y,
        {{'a': 1}} g, null::integer x"""
    monkeypatch.setenv("TZ", "Asia/Jakarta")
    (sheet,) = sheets(made("nilai", more))
    whole, moment, morning = str(ABA), datetime(2025, 1, 15, 0, 30), datetime(2025, 1, 15, 8, 0)  # noqa: DTZ001
    assert rows(sheet)[1] == (
        *(whole, whole, float(ABA), moment, morning, True),
        *("[1, 2]", "0x6162", '{"a": 1}', None),
    )


def test_no_name_is_anything_but_a_name(made: Made) -> None:
    quoted = ['"' + name.replace('"', '""') + '"' for name in HOSTILE]
    for name, own in zip(HOSTILE, quoted, strict=True):
        columns = ", ".join(f"{one} integer" for one in quoted)
        (sheet,) = sheets(made(quote(name, safe=""), f"create table {own} ({columns})"))
        assert (rows(sheet), sheet.lembar) == ([tuple(HOSTILE)], name)
    assert len(rows(sheets(made("pegawai"))[0])) == 3


def test_a_mapping_follows_a_key(made: Made, tmp_path: Path) -> None:
    peta = tmp_path / "peta.toml"
    link = '{ lewat = "unit_id", tabel = "unit", kunci = "%s", kolom = "nama" }'
    text = '[pegawai]\ntabel = "pegawai"\n[pegawai.kolom]\nnip = "nip"\nunit_kerja = '
    peta.write_text(text + link % "id", encoding="utf-8")
    (sheet,) = sheets(f"{made()}?map={peta}")
    assert rows(sheet)[1:] == [(str(ABA), "Dinas Awan"), (str(BANA), None)]
    made("", "create or replace table ganda as select 7 id, 'Dinas Awan' nama from range(2)")
    peta.write_text(text + (link % "id").replace('"unit"', '"ganda"'), encoding="utf-8")
    assert problem(f"{made()}?map={peta}").nilai["apa"] == "@basis.peta_ganda"


def test_a_mapping_is_proposed(made: Made) -> None:
    found, problems = proposed(made("pegawai,unit"), ReadOptions())
    assert problems == []
    assert found[0].kolom["unit_kerja"] == Linked("unit_id", "unit", "id", "nama")


@pytest.mark.parametrize(
    ("tables", "kode", "facts"),
    [
        ("pegawa", "BASIS-03", {"mirip": "pegawai"}),
        ("", "BASIS-03", {"tabel": ""}),
        ("luar", "BASIS-11", {"keadaan": "@basis.luar"}),
    ],
)
def test_what_cannot_be_read_is_told(made: Made, tables: str, kode: str, facts: dict[str, str]) -> None:
    found = problem(made(tables))
    assert (found.kode, {name: found.nilai[name] for name in facts}) == (kode, facts)


@pytest.mark.parametrize(
    ("change", "apa"),
    [
        (lambda data: b"x" * len(data), "bukan_basis"),
        (lambda data: data[:5000], "rusak"),
        (lambda data: data[:20000] + b"x" * 100 + data[20100:], "rusak"),
    ],
)
def test_a_file_that_is_none(made: Made, change: Callable[[bytes], bytes], apa: str, tmp_path: Path) -> None:
    path = tmp_path / "a.duckdb"
    path.write_bytes(change(Path(made().removeprefix("duckdb:///")).read_bytes()))
    found = problem(f"duckdb:///{path}?tables=pegawai")
    assert (found.kode, found.nilai["apa"]) == ("BASIS-01", f"@basis.{apa}")


def test_a_file_that_is_not_there_or_held_by_a_writer(tmp_path: Path) -> None:
    path = tmp_path / "a.duckdb"
    assert problem(f"duckdb:///{path}?tables=a").nilai["apa"] == "@basis.tak_ada"
    writing = f"import duckdb; made = duckdb.connect({str(path)!r}); print(flush=True); input()"
    with subprocess.Popen([sys.executable, "-c", writing], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdin
        assert other.stdout
        other.stdout.readline()
        found = problem(f"duckdb:///{path}?tables=a")
        other.stdin.close()
    assert found.nilai["apa"] == "@basis.terkunci"


def test_rows_come_in_pieces_and_the_file_stays_as_it_is(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    address = made("banyak", "create or replace table banyak as select i from range(25) t(i)")
    path = Path(address.removeprefix("duckdb:///").partition("?")[0])
    before = path.stat().st_mtime_ns, path.read_bytes()
    monkeypatch.setattr("asnkompetensi.read.database.tables.AT_ONCE", 10)
    assert [row[0] for row in rows(sheets(address)[0])[1:]] == list(range(25))
    assert (path.stat().st_mtime_ns, path.read_bytes()) == before


def test_without_the_library_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "duckdb", None)
    found = problem(f"duckdb:///{Path(__file__)}?tables=a")
    assert (found.kode, found.nilai["ekstra"]) == ("BASIS-07", "duckdb")


@pytest.mark.parametrize(
    ("fault", "kode", "fact"),
    [
        (duckdb.OutOfMemoryException("x"), "BASIS-10", ("mib", duck.MIB)),
        (duckdb.ConversionException("rahasia"), "BASIS-11", ("keadaan", "ConversionException")),
        (duckdb.IOException("made by a newer version"), "BASIS-01", ("apa", "@basis.bukan_basis")),
    ],
)
def test_nothing_of_its_sentences_is_repeated(fault: Exception, kode: str, fact: tuple[str, object]) -> None:
    found = duck.refusal(parsed("duckdb:///a.duckdb"), "pegawai", fault).problem
    assert (found.kode, found.nilai[fact[0]]) == (kode, fact[1])
    assert "rahasia" not in str(found)


def test_first_of_no_rows_is_none() -> None:
    with duckdb.connect() as raw, duck.Rows(raw.execute("SELECT 1 WHERE false"), 1) as none:
        assert none.first() is None
