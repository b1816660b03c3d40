"""`asn template FILE.xlsx`: an empty workbook that cannot be filled in wrongly."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, BinaryIO

from typer import Argument

from asnkompetensi.cli.errors import OUTPUT, CallFault, shown
from asnkompetensi.cli.files import local, taken
from asnkompetensi.cli.options import Common, Texts
from asnkompetensi.text import Words


@dataclass(frozen=True, kw_only=True)
class TemplateCall(Common):
    """A call of `asn template`."""

    file: Annotated[Texts, Argument(metavar="FILE")] = None


def run(call: TemplateCall, say: Words) -> int:
    """Write the workbook; one that is there already and filled in is not overwritten."""
    from asnkompetensi.cli.session import opened
    from asnkompetensi.template import template_bytes
    from asnkompetensi.write import atomic

    session = opened(call, say)
    path = local(only(call.file, say("help.meta_FILE"), "asn template"))
    if path.suffix.lower() != ".xlsx":
        raise CallFault("cli.bukan_xlsx", berkas=str(path))
    content = template_bytes(say)
    if taken(path, content):
        raise CallFault("cli.sudah_ada", status=OUTPUT, berkas=str(path))
    atomic.replace(path, atomic.through(saved(content)))
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
