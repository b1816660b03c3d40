"""A MariaDB of the tests' own: on a socket alone, in a folder that goes away, as a user who is not root."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.read.database.server import PASSWORD, identity

SETTINGS = (
    *("--no-defaults", "--skip-networking", "--innodb-flush-log-at-trx-commit=0", "--innodb-buffer-pool-size=16M"),
    "--default-time-zone=+07:00",
)
READY = 300


@dataclass(frozen=True)
class MySQL:
    """Where it listens, and how it is spoken to."""

    folder: Path

    def address(self, tables: str = "", *, user: str = "asn", database: str = "simpeg", **asked: str) -> str:
        """An address of a database there; `tables` as in an address."""
        more = "".join(f"&{name}={value}" for name, value in asked.items())
        named = f"&tables={tables}" if tables else ""
        return f"mysql://{user}@localhost/{database}?unix_socket={self.folder}/s{named}{more}"

    def sql(self, text: str, database: str = "simpeg") -> str:
        """What the server says to some statements of its owner."""
        call = ["mariadb", "--no-defaults", "-S", f"{self.folder}/s", "-u", "root", "-N", "-B", database]
        done = subprocess.run(call, input=text, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout


@contextmanager
def running() -> Iterator[MySQL]:
    """A server with an empty database `simpeg` and its user `asn`, ended and removed at the end."""
    program = shutil.which("mariadbd", path=f"{os.environ['PATH']}:/usr/sbin")  # where Debian keeps servers
    if program is None:
        pytest.skip("mariadb is not installed")
    folder, who = Path(tempfile.mkdtemp(prefix="asn-my-")), identity()
    try:
        if who is not None:
            os.chown(folder, who, -1)
        _made(folder, who)
        call = [program, *SETTINGS, f"--datadir={folder}/data", f"--socket={folder}/s", f"--pid-file={folder}/pid"]
        with (folder / "log").open("wb") as log:
            process = subprocess.Popen(call, stdout=log, stderr=log, cwd=folder, user=who)
        try:
            server = MySQL(folder)
            _ready(server)
            secret = PASSWORD.replace("'", "''")
            server.sql(
                f"create database simpeg character set utf8mb4; create user asn@localhost identified by '{secret}';"
                " grant all on simpeg.* to asn@localhost;",
                "mysql",
            )
            yield server
        finally:
            process.terminate()
            process.wait(30)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _made(folder: Path, who: int | None) -> None:
    call = ["mariadb-install-db", "--no-defaults", f"--datadir={folder}/data", "--skip-test-db", "--skip-name-resolve"]
    call.append("--auth-root-authentication-method=normal")
    subprocess.run(call, check=True, capture_output=True, cwd=folder, timeout=120, user=who)


def _ready(server: MySQL) -> None:
    call = ["mariadb", "--no-defaults", "-S", f"{server.folder}/s", "-u", "root", "-e", "select 1"]
    for _ in range(READY):
        if subprocess.run(call, check=False, capture_output=True).returncode == 0:
            return
        time.sleep(0.05)
    raise AssertionError((server.folder / "log").read_text(encoding="utf-8", errors="replace"))


@pytest.fixture(scope="module")
def mysql() -> Iterator[MySQL]:
    """A server for the tests of one file."""
    with running() as one:
        yield one
