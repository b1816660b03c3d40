"""One run: from the arguments to an exit status, whatever happens on the way."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from asnkompetensi.cli.streams import finish

if TYPE_CHECKING:
    from asnkompetensi.cli.localise import LocalGroup

PROGRAMS = ("asn", "asnkompetensi")
INTERRUPTED = 130


def run(arguments: Sequence[str]) -> int:
    """Carry out a call. Every fault ends here: as words on standard error, and as the exit status of the contract."""
    lang = "id"
    try:
        from asnkompetensi.cli.language import chosen

        lang = chosen(arguments, os.environ)
        from asnkompetensi.cli.app import tree

        return _answered(tree(lang), list(arguments))
    except KeyboardInterrupt:
        return _interrupted(lang)
    except Exception as fault:  # noqa: BLE001 - the last place where a fault can become words
        return _interrupted(lang) if _came_of_interrupt(fault) else _failed(fault, lang, arguments)
    finally:
        finish()


def _answered(root: LocalGroup, arguments: list[str]) -> int:
    """Parse and run; a shell that asks for completion gets it from the option parser itself."""
    from typer import Exit

    name = program()
    if f"_{name.upper()}_COMPLETE" in os.environ:
        root.main(arguments, name)
    try:
        with root.make_context(name, arguments) as context:
            root.invoke(context)
    except Exit as end:
        return end.exit_code
    return 0


def program() -> str:
    """The name under which the program was called, `asn` where that is a path to a module."""
    name = Path(sys.argv[0]).stem
    return name if name in PROGRAMS else PROGRAMS[0]


def _came_of_interrupt(fault: BaseException | None) -> bool:
    """Whether a fault was met while an interrupt unwound: a zip that has an open part cannot be closed."""
    while fault and not isinstance(fault, KeyboardInterrupt):
        fault = fault.__context__
    return fault is not None


def _interrupted(lang: str) -> int:
    from asnkompetensi.cli.console import Console
    from asnkompetensi.cli.signals import abandon
    from asnkompetensi.text import words

    abandon()
    Console().tell(words(lang)("cli.dibatalkan"))
    return INTERRUPTED


def _failed(fault: Exception, lang: str, arguments: Sequence[str]) -> int:
    """Say what ended the run; the settings may be what is wrong, so only the call itself is asked about colour."""
    from asnkompetensi.cli.console import Console
    from asnkompetensi.cli.faults import told
    from asnkompetensi.cli.language import option
    from asnkompetensi.text import words

    console = Console(option(arguments, "--color") or os.environ.get("ASN_COLOR") or "auto")
    status, message = told(fault, words(lang), console, debug="--debug" in arguments)
    if message:
        console.tell(message)
    return status
