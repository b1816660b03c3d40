"""What tasks may not do to each other's files. All of it is told from names, before anything runs."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from glob import has_magic
from pathlib import Path

from asnkompetensi.cli.batch.tasks import Task
from asnkompetensi.cli.errors import CallFault

Parts = tuple[str, ...]


@dataclass(frozen=True)
class _Source:
    """A source as this system tells paths apart; `pattern` where it stands for what it matches."""

    parts: Parts
    pattern: bool

    def reaches(self, file: Parts) -> bool:
        """Whether it is a file, matches it, or is a folder around it; none of them needs to be there yet."""
        pairs = zip(self.parts, file, strict=False)
        fits = fnmatchcase if self.pattern else str.__eq__
        return len(self.parts) <= len(file) and all(fits(mine, part) for part, mine in pairs)


@dataclass(frozen=True)
class _Names:
    """The names of one task."""

    task: Task
    sources: tuple[_Source, ...]
    outputs: tuple[Parts, ...]

    def reads(self, file: Parts) -> bool:
        return any(source.reaches(file) for source in self.sources)


def refuse(tasks: Sequence[Task], own: Sequence[Path], log: Path | None) -> None:
    """:class:`CallFault` where two write one file, a task reads what it or a later one writes, or takes a file of ours.

    `own` are the files of the run itself, and the folder of its records; `log` is written while tasks run.
    """
    names = list(map(_names, tasks))
    _refuse_writing(names, [_parts(path) for path in (*own, *([log] if log else []))])
    for number, one in enumerate(names):
        _refuse_reading(one, names[number + 1 :], log)


def feeding(task: Task, before: Sequence[Task]) -> list[Task]:
    """The tasks of `before` whose outputs are among the sources of a task."""
    mine = _names(task)
    return [other for other in before if any(map(mine.reads, _names(other).outputs))]


def _refuse_writing(names: Sequence[_Names], ours: Sequence[Parts]) -> None:
    written: dict[Parts, Task] = {}
    for one in names:
        for name, parts in zip(one.task.outputs, one.outputs, strict=True):
            if any(parts[: len(each)] == each for each in ours):
                raise CallFault("batch.milik_jalan", tempat=one.task.place, berkas=name)
            if parts in written:
                raise CallFault("batch.dua_penulis", tempat=one.task.place, berkas=name, lain=written[parts].place)
            written[parts] = one.task


def _refuse_reading(one: _Names, later: Sequence[_Names], log: Path | None) -> None:
    task = one.task
    for name, parts in zip(task.outputs, one.outputs, strict=True):
        if one.reads(parts):
            raise CallFault("batch.baca_diri", tempat=task.place, berkas=name)
    if log and one.reads(_parts(log)):
        raise CallFault("batch.catatan_sumber", tempat=task.place, berkas=str(log))
    for other in later:
        if any(map(one.reads, other.outputs)):
            raise CallFault("batch.urutan", tempat=task.place, lain=other.task.name)


def _names(task: Task) -> _Names:
    there = os.path.exists  # that of pathlib raises where a right is missing
    sources = tuple(_Source(_parts(name), has_magic(name) and not there(name)) for name in task.reads)
    return _Names(task, sources, tuple(map(_parts, task.outputs)))


def _parts(path: str | Path) -> Parts:
    """A path as this system tells paths apart: links followed, and one case on Windows."""
    return Path(os.path.normcase(Path(path).resolve())).parts
