"""The outputs of a task as they are now: files, and what is its own in a folder."""

from __future__ import annotations

from pathlib import Path

from asnkompetensi.cli.batch.records import FileRecord, record
from asnkompetensi.cli.batch.tasks import Task
from asnkompetensi.cli.lake import parted
from asnkompetensi.cli.nation_folder import is_folder
from asnkompetensi.model.plain import tellable
from asnkompetensi.read.digest import of_parts
from asnkompetensi.write.forms import PARQUET
from asnkompetensi.write.menu_nation import NAME as NATION
from asnkompetensi.write.shares import PLAN

SHARED = "--shared-purse="  # the option with which a plan is one of many


def is_lake(task: Task, name: str) -> bool:
    """Whether an output is a folder of Parquet in parts."""
    return task.form == PARQUET and parted(name)


def is_of_plans(task: Task, name: str) -> bool:
    """Whether an output is a folder with the plans of many instansi."""
    return _of_many(task) and not task.form and is_folder(name)


def command(task: Task) -> str:
    """What the results of a task are called by."""
    return NATION if _of_many(task) else task.command


def _of_many(task: Task) -> bool:
    return any(word.startswith(SHARED) for word in task.options)


def written(task: Task) -> tuple[FileRecord, ...]:
    """The outputs of a task as they are now."""
    return tuple(output(task, name) for name in task.outputs)


def output(task: Task, name: str) -> FileRecord:
    """An output as it is now. For a folder: which parts of the task are there, how large and how old."""
    from asnkompetensi.write import lake

    if not is_lake(task, name) and not is_of_plans(task, name):
        return record(name)
    try:
        plans = sorted(Path(name).glob(f"*/{PLAN}"))
        own = lake.own(lake.Lake(Path(name), task.agency), command(task), task.as_of) if is_lake(task, name) else plans
        return FileRecord(tellable(name), *of_parts(own))
    except OSError:
        return FileRecord(tellable(name), "", 0)
