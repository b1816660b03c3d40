"""The child that reads, as its parent knows it: asked for a file, it gives sheets."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from asnkompetensi.guard.child import Child, Death, Limits, program
from asnkompetensi.read.protocol import Job, Reply, from_wire, pack

PROGRAM = program("asnkompetensi.read.worker")


class Worker(Child):
    """One child process, which runs `program` in the environment given; after a death it is of no more use."""

    program = PROGRAM

    def __init__(self, limits: Limits, environment: Mapping[str, str] | None = None) -> None:
        super().__init__(self.program, limits, environment)
        self.limits = limits

    def ask(self, job: Job, data: bytes) -> Reply | Death:
        """The child's answer on one file, with the cells' values as they were; or why there is none."""
        return self.request(pack(job), data, _reply)


def _reply(answer: bytes) -> Reply:
    reply = msgspec.msgpack.decode(answer, type=Reply)
    for sheet in reply.sheets:
        for column in (*sheet.columns, *sheet.key.values()):
            column.values[:] = map(from_wire, column.values)
    return reply
