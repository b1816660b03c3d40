"""Values for the shell to complete: fixed words, and the names that stand in the files of the call. Never a fault."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import typer

Completer = Callable[..., list[str]]


def words(choices: Iterable[str]) -> Completer:
    """Completes one of a fixed list."""
    known = [str(choice) for choice in choices]

    def completer(incomplete: str) -> list[str]:
        return [word for word in known if word.startswith(incomplete)]

    return completer


def named(column: str) -> Completer:
    """Completes a name that stands in a column of the given files."""

    def completer(ctx: typer.Context, incomplete: str) -> list[str]:
        return [name for name in _values(_sources(ctx), column) if name.startswith(incomplete)]

    return completer


def sheets(ctx: typer.Context, incomplete: str) -> list[str]:
    """Completes `TABLE=NAME`: first the table, then a sheet of the given files."""
    from asnkompetensi.model.tables import SPECS

    table, equals, _ = incomplete.partition("=")
    names = [f"{table}={sheet}" for sheet in _sheets(_sources(ctx))] if equals else [f"{name}=" for name in SPECS]
    return [name for name in names if name.startswith(incomplete)]


def fields(incomplete: str) -> list[str]:
    """Completes the `FIELD=` of `FIELD=NAME`."""
    from asnkompetensi.cli.values import FIELDS

    return [f"{name}=" for name in FIELDS if name.startswith(incomplete)]


def tasks(ctx: typer.Context, incomplete: str) -> list[str]:
    """Completes the name of a task of the given file."""
    try:
        from asnkompetensi.cli import files

        given = next(name for name in [*(ctx.params.get("tasks") or ()), *ctx.args] if name.endswith(".toml"))
        names = [str(task["nama"]) for task in files.load(Path(given))["tugas"]]
    except Exception:  # noqa: BLE001 - a shell that waits for words must hear nothing else
        return []
    return [name for name in names if name.startswith(incomplete)]


def _sources(ctx: typer.Context) -> list[str]:
    """The files that stand in the unfinished line, which may be among the arguments that are not parsed yet."""
    given = [*(ctx.params.get("sources") or ()), *ctx.args]
    return [source for source in given if source != "-"]


def _sheets(sources: list[str]) -> list[str]:
    try:
        from asnkompetensi import read
        from asnkompetensi.model.options import ReadOptions

        with read.opened(sources, ReadOptions()) as reader:
            sheets, _, _ = reader.sheets()
    except Exception:  # noqa: BLE001 - a shell that waits for words must hear nothing else
        return []
    return list(dict.fromkeys(sheet.lembar for sheet in sheets))


def _values(sources: list[str], column: str) -> list[str]:
    try:
        from asnkompetensi import read
        from asnkompetensi.model.options import ReadOptions

        with read.opened(sources, ReadOptions()) as reader:
            tables, _ = read.tabulate(reader.sheets()[0], ReadOptions())
        frames = [table.frame for table in tables.values() if column in table.frame]
        return sorted({str(name) for frame in frames for name in frame[column].dropna().unique()})
    except Exception:  # noqa: BLE001 - a shell that waits for words must hear nothing else
        return []
