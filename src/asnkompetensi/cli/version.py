"""`asn --version`: the program, Python, the libraries that read files, the legal data. Imports nothing slow.

That is why folders are listed here with `os`: pathlib and `importlib.metadata` take longer to import than Python takes
to start.
"""

from __future__ import annotations

import os
import sys

from asnkompetensi import __version__
from asnkompetensi.cli.streams import silence

READERS = ("python-calamine", "openpyxl", "xlrd", "lxml", "pandas")
_LAW = os.path.join(os.path.dirname(os.path.dirname(__file__)), "law")  # noqa: PTH118, PTH120
LAW, VERSIONS = os.path.join(_LAW, "data"), os.path.join(_LAW, "versi")  # noqa: PTH118
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
    """One line each: program, Python, every reader, and the version of the legal data."""
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
    """The newest version of the legal data: its day, which is the name of its file (`law/versi`)."""
    return max(name.removesuffix(".toml") for name in _listed(VERSIONS) if name.endswith(".toml"))


def _listed(folder: str) -> list[str]:
    try:
        return os.listdir(folder)  # noqa: PTH208
    except OSError:
        return []
