"""What tasks may not do to each other's files. All of it is told from names, before anything runs."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from glob import has_magic
from pathlib import Path

from asnkompetensi.cli.batch.outputs import command, is_lake, is_of_plans
from asnkompetensi.cli.batch.tasks import Task
from asnkompetensi.cli.errors import CallFault

Parts = tuple[str, ...]
WHOLE_FOLDERS = ("report",)  # commands whose output is a folder in which nothing else may lie


@dataclass(frozen=True)
class _Output:
    """An output as this system tells paths apart; `whole` where it is a folder in which nothing else may lie.

    `cut` is what the parts of a folder of Parquet are told apart by, which several tasks may write into.
    """

    parts: Parts
    whole: bool = False
    cut: Parts = ()

    def keeps(self, place: Parts) -> bool:
        """Whether nobody else may write to a place."""
        return place[: len(self.parts)] == self.parts if self.whole else place == self.parts

    def takes(self, other: _Output) -> bool:
        """Whether one of two outputs is in the way of the other."""
        apart = self.cut and other.cut and self.cut != other.cut
        return not apart and (self.keeps(other.parts) or other.keeps(self.parts))


@dataclass(frozen=True)
class _Source:
    """A source as this system tells paths apart; `pattern` where it stands for what it matches."""

    parts: Parts
    pattern: bool

    def reaches(self, output: _Output) -> bool:
        """Whether it is an output, matches it, is a folder around it or lies in it; none needs to be there yet.

        What a name lies in is a folder: a dossier, a masked set. A pattern may as well mean another folder.
        """
        inside = len(self.parts) > len(output.parts)
        fits = fnmatchcase if self.pattern else str.__eq__
        pairs = zip(output.parts, self.parts, strict=False)
        return all(fits(part, mine) for part, mine in pairs) and not (inside and self.pattern and not output.whole)


@dataclass(frozen=True)
class _Names:
    """The names of one task."""

    task: Task
    sources: tuple[_Source, ...]
    outputs: tuple[_Output, ...]

    def reads(self, output: _Output) -> bool:
        return any(source.reaches(output) for source in self.sources)


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
    written: list[tuple[_Output, Task]] = []
    for one in names:
        for name, mine in zip(one.task.outputs, one.outputs, strict=True):
            if any(mine.parts[: len(each)] == each for each in ours):
                raise CallFault("batch.milik_jalan", tempat=one.task.place, berkas=name)
            for other, task in written:
                if other.takes(mine):
                    raise CallFault("batch.dua_penulis", tempat=one.task.place, berkas=name, lain=task.place)
            written.append((mine, one.task))


def _refuse_reading(one: _Names, later: Sequence[_Names], log: Path | None) -> None:
    task = one.task
    for name, mine in zip(task.outputs, one.outputs, strict=True):
        if one.reads(mine):
            raise CallFault("batch.baca_diri", tempat=task.place, berkas=name)
    if log and one.reads(_Output(_parts(log))):
        raise CallFault("batch.catatan_sumber", tempat=task.place, berkas=str(log))
    for other in later:
        if any(map(one.reads, other.outputs)):
            raise CallFault("batch.urutan", tempat=task.place, lain=other.task.name)


def _names(task: Task) -> _Names:
    there = os.path.exists  # that of pathlib raises where a right is missing
    sources = tuple(_Source(_parts(name), has_magic(name) and not there(name)) for name in task.reads)
    outputs = (_Output(_parts(name), _whole(task, name), _cut(task, name)) for name in task.outputs)
    return _Names(task, sources, tuple(outputs))


def _whole(task: Task, name: str) -> bool:
    """Whether an output is a folder in which nothing else may lie: a dossier, the plans of many instansi."""
    return task.command in WHOLE_FOLDERS or is_of_plans(task, name)


def _cut(task: Task, name: str) -> Parts:
    """What tells the parts of a task in a folder of Parquet from those of others; nothing for other outputs."""
    return (command(task), task.agency, task.as_of.isoformat()) if is_lake(task, name) else ()


def _parts(path: str | Path) -> Parts:
    """A path as this system tells paths apart: links followed, and one case on Windows."""
    return Path(os.path.normcase(Path(path).resolve())).parts
