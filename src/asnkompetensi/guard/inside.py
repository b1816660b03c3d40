"""The child's own side: answers one request after another, whatever may happen to it on the way."""

from __future__ import annotations

import gc
import os
import signal
import sys
import warnings
from collections.abc import Callable
from typing import IO, Any

from asnkompetensi.guard.frames import receive, send
from asnkompetensi.guard.limits import allow, hold

OUT_OF_MEMORY = 71  # the exit status by which the parent knows the cause
BROKEN = 70

Answer = Callable[[bytes, bytes], bytes]


def live(setup: dict[str, Any], answer: Answer) -> None:
    """Serve the parent on standard input and output until it closes them. `setup` has the limits `mib` and `detik`."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the whole group; it is the parent that ends us
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not come between our frames
    warnings.simplefilter("ignore")
    gc.disable()  # a short life with few cycles and many lists: looking for cycles takes a third of the time
    hold(setup["mib"])

    def within(asked: bytes, data: bytes) -> bytes:
        allow(setup["detik"])
        return answer(asked, data)

    sys.exit(serve(sys.stdin.buffer, answers, within))


def serve(requests: IO[bytes], answers: IO[bytes], answer: Answer) -> int:
    """Answer requests of two frames until there are none; the exit status, which is not 0 after a breakdown."""
    while (asked := receive(requests)) is not None:
        try:
            frame = answer(asked, receive(requests) or b"")
        except MemoryError:
            return OUT_OF_MEMORY
        except BaseException:  # noqa: BLE001 (whatever it is: the parent must hear that it ended here)
            return BROKEN
        send(answers, frame)
    return 0
