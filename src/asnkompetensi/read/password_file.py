"""A file of passwords: one a line, each exactly as it stands there."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass, field
from pathlib import Path

_MOST_BYTES = 1 << 16
_OTHERS = stat.S_IRGRP | stat.S_IROTH


class Unusable(Exception):  # noqa: N818 (it is an answer, not an error)
    """No passwords can be had from a file; `reason` is one of `tiada`, `besar`, `bukan_utf8`, `kosong`."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class PasswordFile:
    """The passwords of a file in its order, and whether others on this machine may read it too."""

    passwords: tuple[str, ...] = field(repr=False)
    exposed: bool


def read_passwords(path: str) -> PasswordFile:
    """The lines of a UTF-8 file that are not empty, blanks kept; a mark at its beginning is no part of the first.

    A pipe will do. :class:`Unusable` for what is missing, no text, far too long for passwords, or holds none.
    """
    try:
        with Path(path).open("rb") as file:
            mode, data = os.fstat(file.fileno()).st_mode, file.read(_MOST_BYTES + 1)
    except (OSError, ValueError):
        raise Unusable("tiada") from None
    if len(data) > _MOST_BYTES:
        raise Unusable("besar")
    try:
        lines = data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    except UnicodeDecodeError:
        raise Unusable("bukan_utf8") from None
    passwords = tuple(line for line in lines if line)
    if not passwords:
        raise Unusable("kosong")
    exposed = os.name == "posix" and stat.S_ISREG(mode) and bool(mode & _OTHERS)
    return PasswordFile(passwords, exposed)
