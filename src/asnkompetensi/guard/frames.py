"""What parent and child send to each other: byte strings, each after its length."""

from __future__ import annotations

import struct
from typing import IO

_LENGTH = struct.Struct("<Q")
_MOST = 1 << 30  # a longer answer than 1 GiB cannot come from a child that is held to less


def send(stream: IO[bytes], frame: bytes) -> None:
    """Write one frame and flush; OSError when the other side is gone."""
    stream.write(_LENGTH.pack(len(frame)))
    stream.write(frame)
    stream.flush()


def receive(stream: IO[bytes]) -> bytes | None:
    """Read one frame; None when the other side ended before it was whole."""
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    frame = stream.read(length) if length <= _MOST else b""
    return frame if len(frame) == length else None
