"""Which passwords are tried, in which order, and what becomes of a child that gives no answer."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any, cast

import pytest

from asnkompetensi.guard.child import Death, Limits
from asnkompetensi.model.options import ReadOptions
from asnkompetensi.read.database.address import parsed
from asnkompetensi.read.database.asked import query
from asnkompetensi.read.database.opened import kept, opened, passwords
from asnkompetensi.read.protocol import Job, Reply
from asnkompetensi.read.refusal import of_file
from asnkompetensi.read.worker_process import Worker

ADDRESS = "postgresql://bkd@server/simpeg?tables=a&timeout=7"


@pytest.fixture(autouse=True)
def _no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ASN_DATABASE_PASSWORD", raising=False)
    monkeypatch.setitem(sys.modules, "keyring", None)


class Child:
    """A child that opens with one password alone, or dies."""

    limits = Limits(12, 1024)

    def __init__(self, fits: str | None = None, death: Death | None = None) -> None:
        self.fits, self.death = fits, death
        self.tried: list[Sequence[str]] = []

    def ask(self, job: Job, _: bytes) -> Reply | Death:
        self.tried.append(job.passwords)
        if self.death:
            return self.death
        return Reply() if self.fits in job.passwords else Reply([], [of_file("BASIS-02", job.berkas, dicoba=0)])


def asked(child: Child, *known: str, typed: Sequence[str] = ()) -> Reply:
    answers = iter(typed)
    ask = (lambda _, __: next(answers, None)) if typed else None
    return opened(query(ADDRESS, ReadOptions()), known, ask, cast("Worker", child))


def test_first_none_then_those_of_the_file_then_what_is_typed() -> None:
    child = Child("d")
    assert asked(child, "a", "b", "c", "terlalu banyak", typed=["salah", "d"]).problems == []
    assert child.tried == [(), ("a",), ("b",), ("c",), ("salah",), ("d",)]


def test_the_environment_goes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASN_DATABASE_PASSWORD", "x")
    assert list(passwords(parsed(ADDRESS), ("a",), None)) == ["x", "a"]


def test_the_keyring_is_asked_for_the_address(monkeypatch: pytest.MonkeyPatch) -> None:
    class KeyringError(Exception):
        pass

    entries = {("asnkompetensi", "postgresql://bkd@server/simpeg"): "y"}

    def closed(*_: str) -> Any:
        raise KeyringError

    ring = SimpleNamespace(
        get_password=lambda *asked: entries.get(asked), errors=SimpleNamespace(KeyringError=KeyringError)
    )
    monkeypatch.setitem(sys.modules, "keyring", ring)
    assert kept(parsed(ADDRESS)) == "y"
    assert kept(parsed("mysql://a@b/c")) is None
    ring.get_password = closed
    assert kept(parsed(ADDRESS)) is None


def test_where_nothing_fits_the_number_of_attempts_is_told() -> None:
    (found,) = asked(Child(), "a", "b").problems
    assert (found.kode, found.nilai["dicoba"]) == ("BASIS-02", 2)


@pytest.mark.parametrize(
    ("death", "kode", "fact"),
    [
        (Death.TIME, "BASIS-05", ("detik", 7)),
        (Death.MEMORY, "BASIS-10", ("mib", 1024)),
        (Death.BROKEN, "BASIS-11", ("keadaan", "")),
    ],
)
def test_a_child_that_dies(death: Death, kode: str, fact: tuple[str, str | int]) -> None:
    (found,) = asked(Child(death=death)).problems
    assert (found.kode, found.nilai[fact[0]]) == (kode, fact[1])
