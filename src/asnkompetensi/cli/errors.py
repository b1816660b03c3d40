"""A call that is wrong, as a value with its words, and the words for what the option parser refuses."""

from __future__ import annotations

import errno
import re
from collections.abc import Iterable
from difflib import get_close_matches
from typing import Any

import typer

from asnkompetensi.model.plain import tellable
from asnkompetensi.text import Words

REASONS = {
    errno.EACCES: "tak_berhak",
    errno.EPERM: "tak_berhak",
    errno.EROFS: "tak_berhak",
    errno.ENOSPC: "penuh",
    errno.EDQUOT: "penuh",
    errno.EFBIG: "terlalu_besar",
}

CALL = 2
OUTPUT = 4
LONGEST = 80
KEY = "@output."
KEYS = (KEY, "@batch.")
OURS = ("pilihan",)  # facts that are not the user's own words

# Typer keeps its own copy of click in some releases, so the class is reached through the public one.
UsageError: type[Exception] = typer.BadParameter.__bases__[0]


class CallFault(Exception):  # noqa: N818 - "fault" is the house's word for what a user meets
    """A call that cannot be carried out: the key of its sentence, the facts in it, and the exit status.

    Every key `x` has a twin `x_saran` with the repair; where `mirip` (the nearest known name) is given, the
    repair is `cli.mirip`. A fact that begins with one of `KEYS` is a text key.
    """

    def __init__(self, key: str, *, mirip: str = "", status: int = CALL, **facts: str | int) -> None:
        super().__init__(key)
        self.key, self.mirip, self.status = key, mirip, status
        self.facts = {
            name: fact if name in OURS or isinstance(fact, int) else shown(fact) for name, fact in facts.items()
        }

    def spoken(self, say: Words) -> tuple[str, str]:
        """What is wrong, and the repair."""
        facts = {
            name: say(fact[1:]) if isinstance(fact, str) and fact.startswith(KEYS) else fact
            for name, fact in self.facts.items()
        }
        repair = say("cli.mirip", mirip=self.mirip) if self.mirip else say(f"{self.key}_saran", **facts)
        return say(self.key, **facts), repair


class BareCall(Exception):  # noqa: N818 - not an error of ours
    """A command that was given nothing to work on: its help page is the answer, and the call counts as wrong."""

    def __init__(self, page: str) -> None:
        super().__init__("help")
        self.page = page


def reason(fault: OSError) -> str:
    """Why the system refused to write, as a text key."""
    return f"{KEY}{REASONS.get(fault.errno or 0, 'gagal')}"


def shown(text: str) -> str:
    """The user's own words as they may be shown: one line, printable, not endless, no whole NIP."""
    line = tellable(text)
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"


def nearest(name: str, names: Iterable[str]) -> str:
    """The known name that was probably meant: one that goes on like it, else the most alike; or nothing."""
    known = {candidate.casefold(): candidate for candidate in names}
    begun = [candidate for candidate in known if name and candidate.startswith(name.casefold())]
    found = begun or get_close_matches(name.casefold(), known, n=1)
    return known[found[0]] if found else ""


def translated(fault: Exception) -> CallFault:
    """What the option parser refused, as a :class:`CallFault`; its own sentence only where nothing better is known."""
    context: Any = getattr(fault, "ctx", None)
    command = getattr(context, "command_path", "asn")
    message = str(getattr(fault, "message", fault))
    option = str(getattr(fault, "option_name", ""))
    kind = type(fault).__name__
    if kind == "NoSuchOption":
        return CallFault("cli.opsi", mirip=nearest(option, _options(context)), opsi=option, perintah=command)
    if kind == "BadOptionUsage":
        key = "cli.opsi_tanpa_nilai" if "not take" in message else "cli.opsi_perlu_nilai"
        return CallFault(key, opsi=option, perintah=command)
    extra = re.search(r"unexpected extra argument.*\(([^()]*)\)$", message)
    if extra:
        return CallFault("cli.argumen_lebih", nilai=extra[1])
    return CallFault("cli.pemakaian", pesan=message, perintah=command)


def _options(context: Any) -> list[str]:  # noqa: ANN401
    parameters = context.command.get_params(context) if context is not None else []
    return [name for parameter in parameters for name in (*parameter.opts, *parameter.secondary_opts)]
