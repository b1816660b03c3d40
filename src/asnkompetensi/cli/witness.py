"""Hearing which problems a command met, for a caller that runs commands and has to count them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from asnkompetensi.model.problem import Problem

_LISTENER: ContextVar[list[Problem] | None] = ContextVar("listener", default=None)


def met(problems: Iterable[Problem]) -> None:
    """Told by every command of the problems of its data, once; lost where nobody listens."""
    listener = _LISTENER.get()
    if listener is not None:
        listener.extend(problems)


def is_heard() -> bool:
    """Whether a caller runs commands and counts problems: a batch, which is interrupted as a whole."""
    return _LISTENER.get() is not None


@contextmanager
def listening() -> Iterator[list[Problem]]:
    """The list that fills with the problems that commands meet within."""
    heard: list[Problem] = []
    token = _LISTENER.set(heard)
    try:
        yield heard
    finally:
        _LISTENER.reset(token)
