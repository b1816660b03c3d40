"""What ended a run: its exit status, and the words for it."""

from __future__ import annotations

import traceback
from pathlib import Path

from asnkompetensi.cli.console import GONE, Console
from asnkompetensi.cli.errors import CALL, OUTPUT, REASONS, BareCall, CallFault, UsageError, reason, translated
from asnkompetensi.cli.notices import blocks
from asnkompetensi.cli.paint import painted
from asnkompetensi.model.nip import mask_all
from asnkompetensi.text import Words
from asnkompetensi.write.atomic import OutputFault
from asnkompetensi.write.forms import FormFault
from asnkompetensi.write.messages import Role, Span

PROGRAM = 70
PACKAGE = Path(__file__).parents[1]


def told(fault: Exception, say: Words, console: Console, *, debug: bool) -> tuple[int, str]:
    """The exit status, and the message for standard error; none where a reader of the help page went away."""
    if isinstance(fault, OSError) and fault.filename is None:  # of a stream: what fails at a file bears its name
        if fault.errno in GONE:
            return 0, ""
        if fault.errno in REASONS:
            fault = CallFault("cli.keluaran_gagal", status=OUTPUT, alasan=reason(fault))
    if isinstance(fault, BareCall):
        return CALL, fault.page
    if isinstance(fault, UsageError):
        fault = translated(fault)
    if isinstance(fault, CallFault):
        return fault.status, _lines(*fault.spoken(say), say, console)
    if isinstance(fault, FormFault):
        return CALL, _lines(say(fault.key, **fault.facts), "", say, console)
    if isinstance(fault, OutputFault):
        return OUTPUT, blocks([fault.problem], say, console, ())
    return PROGRAM, _unexpected(fault, say, debug=debug)


def _lines(wrong: str, repair: str, say: Words, console: Console) -> str:
    """A fault of the call in the form of the problems of data: what is wrong, and below it the repair."""
    head = (Span(say("cli.galat"), Role.GALAT), Span(f": {wrong}", Role.HEADLINE))
    below = (Span(f"  {say('cli.saran')}: ", Role.MARK), Span(repair, Role.TEXT))
    return painted([head, below] if repair else [head], colour=console.err_colour)


def _unexpected(fault: Exception, say: Words, *, debug: bool) -> str:
    """One line: the kind of fault and where in our code, nothing of the data; before it the traceback, if asked for."""
    line = say("cli.kesalahan", jenis=type(fault).__name__, tempat=_place(fault))
    return mask_all("".join(traceback.format_exception(fault))) + line if debug else line


def _place(fault: Exception) -> str:
    """The innermost line of this package that the fault passed, as `gap/pairs.py:42`."""
    frames = reversed(traceback.extract_tb(fault.__traceback__))
    ours = (frame for frame in frames if PACKAGE in Path(frame.filename).parents)
    frame = next(ours, None)
    return f"{Path(frame.filename).relative_to(PACKAGE).as_posix()}:{frame.lineno}" if frame else "?"
