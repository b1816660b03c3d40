"""The child process: reads one file after another, whatever may happen to it on the way."""

from __future__ import annotations

import gc
import os
import signal
import sys
import warnings
from typing import IO, Any

import msgspec

from asnkompetensi.read.protocol import Job, Kind, Reply, pack, receive, send
from asnkompetensi.read.refusal import Refused
from asnkompetensi.read.worker_limits import hold

OUT_OF_MEMORY = 71  # the exit status by which the parent knows the cause
BROKEN = 70


def main(setup: dict[str, Any]) -> None:
    """Serve the parent on standard input and output until it closes them. `setup` has the limit `mib`."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the whole group; it is the parent that ends us
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not come between our frames
    warnings.simplefilter("ignore")
    gc.disable()  # a short life with few cycles and many lists: looking for cycles takes a third of the time
    hold(setup["mib"])
    sys.exit(serve(sys.stdin.buffer, answers))


def serve(requests: IO[bytes], answers: IO[bytes]) -> int:
    """Answer jobs until there are none; the exit status, which is not 0 where a reader broke down."""
    while (frame := receive(requests)) is not None:
        job, data = msgspec.msgpack.decode(frame, type=Job), receive(requests)
        try:
            answer = pack(read_file(job, data or b""))
        except MemoryError:
            return OUT_OF_MEMORY
        except BaseException:  # noqa: BLE001 (whatever it is: the parent must hear that it ended here)
            return BROKEN
        send(answers, answer)
    return 0


def read_file(job: Job, data: bytes) -> Reply:
    """The sheets of one file, or the problem for which it is refused."""
    try:
        if job.kind is Kind.TEXT:
            from asnkompetensi.read.text import read_text

            return read_text(job, data)
        if job.kind is Kind.HTML:
            from asnkompetensi.read.html import read_html

            return read_html(job, data)
        from asnkompetensi.read.excel import read_workbook

        return read_workbook(job, data)
    except Refused as refusal:
        return Reply([], [refusal.problem])
