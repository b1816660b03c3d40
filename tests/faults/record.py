"""The writing of a real command, kept so that it can be done again alone, as often as faults are tried on it."""

from __future__ import annotations

import io
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from asnkompetensi.cli.main import run
from asnkompetensi.write import atomic, atomic_folder
from tests.faults.agency import NEW, OLD, Written

MOST = 1  # the greatest exit status of a call that gives its result


@dataclass(frozen=True)
class Recorded:
    """A form of output with the files as they were, as they shall be, and what makes the one of the other.

    `write` writes into the present folder. Files are named from there; those in `logs` may hold any whole line more.
    What is not `several` results is replaced all or none.
    """

    name: str
    old: dict[str, bytes]
    new: dict[str, bytes]
    write: Callable[[], None]
    logs: frozenset[str]
    several: bool = False


def recorded(written: Written, agency: Path, scratch: Path) -> Recorded:
    """Do a call twice, for the older and the newer result, in a folder of its own, and keep what the second wrote."""
    folder = scratch / "direkam"
    shutil.copytree(agency, folder)
    before = files(folder)
    steps: list[Callable[[], Any]] = []
    logs: set[str] = set()
    try:
        if not written.fresh:
            _do(written.at(OLD), folder)
        old = _without(files(folder), before)
        with _listening(steps, logs):
            _do(written.at(NEW), folder)
        new = _without(files(folder), before)
    finally:
        shutil.rmtree(folder)

    def write() -> None:
        for step in steps:
            step()

    if (len(steps) > 1) != written.several:
        message = f"{written.name}: {len(steps)} writings"
        raise RuntimeError(message)
    return Recorded(written.name, old, new, write, frozenset(logs), written.several)


def files(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, by its name from there; locks are no content."""
    found = (path for path in folder.rglob("*") if path.is_file() and path.suffix != ".lock")
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def lay(found: dict[str, bytes], names: dict[str, bytes], folder: Path) -> None:
    """Put files into an empty folder, with the folders of others that may come."""
    for name in (*found, *names):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
    for name, content in found.items():
        (folder / name).write_bytes(content)


def _open(outputs: Sequence[atomic.Output]) -> list[atomic.Output]:
    """Outputs without those that are there and may not be replaced: a call would not have made them."""
    return [output for output in outputs if not (output.first and output.path.exists())]


def _do(call: list[str], folder: Path) -> None:
    before = Path.cwd()
    os.chdir(folder)
    try:
        with redirect_stderr(io.StringIO()), redirect_stdout(io.TextIOWrapper(io.BytesIO())):
            status = run([*call, "--quiet"])
    finally:
        os.chdir(before)
    if status > MOST:
        message = f"{call} ended with {status}"
        raise RuntimeError(message)


def _without(found: dict[str, bytes], before: dict[str, bytes]) -> dict[str, bytes]:
    return {name: content for name, content in found.items() if name not in before}


@contextmanager
def _listening(steps: list[Callable[[], Any]], logs: set[str]) -> Iterator[None]:
    """Keep every call of the modules that write, in order."""
    replace_all, append, replace_folder = atomic.replace_all, atomic.append, atomic_folder.replace_folder

    def replacing(outputs: Any, inputs: Any = ()) -> None:
        sources = list(inputs)
        steps.append(lambda: atomic.replace_all(_open(outputs), sources))
        replace_all(outputs, sources)

    def appending(path: Path, lines: bytes) -> None:
        name = path if not path.is_absolute() else path.relative_to(Path.cwd())
        logs.add(name.as_posix())
        steps.append(lambda: atomic.append(name, lines))
        append(path, lines)

    def renewing(path: Path, fill: Any, inputs: Any = ()) -> None:
        sources = list(inputs)
        steps.append(lambda: replace_folder(path, fill, sources))
        replace_folder(path, fill, sources)

    atomic.replace_all, atomic.append, atomic_folder.replace_folder = replacing, appending, renewing
    try:
        yield
    finally:
        atomic.replace_all, atomic.append, atomic_folder.replace_folder = replace_all, append, replace_folder
