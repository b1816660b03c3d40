"""Invented data that several benchmarks measure with: each written once a run, by a process of its own."""

from __future__ import annotations

import atexit
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]
AS_OF = "2026-03-31"
DATA = "BENCHMARKS_DATA"  # the folder that benchmarks share; without it each has its own, and removes it
ASN = [sys.executable, "-m", "asnkompetensi"]


@cache
def folder() -> Path:
    """Where data lie."""
    if shared := os.environ.get(DATA):
        return Path(shared)
    own = tempfile.mkdtemp()
    atexit.register(shutil.rmtree, own)
    return Path(own)


def kept(name: str, write: Callable[[Path], None]) -> Path:
    """A file or folder of this name, written unless it is there: whole, or not at all."""
    path = folder() / name
    if not path.exists():
        part = path.with_name(f"part-{name}")
        write(part)
        part.rename(path)
    return path


def book(people: int) -> str:
    """A workbook of so many people, 20 competencies each."""
    return written("agency", "benchmarks.agency", people)


def catalogued(people: int, trainings: int) -> str:
    """The same with so many trainings and who attended them."""
    return written("catalogue", "benchmarks.catalogue", people, trainings)


def periods(people: int) -> list[str]:
    """Two years of text files, a folder each."""
    both = kept(f"years-{people}", lambda path: run("benchmarks.trend_years", str(path), str(people)))
    return sorted(map(str, both.iterdir()))


def run(module: str, *arguments: str) -> None:
    """Run a module of ours that writes data; in a process of its own, so that this one stays small."""
    _called([sys.executable, "-m", module, *arguments])


def written(name: str, module: str, *sizes: int) -> str:
    """A workbook that a module of ours writes, of these sizes."""
    call = f"from {module} import write; import sys; write(sys.argv[1], *map(int, sys.argv[2:]))"
    program = [sys.executable, "-c", call]
    numbers = [*map(str, sizes)]
    return str(kept("-".join([name, *numbers]) + ".xlsx", lambda path: _called([*program, str(path), *numbers])))


def _called(command: list[str]) -> None:
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
