"""Addresses of databases: what they say, what is refused in them, and that no password is repeated."""

from __future__ import annotations

import pytest

from asnkompetensi.model.problem import Problem
from asnkompetensi.read.database.address import is_address, parsed
from asnkompetensi.read.refusal import Refused


def refused(given: str) -> Problem:
    with pytest.raises(Refused) as caught:
        parsed(given)
    return caught.value.problem


def test_what_an_address_says() -> None:
    found = parsed("postgresql://bkd%40kab@server:5433/simpeg?tables=a%2Cb,c&schema=data&timeout=9&sslmode=require")
    assert (found.dialect, found.user, found.host, found.port) == ("postgresql", "bkd@kab", "server", 5433)
    assert (found.database, found.tables, found.schema, found.timeout) == ("simpeg", ("a,b", "c"), "data", 9)
    assert found.driver == {"sslmode": "require"}
    assert found.shown == "postgresql://bkd%40kab@server:5433/simpeg"


@pytest.mark.parametrize(
    ("given", "dialect", "shown"),
    [
        ("postgres://u@h:5432/d", "postgresql", "postgresql://u@h/d"),
        ("postgresql+psycopg:///d?host=/run/postgresql", "postgresql", "postgresql:///d"),
        ("mariadb://u@h/d", "mysql", "mysql://u@h/d"),
        ("pgsql://u@h/d", "postgresql", "postgresql://u@h/d"),
        ("sqlite:///data/a b.db", "sqlite", "sqlite:///data/a b.db"),
        ("sqlite:////srv/a.db", "sqlite", "sqlite:////srv/a.db"),
    ],
)
def test_names_of_kinds(given: str, dialect: str, shown: str) -> None:
    assert (parsed(given).dialect, parsed(given).shown) == (dialect, shown)


@pytest.mark.parametrize(
    ("given", "apa", "mirip"),
    [
        ("postgresql://u:rahasia@h/d?tables=a", "sandi", "postgresql://u@h/d?tables=a"),
        ("postgresql://u:ra?rahasia@h/d?tables=a", "sandi", "postgresql://u@h/d?tables=a"),
        ("postgresql://u:ra#rahasia@h/d", "sandi", "postgresql://u@h/d"),
        ("postgresql:u:rahasia@h/d", "sandi", "postgresql:u@h/d"),
        (" pgsql://u:rahasia@h/d", "sandi", " pgsql://u@h/d"),
        ("postgresql://u@h/d?password=rahasia", "sandi", "postgresql://u@h/d"),
        ("mysql://u@h/d?tables=a&sslPASSword=rahasia", "sandi", "mysql://u@h/d?tables=a"),
        ("jdbc:postgresql://h/d?user=u&password=rahasia", "dialek", ""),
        ("sqlserver://u:rahasia@h/d", "dialek", ""),
        ("postgresql://u@h/d?table=a", "pilihan", "tables"),
        ("sqlite:///a.db?host=b", "pilihan", ""),
        ("postgresql://u@h/", "bentuk", ""),
        ("postgresql:u@h/d", "bentuk", ""),
        ("postgresql://u@h:ini/d", "bentuk", ""),
        ("sqlite://h/a.db", "bentuk", ""),
        ("oracle://u@h/d", "dialek", ""),
        ("postgresql://u@h/d?timeout=0", "detik", ""),
        ("postgresql://u@h/d?timeout=3601", "detik", ""),
    ],
)
def test_what_is_refused(given: str, apa: str, mirip: str) -> None:
    found = refused(given)
    assert (found.kode, found.nilai["apa"], found.nilai["mirip"]) == ("BASIS-08", f"@basis.{apa}", mirip)
    assert "rahasia" not in str(found)


@pytest.mark.parametrize("given", ["data.xlsx", "C:\\data\\a.db", "sqlite.db", "s3a://bucket/a.parquet", "-", ""])
def test_other_sources_are_none(given: str) -> None:
    assert not is_address(given)
