"""What every command begins with: its settings, its streams, its words."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import date, datetime

from asnkompetensi.cli.console import Console
from asnkompetensi.cli.errors import shown
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
    found = merged(call)
    chosen = found.settings
    console = Console(chosen.color, quiet=chosen.quiet, verbose=chosen.verbose, show_nip=chosen.show_nip)
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
