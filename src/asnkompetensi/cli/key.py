"""The secret under which people get their pseudonyms: read from a file, or made where there is none yet."""

from __future__ import annotations

import os
import re
import secrets
import stat
from dataclasses import dataclass, field
from pathlib import Path

from asnkompetensi.cli.errors import CallFault
from asnkompetensi.cli.files import secret, user_file

NAME = "mask.key"
BYTES = 32
_HEX = re.compile(rb"[0-9a-fA-F]{64}")
_OTHERS = stat.S_IRWXG | stat.S_IRWXO


@dataclass(frozen=True)
class Key:
    """A secret and the file that holds it, or, where it is `new`, will hold it."""

    secret: bytes = field(repr=False)
    path: Path
    new: bool = False

    @property
    def open_to_others(self) -> bool:
        """Whether somebody else on this machine may read it; Windows tells that in another way."""
        return not self.new and os.name != "nt" and bool(self.path.stat().st_mode & _OTHERS)


def found(given: str | None) -> Key:
    """The key in the file `given`, else in the folder of the user's settings; a new one where there is no such file.

    :class:`CallFault` for a file that holds something else, for a folder, and for what cannot be read: it may hold the
    key that is meant, and a new one would give everybody another pseudonym.
    """
    path = Path(given) if given else user_file().with_name(NAME)
    if _is_free(path):
        return Key(secrets.token_bytes(BYTES), path, new=True)
    written = secret(path).removeprefix(b"\xef\xbb\xbf").strip()
    if not _HEX.fullmatch(written):
        raise CallFault("mask.bukan_kunci", berkas=str(path))
    return Key(bytes.fromhex(written.decode()), path)


def _is_free(path: Path) -> bool:
    """Whether there is nothing of that name; where a right is missing there may be a key."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False
    return False


def kept(key: Key) -> Key:
    """The key that counts: a new one is written into its file, for its owner alone, unless another run made one first.

    OutputFault or CallFault where that cannot be done.
    """
    from asnkompetensi.cli.folders import made
    from asnkompetensi.write import atomic

    if not key.new:
        return key
    write = atomic.through(lambda stream: stream.write(key.secret.hex().encode() + b"\n"))
    try:
        with made([key.path.parent] if key.path == user_file().with_name(NAME) else []):
            atomic.replace_all([atomic.Output(key.path, write, private=True, first=True)])
    except atomic.OutputFault as fault:
        if isinstance(fault.__cause__, FileExistsError):
            return found(str(key.path))
        raise
    return key
