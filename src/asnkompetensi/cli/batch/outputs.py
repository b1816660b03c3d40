"""The outputs of a task as they are now: files, and what is its own in a folder of Parquet that several share."""

from __future__ import annotations

from pathlib import Path

from asnkompetensi.cli.batch.records import FileRecord, record
from asnkompetensi.cli.batch.tasks import Task
from asnkompetensi.cli.lake import parted
from asnkompetensi.model.plain import tellable
from asnkompetensi.read.digest import of_parts
from asnkompetensi.write.forms import PARQUET


def is_lake(task: Task, name: str) -> bool:
    """Whether an output is a folder of Parquet in parts."""
    return task.form == PARQUET and parted(name)


def written(task: Task) -> tuple[FileRecord, ...]:
    """The outputs of a task as they are now."""
    return tuple(output(task, name) for name in task.outputs)


def output(task: Task, name: str) -> FileRecord:
    """An output as it is now. For a folder of Parquet: which parts of the task are there, how large and how old."""
    from asnkompetensi.write import lake

    if not is_lake(task, name):
        return record(name)
    try:
        return FileRecord(
            tellable(name), *of_parts(lake.own(lake.Lake(Path(name), task.agency), task.command, task.as_of))
        )
    except OSError:
        return FileRecord(tellable(name), "", 0)
