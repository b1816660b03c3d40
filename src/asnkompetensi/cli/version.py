"""`asn --version`: the program, Python, the libraries that read files, the legal data. Imports nothing slow.

That is why folders are listed here with `os`: pathlib and `importlib.metadata` take longer to import than Python takes
to start.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

from asnkompetensi import __version__
from asnkompetensi.cli.streams import silence

READERS = ("python-calamine", "openpyxl", "xlrd", "lxml", "pandas")
LAW = os.path.join(os.path.dirname(os.path.dirname(__file__)), "law", "data")  # noqa: PTH118, PTH120
IN_FORCE = "berlaku = "
UNWRITABLE = 4


def answer() -> int:
    """Print the versions; the exit status is 4 where standard output takes nothing, and 0 where nobody listens."""
    if sys.stdout is None:
        return UNWRITABLE
    try:
        sys.stdout.write(text())
        sys.stdout.flush()
    except OSError as fault:
        silence(sys.stdout)
        return 0 if isinstance(fault, BrokenPipeError) else UNWRITABLE
    return 0


def text() -> str:
    """One line each: program, Python, every reader, and the day since which the newest rule of law holds."""
    found = installed()
    readers = [f"{name} {found[name]}" for name in READERS if name in found]
    lines = [f"asn {__version__}", f"Python {sys.version.split()[0]}", *readers, f"data-hukum {law()}"]
    return "\n".join(lines) + "\n"


def installed() -> dict[str, str]:
    """Versions of all installed distributions, by name, from the names of their folders."""
    versions: dict[str, str] = {}
    for folder in sys.path:
        for entry in _listed(folder):
            if entry.endswith(".dist-info"):
                name, _, version = entry.removesuffix(".dist-info").rpartition("-")
                versions.setdefault(name.replace("_", "-").lower(), version)
    return versions


def law() -> str:
    """The newest date from which a value of the legal data holds."""
    return max(
        line.removeprefix(IN_FORCE) for name in _listed(LAW) for line in _lines(name) if line.startswith(IN_FORCE)
    )


def _listed(folder: str) -> list[str]:
    try:
        return os.listdir(folder)  # noqa: PTH208
    except OSError:
        return []


def _lines(name: str) -> Iterator[str]:
    with open(os.path.join(LAW, name), encoding="utf-8") as file:  # noqa: PTH118, PTH123
        yield from file.read().splitlines()
