"""Passwords of protected workbooks: from a file, or from the person at the terminal; never from options."""

from __future__ import annotations

import warnings
from getpass import GetPassWarning, getpass
from typing import TYPE_CHECKING

from asnkompetensi.cli.errors import CallFault, shown

if TYPE_CHECKING:
    from asnkompetensi.cli.session import Session
    from asnkompetensi.cli.stages import Stages
    from asnkompetensi.model.options import ReadOptions


def given(session: Session) -> tuple[str, ...]:
    """The passwords of the file that the settings name, none where they name none.

    :class:`CallFault` where none can be had from it. That others may read it is said.
    """
    path = session.settings.password_file
    if path is None:
        return ()
    from asnkompetensi.read.password_file import Unusable, read_passwords

    try:
        found = read_passwords(path)
    except Unusable as fault:
        origin = session.merged.origins["password_file"].name
        raise CallFault("password." + fault.reason, berkas=path, asal=origin) from None
    if found.exposed:
        session.console.note(session.say("password.terbuka", berkas=shown(path)))
    return found.passwords


def asker(session: Session, stage: Stages) -> Asker | None:
    """Who asks for passwords; None where nobody is to be asked: no terminal, or `--quiet`."""
    return Asker(session, stage) if session.console.err_terminal and not session.console.quiet else None


class Asker:
    """Asks a person for passwords, and keeps what was typed. An empty answer ends the asking for the whole run."""

    def __init__(self, session: Session, stage: Stages) -> None:
        self._session, self._stage = session, stage
        self._is_over = False
        self.typed: list[str] = []

    def __call__(self, berkas: str, wrong: int) -> str | None:
        """The password of a file, of which `wrong` were wrong before; None where the person gives none."""
        if self._is_over:
            return None
        say = self._session.say
        with self._stage.paused():
            if wrong:
                self._session.console.tell(say("password.salah"))
            password = _typed(say("password.minta", berkas=shown(berkas)))
        self._is_over = not password
        self.typed += [password] if password else []
        return password or None


def known(reading: ReadOptions) -> tuple[str, ...]:
    """The passwords that a reading had in the end: those given, and those typed meanwhile."""
    typed = reading.ask.typed if isinstance(reading.ask, Asker) else []
    return (*reading.passwords, *typed)


def _typed(prompt: str) -> str:
    """What a person types unseen; empty where it would be seen, or where the input ends."""
    try:
        with warnings.catch_warnings(action="error", category=GetPassWarning):
            return getpass(prompt)
    except (GetPassWarning, EOFError, OSError):
        return ""
