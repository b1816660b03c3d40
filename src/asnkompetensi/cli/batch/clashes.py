"""What tasks may not do to each other's files. All of it is told from names, before anything runs."""

from __future__ import annotations

import os
from collections.abc import Sequence
from fnmatch import fnmatchcase
from glob import has_magic
from pathlib import Path

from asnkompetensi.cli.batch.tasks import Task
from asnkompetensi.cli.errors import CallFault


def refuse(tasks: Sequence[Task], own: Sequence[Path], log: Path | None) -> None:
    """:class:`CallFault` where two write one file, a task reads what it or a later one writes, or takes a file of ours.

    `own` are the files of the run itself, and the folder of its records; `log` is written while tasks run.
    """
    ours = {_parts(path) for path in (*own, *([log] if log else []))}
    written: dict[tuple[str, ...], Task] = {}
    for task in tasks:
        for name in task.outputs:
            parts = _parts(name)
            if any(parts[: len(one)] == one for one in ours):
                raise CallFault("batch.milik_jalan", tempat=task.place, berkas=name)
            if parts in written:
                raise CallFault("batch.dua_penulis", tempat=task.place, berkas=name, lain=written[parts].place)
            written[parts] = task
    for number, task in enumerate(tasks):
        _refuse_reading(task, tasks[number + 1 :], log)


def feeding(task: Task, before: Sequence[Task]) -> list[Task]:
    """The tasks of `before` whose outputs are among the sources of a task."""
    return [other for other in before if any(_reads(task, name) for name in other.outputs)]


def _refuse_reading(task: Task, later: Sequence[Task], log: Path | None) -> None:
    own = next((name for name in task.outputs if _reads(task, name)), None)
    if own is not None:
        raise CallFault("batch.baca_diri", tempat=task.place, berkas=own)
    if log and _reads(task, log):
        raise CallFault("batch.catatan_sumber", tempat=task.place, berkas=str(log))
    for other in feeding(task, later):
        raise CallFault("batch.urutan", tempat=task.place, lain=other.name)


def _reads(task: Task, file: str | Path) -> bool:
    return any(_reaches(source, _parts(file)) for source in task.sources)


def _reaches(source: str, file: tuple[str, ...]) -> bool:
    """Whether a source is a file, matches it, or is a folder around it; none of them needs to be there yet."""
    pattern = has_magic(source) and not Path(source).exists()
    parts = _parts(source)
    pairs = zip(parts, file, strict=False)
    return len(parts) <= len(file) and all(fnmatchcase(mine, one) if pattern else mine == one for one, mine in pairs)


def _parts(path: str | Path) -> tuple[str, ...]:
    """A path as this system tells paths apart: links followed, and one case on Windows."""
    return Path(os.path.normcase(Path(path).resolve())).parts
