"""What every command begins with: its settings, its streams, its words."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import date, datetime

from asnkompetensi.cli.console import Console
from asnkompetensi.cli.errors import CallFault, shown
from asnkompetensi.cli.options import Common
from asnkompetensi.cli.settings import DEFAULT, Merged, merged, mistyped
from asnkompetensi.cli.values import written
from asnkompetensi.model.settings import Settings
from asnkompetensi.text import Words


@dataclass(frozen=True)
class Session:
    """One command's surroundings."""

    say: Words
    merged: Merged
    console: Console

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        return self.merged.settings

    @property
    def as_of(self) -> date:
        """The day that the call asks about: `--as-of`, else today. The only clock of the program."""
        return self.settings.as_of or datetime.now().astimezone().date()


def opened(call: Common, say: Words) -> Session:
    """Settings and streams for a call; :class:`asnkompetensi.cli.errors.CallFault` where a setting is wrong.

    What was set, and where, is said with `--verbose`; a variable that looks mistyped is said anyhow.
    """
    if call.quiet and call.verbose:
        raise CallFault("cli.diam_dan_rinci")
    found = merged(call)
    chosen = found.settings
    quiet = chosen.quiet and not call.verbose  # an option is stronger than what was set beforehand
    console = Console(chosen.color, quiet=quiet, verbose=chosen.verbose, show_nip=chosen.show_nip)
    for name, near in mistyped(os.environ).items():
        console.note(say("cli.lingkungan_mirip", nama=shown(name), mirip=near))
    for key, origin in found.origins.items():
        if origin.kind != DEFAULT:
            console.detail(f"{key} = {_value(chosen, key)} ({origin.name})")
    return Session(say, found, console)


def _value(settings: Settings, key: str) -> str:
    table, _, inner = key.partition(".")
    value = getattr(settings, table)
    return shown(written(value[inner] if inner else value))
