"""The two streams of a run: what may be said on which, in colour or not, and what happens when nobody listens."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TextIO

from asnkompetensi.cli.errors import OUTPUT, CallFault, reason
from asnkompetensi.cli.streams import silence
from asnkompetensi.model.nip import mask_all
from asnkompetensi.model.secret import veiled
from asnkompetensi.write.signs import shown

GONE = (errno.EPIPE, errno.EINVAL, errno.ESHUTDOWN)  # Windows says EINVAL of a closed pipe
NARROWEST = 40
USUAL = (80, 24)
PLAIN = ("C", "POSIX")  # locales that have ASCII alone


def colour(asked: str, environ: Mapping[str, str], *, terminal: bool) -> bool:
    """Whether a stream is coloured: `--color`, then `NO_COLOR`, `TERM=dumb`, `FORCE_COLOR`, then is it a terminal."""
    if asked != "auto":
        return asked == "always"
    if environ.get("NO_COLOR") or environ.get("TERM") == "dumb":
        return False
    return environ.get("FORCE_COLOR", "0") not in {"", "0"} or terminal


def is_terminal(stream: TextIO | None) -> bool:
    """Whether a person sits at a stream; not so for one that is closed."""
    try:
        return stream is not None and stream.isatty()
    except ValueError:
        return False


def encoding(stream: TextIO | None, environ: Mapping[str, str]) -> str:
    """What a terminal can show: the encoding of the stream, or ASCII where the locale is said to be C.

    Python takes UTF-8 for such a locale, and tells the programs that it starts so in `LC_CTYPE`.
    """
    ctype = environ.get("LC_CTYPE", "")
    said = environ.get("LC_ALL") or (ctype if ctype != "C.UTF-8" else "") or environ.get("LANG")
    return "ascii" if said in PLAIN else getattr(stream, "encoding", None) or "utf-8"


def size(stream: TextIO | None, environ: Mapping[str, str]) -> tuple[int, int]:
    """Columns and lines of a stream: `COLUMNS` and `LINES`, else what the terminal says, else 80 and 24.

    `shutil.get_terminal_size` asks standard output alone, which may be piped while messages go to a terminal.
    """
    try:
        found = os.get_terminal_size(stream.fileno()) if stream is not None else USUAL
    except (OSError, ValueError):
        found = USUAL
    asked = [int(environ[name]) if environ.get(name, "").isdigit() else 0 for name in ("COLUMNS", "LINES")]
    return max(asked[0] or found[0], NARROWEST), max(asked[1] or found[1], 1)


@dataclass(frozen=True)
class Console:
    """The streams of one run, and how much is said on them.

    `quiet` silences notices, never faults; `verbose` adds choices and timings. Whole NIPs reach standard error only
    with `show_nip`, passwords in addresses never.
    """

    color: str = "auto"
    quiet: bool = False
    verbose: bool = False
    show_nip: bool = False
    environ: Mapping[str, str] = field(default_factory=lambda: os.environ)

    @property
    def out_terminal(self) -> bool:
        """Whether the result goes to a terminal."""
        return is_terminal(sys.stdout)

    @property
    def err_terminal(self) -> bool:
        """Whether messages go to a terminal."""
        return is_terminal(sys.stderr)

    @property
    def out_colour(self) -> bool:
        """Whether the result is coloured."""
        return colour(self.color, self.environ, terminal=self.out_terminal)

    @property
    def err_colour(self) -> bool:
        """Whether messages are coloured."""
        return colour(self.color, self.environ, terminal=self.err_terminal)

    @property
    def out_encoding(self) -> str:
        """What a terminal shows of the result."""
        return encoding(sys.stdout, self.environ)

    @property
    def out_width(self) -> int:
        """Columns for the result."""
        return size(sys.stdout, self.environ)[0]

    @property
    def err_width(self) -> int:
        """Columns for messages."""
        return size(sys.stderr, self.environ)[0]

    @property
    def err_height(self) -> int:
        """Lines for messages."""
        return size(sys.stderr, self.environ)[1]

    def give(self, result: bytes | str) -> bool:
        """Put the result on standard output, whole; text in UTF-8, or as a terminal wants it. Whether anybody heard it.

        A reader that went away is no fault. A stream that takes nothing (disk full, closed) is a :class:`CallFault` of
        status 4.
        """
        if sys.stdout is None:
            raise CallFault("cli.keluaran_tertutup", status=OUTPUT)
        try:
            sys.stdout.flush()
            sys.stdout.buffer.write(result if isinstance(result, bytes) else self._encoded(result))
            sys.stdout.buffer.flush()
        except OSError as fault:
            silence(sys.stdout)
            if fault.errno not in GONE:
                raise CallFault("cli.keluaran_gagal", status=OUTPUT, alasan=reason(fault)) from None
            return False
        return True

    def _encoded(self, text: str) -> bytes:
        """UTF-8 for files and pipes; a terminal gets the signs that it can show."""
        wanted = self.out_encoding if self.out_terminal else "utf-8"
        return shown(text, wanted).encode(wanted)

    def tell(self, text: str) -> None:
        """Say something that is always heard, on standard error; silently lost where that is closed."""
        if sys.stderr is None:
            return
        try:
            said = "\n".join(map(veiled, text.split("\n")))
            said = said if self.show_nip else mask_all(said)
            sys.stderr.write((shown(said, encoding(sys.stderr, self.environ)) if self.err_terminal else said) + "\n")
            sys.stderr.flush()
        except OSError:
            silence(sys.stderr)

    def note(self, text: str) -> None:
        """Say something that `--quiet` silences."""
        if not self.quiet:
            self.tell(text)

    def detail(self, text: str) -> None:
        """Say something that only `--verbose` asks for."""
        if self.verbose and not self.quiet:
            self.tell(text)
