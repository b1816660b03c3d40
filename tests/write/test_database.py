"""Results in PostgreSQL: every value of its type, all or nothing, and nothing that is somebody's own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pandas as pd
import pytest

from asnkompetensi.model.kinds import day
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.result import Report, ResultTable, result_columns
from asnkompetensi.read.database.address import parsed
from asnkompetensi.read.database.connect import engine
from asnkompetensi.text import words
from asnkompetensi.text.problems.speak import speak
from asnkompetensi.write import database
from asnkompetensi.write.atomic import OutputFault
from asnkompetensi.write.database import Database
from tests.read.database.server import PASSWORD, Server

COLUMNS = result_columns("nama:teks jumlah persen:perseratus hari:tanggal lama:ya_tidak")
HOSTILE = 'a"b %s :x; drop schema public'


def table(*rows: tuple[object, ...], name: str = "unit-kompetensi", columns: str = "") -> ResultTable:
    kinds = result_columns(columns) or COLUMNS
    frame = pd.DataFrame(rows, columns=[one.name for one in kinds])
    types = {"nama": "category", "jumlah": "Int64", "persen": "Int64", "hari": "Int64", "lama": "boolean"}
    return ResultTable(name, kinds, frame.astype({one.name: types[one.name] for one in kinds}))


def report(*tables: ResultTable, problems: tuple[Problem, ...] = ()) -> Report:
    return Report("gap", date(2026, 3, 31), (), (), {}, {one.name: one for one in tables}, problems)


@pytest.fixture
def place(server: Server) -> Iterator[Database]:
    made = engine(parsed(server.address(schema="uji")), PASSWORD)
    yield Database(made, "uji", "postgresql://asn@/simpeg?schema=uji")
    server.sql("drop schema if exists uji cascade")


def reason(caught: pytest.ExceptionInfo[OutputFault]) -> object:
    return caught.value.problem.nilai["alasan"]


def test_values_are_of_their_types(place: Database, server: Server) -> None:
    whole = ("A\0\t'\"\\", 3, 1234, day(date(2026, 3, 31)), True)
    database.save(place, report(table(whole, (None, None, None, None, None))), ["unit-kompetensi", "tiada"])
    assert server.sql("select * from uji.unit_kompetensi") == "A\t'\"\\|3|12.34|2026-03-31|t\n||||\n"
    types = "select string_agg(data_type, ',' order by ordinal_position) from information_schema.columns"
    named = f"{types} where table_schema = 'uji' and table_name = 'unit_kompetensi'"
    assert server.sql(named) == "text,bigint,numeric,date,boolean\n"


def test_a_second_result_takes_the_place_of_the_first_and_views_stay(place: Database, server: Server) -> None:
    database.save(place, report(table(("A", 1, 0, 0, True))), ["unit-kompetensi"])
    server.sql("create view uji.lihat as select nama from uji.unit_kompetensi")
    database.save(place, report(table(("B", 2, 0, 0, True))), ["unit-kompetensi"])
    assert server.sql("select * from uji.lihat") == "B\n"
    with pytest.raises(OutputFault) as caught:
        database.save(place, report(table(("C",), columns="nama:teks")), ["unit-kompetensi"])
    assert reason(caught) == "@output.dipakai_view"
    assert server.sql("select * from uji.lihat") == "B\n"


def test_all_or_nothing(place: Database, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    database.save(place, report(table(("A", 1, 0, 0, True))), ["unit-kompetensi"])
    real = database._fill

    def ends(connection: object, made: object, parts: object) -> None:
        real(connection, made, parts)  # type: ignore[arg-type]
        if getattr(made, "name", "") == "masalah":
            raise KeyboardInterrupt

    monkeypatch.setattr(database, "_fill", ends)
    with pytest.raises(KeyboardInterrupt):
        database.save(place, report(table(("B", 2, 0, 0, True))), ["unit-kompetensi"])
    assert server.sql("select nama from uji.unit_kompetensi") == "A\n"


def test_a_schema_of_somebody_is_refused_and_an_empty_one_taken(place: Database, server: Server) -> None:
    server.sql("create schema uji; create table uji.lain (a int);")
    with pytest.raises(OutputFault) as caught:
        database.prepare(place)
    assert reason(caught) == "@output.bukan_milik"
    assert "tetap seperti semula" in (speak(caught.value.problem, words("id")).akibat or "")
    server.sql("drop table uji.lain")
    database.prepare(place)
    database.save(place, report(), [])
    assert server.sql("select obj_description('uji'::regnamespace, 'pg_namespace')") == "asnkompetensi\n"


def test_a_hostile_name_of_a_schema(place: Database, server: Server) -> None:
    database.save(Database(place.engine, HOSTILE, ""), report(table(("A", 1, 0, 0, True))), ["unit-kompetensi"])
    quoted = HOSTILE.replace('"', '""')
    assert server.sql(f'select nama from "{quoted}".unit_kompetensi') == "A\n"
    server.sql(f'drop schema "{quoted}" cascade')


def test_a_user_who_may_not(place: Database, server: Server) -> None:
    server.sql("create role penulis login password 'p'")
    other = engine(parsed(server.address(user="penulis", schema="uji")), "p")
    with pytest.raises(OutputFault) as caught:
        database.save(Database(other, "uji", ""), report(), [])
    assert reason(caught) == "@output.tak_berhak_basis"
    server.sql("drop role penulis")


def test_a_server_that_does_not_open(server: Server) -> None:
    for address, word in ((server.address(schema="a"), "sandi"), ("postgresql:///d?host=/tiada", "tak_tersambung")):
        with pytest.raises(OutputFault) as caught:
            database.prepare(Database(engine(parsed(address), "salah"), "a", ""))
        assert reason(caught) == f"@output.{word}"
