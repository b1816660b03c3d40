"""Leaving quietly: what is done with a stream that nobody reads any more."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False  # as type checkers know it: `typing` takes as long to import as Python takes to start
if TYPE_CHECKING:
    from typing import TextIO


def finish() -> None:
    """Empty both streams while faults can still be kept silent; at the exit of Python they could not."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            try:
                stream.flush()
            except (OSError, ValueError):
                silence(stream)


def silence(stream: TextIO) -> None:
    """Let a stream lead nowhere, so that emptying and closing it meets no fault."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
    except (OSError, ValueError):
        return
