"""Which engine computes: the one asked for, where it is installed, or one by size."""

from __future__ import annotations

import os
from importlib.util import find_spec
from pathlib import Path
from shutil import which

from asnkompetensi.model.engine import Engine
from asnkompetensi.model.problem import Problem

_NEEDS = {Engine.POLARS: ("polars",), Engine.DUCKDB: ("duckdb",), Engine.SPARK: ("pyspark", "pyarrow")}
_BY_SIZE = (Engine.POLARS, Engine.DUCKDB)
LARGE = 4_000_000  # rows of the sources, from which on polars takes less time of the processor, and less memory


class Unreachable(Exception):  # noqa: N818 (it is an answer, not an error)
    """An engine could not be started where it was to compute.

    `problem` (`MESIN-03`, facts `alamat` and, in the words of the engine, `alasan`) tells where and why.
    """

    def __init__(self, master: str, reason: str = "") -> None:
        super().__init__(master)
        self.problem = Problem("MESIN-03", (), {"alamat": master, "alasan": reason})


class Unread(Exception):  # noqa: N818 (it is an answer, not an error)
    """An engine could not read a file where it lies; `reason` is what it says of it, in its own words."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def lacking(engine: Engine) -> list[Problem]:
    """What an engine that was asked for lacks here: `MESIN-01` (`mesin`, `paket`), or `MESIN-02` where Java does."""
    missing = _missing(engine)
    if missing:
        return [Problem("MESIN-01", (), {"mesin": str(engine), "paket": ", ".join(missing)})]
    if engine is Engine.SPARK and not _java():
        return [Problem("MESIN-02", (), {"mesin": str(engine)})]
    return []


def _java() -> str | None:
    """The machine of Java that Spark would start: that of `JAVA_HOME`, where it is set, and no other."""
    home = os.environ.get("JAVA_HOME")
    return which("java", path=str(Path(home, "bin")) if home else None)


def chosen(engine: Engine, rows: int) -> Engine:
    """The engine itself, or for `auto` one by the rows of the sources and by what is installed.

    Spark is never chosen so: it is a way to many machines, and slower than the others on one.
    """
    if engine is not Engine.AUTO:
        return engine
    large = [one for one in _BY_SIZE if rows >= LARGE and not _missing(one)]
    return large[0] if large else Engine.PANDAS


def _missing(engine: Engine) -> list[str]:
    return [name for name in _NEEDS.get(engine, ()) if find_spec(name) is None]
