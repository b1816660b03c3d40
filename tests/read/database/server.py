"""A PostgreSQL of the tests' own: on a socket alone, in a folder that goes away, as a user who is not root."""

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

PASSWORD = "sandi uji %@:/"
SETTINGS = ("listen_addresses=", "fsync=off", "shared_buffers=16MB", "max_connections=12", "TimeZone=Asia/Jakarta")


@dataclass(frozen=True)
class Server:
    """Where it listens, and how it is spoken to."""

    folder: Path
    programs: Path
    who: int | None

    def address(self, tables: str = "", *, user: str = "asn", database: str = "simpeg", **asked: str) -> str:
        """An address of a database there; `tables` as in an address."""
        more = "".join(f"&{name}={value}" for name, value in asked.items())
        named = f"&tables={tables}" if tables else ""
        return f"postgresql://{user}@/{database}?host={self.folder}{named}{more}"

    def sql(self, text: str, database: str = "simpeg") -> str:
        """What `psql` says to some statements."""
        words = ("-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-U", "asn", "-d", database)
        done = subprocess.run(
            [self.programs / "psql", "-h", self.folder, *words],
            input=text,
            env={**os.environ, "PGPASSWORD": PASSWORD},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout


def programs() -> Path:
    """Where the programs of the newest server are; without one the test is skipped and counted."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"), key=lambda path: int(path.parts[-3]))
    one = found[-1] if found else shutil.which("postgres")
    if one is None:
        pytest.skip("postgres is not installed")
    return Path(one).parent


def identity() -> int | None:
    """Who the server runs as: root may not, so the package's user, or nobody; None for whoever runs the tests."""
    if os.getuid() != 0:
        return None
    import pwd

    names = {entry.pw_name: entry.pw_uid for entry in pwd.getpwall()}
    return names.get("postgres", names["nobody"])


@contextmanager
def running() -> Iterator[Server]:
    """A server with an empty database `simpeg`, ended and removed at the end."""
    where, who = programs(), identity()
    folder = Path(tempfile.mkdtemp(prefix="asn-pg-"))
    try:
        secret = folder / "sandi"
        secret.write_text(PASSWORD + "\n", encoding="utf-8")
        if who is not None:
            for path in (folder, secret):
                os.chown(path, who, -1)
        _made(where, folder, who)
        options = [part for setting in SETTINGS for part in ("-c", setting)]
        call: list[str | Path] = [where / "postgres", "-D", folder / "data", "-k", folder, *options]
        with (folder / "log").open("wb") as log:
            process = subprocess.Popen(call, stdout=log, stderr=log, cwd=folder, user=who)
        try:
            server = Server(folder, where, who)
            _ready(server)
            server.sql("CREATE DATABASE simpeg", "postgres")
            yield server
        finally:
            process.terminate()
            process.wait(30)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _made(where: Path, folder: Path, who: int | None) -> None:
    words = ("-U", "asn", "--auth=scram-sha-256", "--no-sync", "-E", "UTF8", "--locale=C")
    call: list[str | Path] = [where / "initdb", "-D", folder / "data", f"--pwfile={folder / 'sandi'}", *words]
    subprocess.run(call, check=True, capture_output=True, cwd=folder, timeout=60, user=who)


def _ready(server: Server) -> None:
    call: list[str | Path] = [server.programs / "pg_isready", "-q", "-t", "1", "-h", server.folder]
    for _ in range(200):
        if subprocess.run(call, check=False).returncode == 0:
            return
        time.sleep(0.05)
    raise AssertionError((server.folder / "log").read_text(encoding="utf-8", errors="replace"))


@pytest.fixture(scope="session", name="server")
def _server() -> Iterator[Server]:
    """A server for all tests of one process, started when the first asks for it."""
    with running() as one:
        yield one
