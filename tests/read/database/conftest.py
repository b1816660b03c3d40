"""Files of SQLite that tests read, made anew."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

Make = Callable[..., str]


@pytest.fixture
def sqlite(tmp_path: Path) -> Make:
    """`sqlite("create table a(b)", tables="a")`: the address of a new file made by statements."""

    def make(statements: str, tables: str = "", **asked: str) -> str:
        path = tmp_path / "simpeg.db"
        with sqlite3.connect(path) as made:
            made.executescript(statements)
        made.close()
        more = "&".join([*([f"tables={tables}"] if tables else []), *(f"{name}={one}" for name, one in asked.items())])
        return f"sqlite:///{path}" + (f"?{more}" if more else "")

    return make
