"""A process beside this one, from its own side: it hears no Ctrl-C, and ends with the one that began it, or sooner."""

from __future__ import annotations

import os
import signal
import threading
from multiprocessing import connection, parent_process
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from multiprocessing.connection import Connection


def follow_parent(word: Connection | None = None) -> None:
    """Call it first in a process of :mod:`multiprocessing`: who began it hears Ctrl-C, and says when to end.

    `word` is the end of a pipe of the parent's: once its other end is closed, the process ends whatever it is at.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, args=(word,), daemon=True).start()


def _end_with_parent(word: Connection | None) -> None:
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel, *([word] if word else [])])
        os._exit(1)
