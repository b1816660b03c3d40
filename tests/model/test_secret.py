"""No password in an address is repeated, wherever the address stands and whatever it is of."""

from __future__ import annotations

import pytest

from asnkompetensi.model.secret import veiled


def test_a_password_with_every_mark_is_hidden() -> None:
    assert veiled("postgresql://u:ra@ha:si/a@h/d") == "postgresql://u:***@h/d"
    assert veiled("postgresql://u:ra@ha?si@h/d") == "postgresql://u:***@h/d"
    assert veiled("postgresql://u:ra ha@h/d") == "postgresql://u:***@h/d"
    assert veiled("mysql://u@h/d?tables=a&passwd=x&pwd=y") == "mysql://u@h/d?tables=a&passwd=***&pwd=***"


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("postgresql://u:ra%40ha%3Asi@h/d", "postgresql://u:***@h/d"),
        ("postgresql://u%3Arahasia@h/d", "postgresql://u:***@h/d"),
        ("postgresql://u:rahasia%40h/d", "postgresql://u:***@h/d"),
        ("postgresql://u@h/d?p%61ssword=rahasia", "postgresql://u@h/d?p%61ssword=***"),
    ],
)
def test_a_password_is_hidden_in_percent_encoding_too(given: str, shown: str) -> None:
    assert veiled(given) == shown


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("oracle://u:rahasia@h/x", "oracle://u:***@h/x"),
        ("jdbc:oracle:thin:u/rahasia@//h/x", "jdbc:oracle:***@//h/x"),
        ("jdbc:sqlserver://h;user=u;password=rahasia", "jdbc:sqlserver://h;user=u;password=***"),
        ("mongodb://u:rahasia@h:27017/d", "mongodb://u:***@h:27017/d"),
        ("https://u:ra@hasia@h/a.csv?token=rahasia&a=b", "https://u:***@h/a.csv?token=***&a=b"),
        ("s3a://kunci:ra/hasia@bucket/a", "s3a://kunci:***@bucket/a"),
    ],
)
def test_addresses_of_other_kinds_have_secrets_too(given: str, shown: str) -> None:
    assert veiled(given) == shown


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("postgresql:/u:rahasia@h/d", "postgresql:/u:***@h/d"),
        ("postgresql:\\u:rahasia@h\\d", "postgresql:\\u:***@h\\d"),
        ("/srv/data/mysql:/u:rahasia@h/d", "/srv/data/mysql:/u:***@h/d"),
    ],
)
def test_an_address_that_was_taken_for_a_path_is_known(given: str, shown: str) -> None:
    assert veiled(given) == shown


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("an argument (mysql://u:rahasia@h/d) too many", "an argument (mysql://u:***@h/d) too many"),
        ("--x=mysql://u:rahasia@h/d", "--x=mysql://u:***@h/d"),
        ("asn gap 'mysql://u:ra hasia@h/d' -o a@b", "asn gap 'mysql://u:***@h/d' -o a@b"),
        ("from mysql://u@h/d to oracle://u:rahasia@h", "from mysql://u@h/d to oracle://u:***@h"),
    ],
)
def test_an_address_inside_a_sentence_is_known(given: str, shown: str) -> None:
    assert veiled(given) == shown


@pytest.mark.parametrize(
    "given",
    [
        "postgresql://u@h:5432/d?map=a@b.toml",
        "mysql://h/d?tables=a:b@c",
        "sqlite:///a@b.db",
        "sqlite:///a:b%40c.db",
        "hdfs://server:8020/a:b@c",
        "s3a://bucket/a.parquet",
        "C:\\data\\a@b.db",
        "Unit: a@b.go.id",
        "data.xlsx",
        "-",
        "",
    ],
)
def test_what_only_looks_like_a_password_stays(given: str) -> None:
    assert veiled(given) == given
