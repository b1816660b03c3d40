"""`asn template FILE.xlsx`: an empty workbook that cannot be filled in wrongly."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, BinaryIO

from typer import Argument

from asnkompetensi.cli.errors import OUTPUT, CallFault, shown
from asnkompetensi.cli.options import Common, Texts
from asnkompetensi.text import Words


@dataclass(frozen=True, kw_only=True)
class TemplateCall(Common):
    """A call of `asn template`."""

    file: Annotated[Texts, Argument(metavar="FILE")] = None


def run(call: TemplateCall, say: Words) -> int:
    """Write the workbook; a file that is there already is not overwritten, for it may be filled in."""
    from asnkompetensi.cli.session import opened
    from asnkompetensi.template import template_bytes
    from asnkompetensi.write import atomic

    session = opened(call, say)
    path = Path(only(call.file, say("help.meta_FILE"), "asn template"))
    if path.suffix.lower() != ".xlsx":
        raise CallFault("cli.bukan_xlsx", berkas=str(path))
    if os.path.lexists(path):
        raise CallFault("cli.sudah_ada", status=OUTPUT, berkas=str(path))
    atomic.replace(path, atomic.through(saved(template_bytes(say))))
    session.console.note(say("cli.tersimpan", berkas=shown(str(path))))
    return 0


def only(given: list[str] | None, name: str, command: str) -> str:
    """The one argument of a command; :class:`CallFault` where there are none or more."""
    if not given:
        raise CallFault("cli.argumen_kurang", nama=name, perintah=command)
    if len(given) > 1:
        raise CallFault("cli.argumen_lebih", nilai=given[1])
    return given[0]


def saved(content: bytes) -> Callable[[BinaryIO], None]:
    """A writer of bytes that are all there."""

    def write(stream: BinaryIO) -> None:
        stream.write(content)

    return write
