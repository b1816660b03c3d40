"""What drivers raise, as problems: those of servers that no test brings about."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchTableError, OperationalError

from asnkompetensi.model.problem import Problem
from asnkompetensi.read.database.address import parsed
from asnkompetensi.read.database.faults import Progress, told
from asnkompetensi.read.refusal import Refused

ADDRESS = parsed("mysql://bkd@server/simpeg?tables=a&timeout=7")


class DriverError(Exception):
    """Of a driver."""

    sqlstate: str | None = None
    pgconn: object = None


def raised(fault: Exception, *, connected: bool = True) -> Problem:
    with pytest.raises(Refused) as caught, told(ADDRESS, Progress("a", 5, connected)):
        raise fault
    return caught.value.problem


def of_driver(*args: object, state: str | None = None, pgconn: object = None) -> DBAPIError:
    failure = DriverError(*args)
    failure.sqlstate, failure.pgconn = state, pgconn
    return OperationalError("select rahasia", {}, failure)


@pytest.mark.parametrize(
    ("number", "kode"),
    [
        (1045, "BASIS-02"),
        (1142, "BASIS-04"),
        (1146, "BASIS-03"),
        (3024, "BASIS-05"),
        (2013, "BASIS-06"),
        (1064, "BASIS-11"),
    ],
)
def test_numbers_of_mysql(number: int, kode: str) -> None:
    for state in (None, "28000"):  # which newer drivers tell besides, and which says less
        found = raised(of_driver(number, "Access denied for user 'rahasia'", state=state))
        assert found.kode == kode
        assert "rahasia" not in str(found)


def test_before_there_is_a_connection_nothing_is_lost() -> None:
    assert raised(of_driver(2003, "no"), connected=False).kode == "BASIS-01"
    assert raised(of_driver(2013, "no"), connected=False).kode == "BASIS-01"
    assert raised(of_driver("no"), connected=False).kode == "BASIS-01"


@pytest.mark.parametrize(
    ("state", "kode"),
    [("57P01", "BASIS-06"), ("55P03", "BASIS-05"), ("42P01", "BASIS-03"), ("53300", "BASIS-01"), ("XX001", "BASIS-11")],
)
def test_states_of_postgresql(state: str, kode: str) -> None:
    assert raised(of_driver("no", state=state)).kode == kode


@pytest.mark.parametrize(
    ("needs", "used", "said", "kode"),
    [
        (True, False, "fe_sendauth: no password supplied", "BASIS-02"),
        (False, True, 'otentikasi kata sandi gagal untuk "simpeg"', "BASIS-02"),
        (False, True, 'Passwort für Benutzer "bkd" falsch', "BASIS-02"),
        (False, True, 'database "simpeg" does not exist', "BASIS-01"),
        (False, False, "no entry for this host", "BASIS-01"),
    ],
)
def test_a_closed_door_in_any_language(said: str, kode: str, *, needs: bool, used: bool) -> None:
    door = SimpleNamespace(needs_password=needs, used_password=used)
    assert raised(of_driver(said, pgconn=door), connected=False).kode == kode


def test_what_the_library_says_itself() -> None:
    assert raised(NoSuchTableError("a")).kode == "BASIS-03"
    assert raised(ArgumentError("no")).nilai["keadaan"] == "ArgumentError"
    assert raised(UnicodeDecodeError("utf-8", b"\xff", 0, 1, "no")).nilai["keadaan"] == "@basis.encoding"
