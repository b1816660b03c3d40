"""Which language the program speaks: needed before anything else is understood, help and faults included."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from asnkompetensi.text import LANGUAGES

DEFAULT = LANGUAGES[0]


def chosen(arguments: Sequence[str], environ: Mapping[str, str]) -> str:
    """The language of `--lang`, else `ASN_LANG`, else the settings files, else Indonesian.

    An unknown language is passed over here; whoever reads the settings properly refuses it.
    """
    asked = (option(arguments, "--lang"), environ.get("ASN_LANG"))
    return next((lang for lang in asked if lang in LANGUAGES), None) or _written(arguments)


def option(arguments: Sequence[str], name: str) -> str | None:
    """The last value that a call gives to an option, as `--name value` or `--name=value`."""
    value = None
    for position, argument in enumerate(arguments):
        if argument == "--":
            break
        if argument == name and position + 1 < len(arguments):
            value = arguments[position + 1]
        elif argument.startswith(f"{name}="):
            value = argument[len(name) + 1 :]
    return value


def _written(arguments: Sequence[str]) -> str:
    """The language that the settings files ask for; whatever is wrong with them is somebody else's message."""
    from asnkompetensi.cli import files
    from asnkompetensi.cli.errors import CallFault

    try:
        config = option(arguments, "--config") or _tasks(arguments)
        written = [files.load(path).get("lang") for path in files.paths(config)]
    except CallFault:
        return DEFAULT
    return next((lang for lang in reversed(written) if lang in LANGUAGES), DEFAULT)


def _tasks(arguments: Sequence[str]) -> str | None:
    """The file of tasks, whose settings hold for `asn run`; None for any other call."""
    names = [argument for argument in arguments if not argument.startswith("-")]
    return next((name for name in names[1:] if name.endswith(".toml")), None) if names[:1] == ["run"] else None
