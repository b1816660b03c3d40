"""The reference manual, made from the program itself, so that it cannot say anything else than the program does."""

from __future__ import annotations

from collections.abc import Iterator

from asnkompetensi.cli.app import tree
from asnkompetensi.cli.localise import Localised, every
from asnkompetensi.cli.page import examples, headed, record, statuses, usage
from asnkompetensi.cli.reference_data import constants, problems, results, settings, sources, table
from asnkompetensi.text import Words, words


def markdown(lang: str) -> str:
    """Commands, options, exit statuses, settings, problem codes, source and result tables, as one Markdown page."""
    say = words(lang)
    parts = (
        _head(say),
        _commands(lang, say),
        _statuses(say),
        settings(say),
        constants(say),
        sources(say),
        results(say),
    )
    return "\n".join(line for part in (*parts, problems(say)) for line in part) + "\n"


def _head(say: Words) -> Iterator[str]:
    yield f"# {say('reference.judul')}\n"
    yield say("reference.asal") + "\n"


def _commands(lang: str, say: Words) -> Iterator[str]:
    yield f"## {say('help.perintah')}\n"
    for command in every(tree(lang)):
        yield from _command(command, say)


def _command(command: Localised, say: Words) -> Iterator[str]:
    name = " ".join(["asn", *command.path.split("_")]) if command.path != "asn" else "asn"
    context = command.make_context(name, [], resilient_parsing=True)
    yield f"### `{name}`\n"
    yield f"{command.help}\n"
    yield f"```\n{' '.join([name, *usage(command)])}\n```\n"
    yield from table((say("help.contoh"), ""), [(f"`{call}`", remark) for call, remark in examples(command)])
    for heading, parameters in headed(command, context):
        rows = [(f"`{written}`", text) for written, text in (record(say, parameter) for parameter in parameters)]
        yield from table((say(f"help.judul_{heading}"), ""), rows)


def _statuses(say: Words) -> Iterator[str]:
    yield f"## {say('help.status')}\n"
    yield from table((say("help.status"), say("reference.arti")), statuses(say))
