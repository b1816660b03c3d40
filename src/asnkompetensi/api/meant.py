"""Options as a program gives them: what they plainly mean, and what cannot be told before any source is opened."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import fields, is_dataclass
from typing import Any, TypeVar, cast

from asnkompetensi.write.menus import MENUS

Options = TypeVar("Options")


def meant(options: Options, tables: Collection[str] = ()) -> Options:
    """The options in the types of their fields: a date for its ISO text, a choice for its word, a tuple for a list.

    Where `tables` are given, those asked for are some of them. ValueError names each field that cannot be, and what it
    may be; what stands in it is not repeated, for it may be a password.
    """
    from pydantic import TypeAdapter, ValidationError

    name = type(options).__name__
    try:
        typed: Any = TypeAdapter(type(options)).validate_python(_plain(options))
    except ValidationError as fault:
        wrong = [(_place(error["loc"]), error["msg"]) for error in fault.errors(include_input=False, include_url=False)]
        raise ValueError("; ".join(f"{name}.{place}: {message}" for place, message in wrong)) from None
    if unknown := [table for table in typed.tables if table not in tables] if tables else []:
        message = f"{name}.tables: {', '.join(unknown)} ({', '.join(tables)})"
        raise ValueError(message)
    return cast("Options", typed)


def tables(command: str) -> tuple[str, ...]:
    """The tables that a command's result may have, in the order of its `--by`."""
    return tuple(MENUS[command].by.values())


def _plain(options: object) -> object:
    """The fields by name, also of options inside: what is an instance already would not be looked at."""
    if not is_dataclass(options):
        return options
    return {field.name: _plain(getattr(options, field.name)) for field in fields(options)}


def _place(parts: tuple[int | str, ...]) -> str:
    return ".".join(map(str, parts))
