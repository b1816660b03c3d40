"""Days of PostgreSQL that Python has no name for: `infinity`, years before 1 and after 9999 (child side)."""

from __future__ import annotations

from typing import Any

from psycopg import Connection, DataError
from psycopg.abc import Buffer
from psycopg.types.datetime import DateLoader, TimestampLoader, TimestamptzLoader


class _Date(DateLoader):
    def load(self, data: Buffer) -> Any:  # noqa: ANN401
        return _text(super().load, data)


class _Timestamp(TimestampLoader):
    def load(self, data: Buffer) -> Any:  # noqa: ANN401
        return _text(super().load, data)


class _Timestamptz(TimestamptzLoader):
    def load(self, data: Buffer) -> Any:  # noqa: ANN401
        return _text(super().load, data)


def lenient(connection: Connection[Any]) -> None:
    """Let a connection give such a day as the text that it is: a cell to be told, not the end of the reading."""
    for name, loader in (("date", _Date), ("timestamp", _Timestamp), ("timestamptz", _Timestamptz)):
        connection.adapters.register_loader(name, loader)


def _text(load: Any, data: Buffer) -> Any:  # noqa: ANN401
    try:
        return load(data)
    except DataError:
        return bytes(data).decode()
