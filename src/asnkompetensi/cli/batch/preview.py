"""`--dry-run`: what every task would read and write, and whether it would be skipped. Writes nothing."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Sequence

from asnkompetensi.cli.batch.changes import Found
from asnkompetensi.cli.batch.tasks import Task
from asnkompetensi.cli.errors import shown
from asnkompetensi.model.plain import tellable
from asnkompetensi.text import Words


def preview(judged: Sequence[tuple[Task, Found]], say: Words) -> str:
    """A block for each task, with a blank line between them."""
    return "\n".join("".join(f"{line}\n" for line in _block(task, found, say)) for task, found in judged)


def _block(task: Task, found: Found, say: Words) -> Iterator[str]:
    name = shown(task.name)
    why = say(f"batch.sebab_{found.reason}") if found.reason else ""
    yield say("batch.akan_jalan", tugas=name, sebab=why) if why else say("batch.akan_lewat", tugas=name)
    names = [tellable(one.berkas) for one in found.inputs]
    read = [
        name if one.sha256 else say("batch.tak_ditemukan", berkas=name)
        for name, one in zip(names, found.inputs, strict=True)
    ]
    written = [tellable(name) for name in task.outputs]
    calls = [tellable(shlex.join(["asn", *task.call(name)])) for name in task.outputs]
    rows = [("perintah", calls), ("baca", read), ("tulis", written)]
    labels = {key: say(f"batch.baris_{key}") for key, _ in rows}
    width = max(map(len, labels.values()))
    for key, values in rows:
        for i, value in enumerate(values):
            yield f"  {'' if i else labels[key]:<{width}}  {value}"
