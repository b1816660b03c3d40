"""The question put to the child with one password after another, until the database opens."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

from msgspec.msgpack import encode

from asnkompetensi.guard.child import Death
from asnkompetensi.model.options import AskPassword
from asnkompetensi.model.problem import Problem
from asnkompetensi.model.settings import DATABASE_PASSWORD
from asnkompetensi.read.database.address import Address
from asnkompetensi.read.database.asked import Query
from asnkompetensi.read.protocol import Job, Kind, Reply
from asnkompetensi.read.refusal import of_file
from asnkompetensi.read.worker_process import Worker

PATIENCE = 5  # seconds after which the child is ended, where the server did not end by itself
ATTEMPTS = 3  # a server may close an account for more
_SERVICE = "asnkompetensi"


def opened(query: Query, known: Sequence[str], ask: AskPassword | None, worker: Worker) -> Reply:
    """The child's reply; `BASIS-02` where no password opens the database, others where the child gives no answer."""
    shown, tried = query.address.shown, 0
    for password in passwords(query.address, known, ask):
        job = Job(shown, Kind.DATABASE, passwords=() if password is None else (password,))
        answer = worker.ask(job, encode(query))
        if not isinstance(answer, Reply):
            return Reply([], [_dead(answer, query, worker)])
        if not any(problem.kode == "BASIS-02" for problem in answer.problems):
            return answer
        tried += password is not None
    return Reply([], [of_file("BASIS-02", shown, dicoba=tried)])


def passwords(address: Address, known: Sequence[str], ask: AskPassword | None) -> Iterator[str | None]:
    """What is tried in turn: the environment's or the keyring's, else none at all; the file's; what a person types.

    Without one the driver looks where it always does: PostgreSQL has PGPASSWORD, ~/.pgpass and the system's own word.
    """
    first = os.environ.get(DATABASE_PASSWORD) or kept(address)
    yield first or None
    yield from known[:ATTEMPTS]
    for wrong in range(ATTEMPTS):
        typed = ask(address.shown, wrong) if ask else None
        if typed is None:
            return
        yield typed


def kept(address: Address) -> str | None:
    """The password that the system's keyring has for the address; None without one, or where there is no keyring."""
    try:
        import keyring
    except ImportError:
        return None
    try:
        found = keyring.get_password(_SERVICE, address.shown)
    except keyring.errors.KeyringError:  # closed, or there is none on this machine
        return None
    return str(found) if found else None


def _dead(death: Death, query: Query, worker: Worker) -> Problem:
    shown = query.address.shown
    if death is Death.TIME:
        return of_file("BASIS-05", shown, detik=query.address.timeout, tabel="")
    if death is Death.MEMORY:
        return of_file("BASIS-10", shown, tabel="", mib=worker.limits.mib, batas=0)
    return of_file("BASIS-11", shown, keadaan="", tabel="")
