"""Files of tasks for tests, and the agency that they read."""

from __future__ import annotations

from pathlib import Path

from asnkompetensi.cli.app import tree
from asnkompetensi.cli.batch.commands import shapes
from asnkompetensi.cli.batch.contract import TaskTable
from asnkompetensi.cli.batch.tasks import Defaults, Task, tasks
from asnkompetensi.cli.values import day
from tests.cli.calls import FAULT, agency

ONE = """
[[tugas]]
nama = "unit"
perintah = "gap"
sumber = ["data"]
keluaran = "unit.csv"
per_tanggal = 2026-03-31
pilihan = { by = "unit" }
"""


def toml(text: str = ONE, name: str = "asn.toml", *, fault: bool = False) -> str:
    """A file of tasks, beside an agency in the folder `data`; the file's name."""
    agency(Path("data"), FAULT if fault else "")
    Path(name).write_text(text, encoding="utf-8")
    return name


def made(*given: dict[str, object], on: str = "2026-03-31", lang: str | None = None) -> tuple[Task, ...]:
    """Tasks from tables, what they do not say filled in: `asn gap data`, to a file named after the task."""
    tables = [
        TaskTable.model_validate({"perintah": "gap", "sumber": ["data"], "keluaran": f"{one['nama']}.csv"} | one)
        for one in given
    ]
    return tasks(tables, shapes(tree("id")), Defaults(day(on, ""), lang), "asn.toml")
