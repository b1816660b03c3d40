"""Commands from dataclasses: every field with an `Option` or `Argument` becomes a parameter of the command line."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields
from typing import Any, TypeVar, cast, get_type_hints

import typer
from typer.main import get_command

from asnkompetensi.cli.localise import LocalCommand, LocalGroup, Maker
from asnkompetensi.text import Words

Call = TypeVar("Call")

SHAPE = {"help_option_names": ["-h", "--help"], "max_content_width": 110}


def command(name: str, call: type[Call], run: Callable[[Call, Words], int], say: Words) -> LocalCommand:
    """The command `name`; it makes a `call` of what was given and ends with the status that `run` gives.

    Typer reads a function's signature, so the function gets the one that the dataclass describes.
    """
    hints = get_type_hints(call, include_extras=True)

    def run_call(**values: Any) -> None:  # noqa: ANN401
        raise typer.Exit(run(call(**values), say))

    parameters = [
        inspect.Parameter(
            field.name,
            inspect.Parameter.KEYWORD_ONLY,
            default=inspect.Parameter.empty if field.default is MISSING else field.default,
            annotation=hints[field.name],
        )
        for field in fields(call)  # type: ignore[arg-type]
    ]
    run_call.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    run_call.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
    app = typer.Typer(add_completion=False, rich_markup_mode=None)
    app.command(name, cls=LocalCommand, context_settings=SHAPE)(run_call)
    return cast("LocalCommand", get_command(app))


def group(callback: Callable[..., None], makers: Mapping[str, Maker], *, completion: bool = False) -> LocalGroup:
    """A command that holds others; `callback` runs before them, and alone where none is named."""
    app = typer.Typer(
        cls=LocalGroup,
        invoke_without_command=True,
        add_completion=completion,
        rich_markup_mode=None,
        context_settings=SHAPE,
    )
    app.callback()(callback)
    made = cast("LocalGroup", get_command(app))
    made.makers = makers
    return made
