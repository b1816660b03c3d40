"""Connections that can only read: how a server is asked for them, and files."""

from __future__ import annotations

import builtins
import os
import sqlite3
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy

from asnkompetensi.read.database import connect
from asnkompetensi.read.database.address import parsed
from asnkompetensi.read.refusal import Refused
from tests.read.database.conftest import Make

MYSQL = parsed("mysql://bkd@server/simpeg?tables=a&timeout=7&ssl_ca=ca.pem")


def test_mysql_is_asked_for_one_moment_and_no_writing() -> None:
    assert connect.limits(MYSQL) == (
        "SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY",
        "SET @asn = 0 /*M!, max_statement_time = 7 *//*!50708 , max_execution_time = 7000 */",
        "START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY",
    )
    assert connect.arguments(MYSQL) == {
        "connect_timeout": 10,
        "read_timeout": 8,
        "charset": "utf8mb4",
        "ssl_ca": "ca.pem",
    }


def test_postgresql_gives_up_in_time() -> None:
    limits = connect.limits(parsed("postgresql://a@b/c?timeout=7"))
    assert limits[0] == "SET LOCAL statement_timeout = 7000"
    assert len(limits) == 3
    assert connect.limits(parsed("sqlite:///a.db")) == ()


@pytest.mark.parametrize("missing", ["sqlalchemy", "sqlite3"])
def test_a_library_that_is_not_there(sqlite: Make, monkeypatch: pytest.MonkeyPatch, missing: str) -> None:
    address, real = parsed(sqlite("create table a (b)")), builtins.__import__

    def without(name: str, *rest: Any) -> Any:
        if name == missing:
            raise ImportError
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(Refused) as caught:
        connect.engine(address, None)
    assert (caught.value.problem.kode, caught.value.problem.nilai["ekstra"]) == ("BASIS-07", "sqlite")


def test_a_file_cannot_be_written(sqlite: Make) -> None:
    address = parsed(sqlite("create table a (b)"))
    with connect.connected(address, None) as connection:
        assert isinstance(connection, sqlalchemy.Connection)
        with pytest.raises(sqlalchemy.exc.OperationalError, match="readonly"):
            connection.exec_driver_sql("insert into a values (1)")


def test_a_file_that_changes_meanwhile_is_refused(sqlite: Make, tmp_path: Path) -> None:
    address = parsed(sqlite("pragma journal_mode=wal; create table a (b);"))
    with pytest.raises(Refused) as caught, connect.connected(address, None):
        os.utime(tmp_path / "simpeg.db", (1, 1))
    assert caught.value.problem.nilai["apa"] == "@basis.berubah"


def test_what_another_program_has_written_so_far_is_read(sqlite: Make, tmp_path: Path) -> None:
    address = parsed(sqlite("pragma journal_mode=wal; create table a (b);"))
    writer = sqlite3.connect(tmp_path / "simpeg.db")
    writer.execute("insert into a values (1)")
    writer.commit()
    assert connect.still(address) is None
    with connect.connected(address, None) as connection:
        assert isinstance(connection, sqlalchemy.Connection)
        assert connection.exec_driver_sql("select b from a").all() == [(1,)]
    writer.close()
