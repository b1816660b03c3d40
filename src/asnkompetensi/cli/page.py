"""The layout of a help page: what a command does, its examples, how it is called, its options under headings."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typer._click import Context, HelpFormatter, Parameter

    from asnkompetensi.cli.localise import Localised
    from asnkompetensi.text import Words

Row = tuple[str, str]

HEADINGS = ("sumber", "hasil", "hitung", "rencana", "pencarian", "pasti", "saring", "baca", "umum")
STATUSES = (0, 1, 2, 3, 4, 70, 130)
REMARK = "  # "
MORE = "..."  # ends the metavar of what may be given more than once
WIDEST_CALL = 60
WIDEST_NAME = 30
WIDEST_LIST = 72
INDENT = 2  # of the rows under a heading


def write_page(command: Localised, ctx: Context, formatter: HelpFormatter) -> None:
    """Write the help page of a command; that of the whole program also has the exit statuses."""
    say = command.say
    formatter.write_text(command.help or "")
    _section(formatter, say("help.contoh"), examples(command), WIDEST_CALL)
    formatter.write_paragraph()
    formatter.write_usage(ctx.command_path, " ".join(usage(command)), say("help.pemakaian") + ": ")
    _section(
        formatter, say("help.perintah"), [(name, say(f"help.{path}")) for name, path in command.children().items()]
    )
    for heading, parameters in headed(command, ctx):
        rows = [folded(record(say, parameter), formatter.width) for parameter in parameters]
        _section(formatter, say(f"help.judul_{heading}"), rows)
    if ctx.parent is None:
        _section(formatter, say("help.status"), statuses(say))


def examples(command: Localised) -> list[Row]:
    """The examples that a help page opens with: the call, and what it is for."""
    lines = command.say(f"help.{command.path}_contoh").splitlines()
    return [(call, remark) for call, _, remark in (line.partition(REMARK) for line in lines)]


def usage(command: Localised) -> list[str]:
    """The pieces of the usage line after the command's name."""
    arguments = [record(command.say, p)[0] for p in command.params if p.param_type_name == "argument"]
    inner = [command.say("help.perintah_opsi")] if command.children() else []
    return [command.say("help.opsi"), *arguments, *inner]


def headed(command: Localised, ctx: Context) -> list[tuple[str, list[Parameter]]]:
    """The parameters of a command under their headings, in the order of the page."""
    parameters = command.get_params(ctx)
    return [(name, found) for name in HEADINGS if (found := [p for p in parameters if _heading(p) == name])]


def _heading(parameter: Parameter) -> str:
    if parameter.param_type_name == "argument":
        return HEADINGS[0]
    return getattr(parameter, "rich_help_panel", None) or HEADINGS[-1]


def record(say: Words, parameter: Parameter) -> Row:
    """How a parameter is written, and its help; a list of words too long for a line goes there."""
    metavar, told = placeholder(say, parameter.metavar or ""), getattr(parameter, "help", "")
    if parameter.param_type_name == "argument":
        return metavar, told
    if len(metavar) > WIDEST_LIST:
        metavar, told = placeholder(say, "NAME"), f"{told} {metavar.replace('|', ', ')}."
    return f"{', '.join(names(parameter))} {metavar}".strip(), told


def folded(row: Row, width: int) -> Row:
    """A row of which a long list of words, parted by `|`, goes over several lines."""
    name, told = row
    first = name.partition(" ")[0]
    after = " " * (len(first) + 1 + INDENT)
    lines = wrap(name.replace("|", "| "), width - INDENT, subsequent_indent=after, break_on_hyphens=False)
    return ("\n".join(lines).replace("| ", "|"), told) if len(name) > width - INDENT else row


def names(parameter: Parameter) -> list[str]:
    """The names of an option, the short one first; one that can be taken back as `--[no-]raw`."""
    back = "[no-]" if parameter.secondary_opts else ""
    return [name.replace("--", f"--{back}") for name in sorted(parameter.opts, key=len)]


def placeholder(say: Words, metavar: str) -> str:
    """The word that stands for a value: `FILE` is `BERKAS` in Indonesian; lists of words stay as they are."""
    name = metavar.removesuffix(MORE)
    return say.label("help", f"meta_{name}").removeprefix("meta_") + metavar[len(name) :]


def statuses(say: Words) -> list[Row]:
    """Every exit status and what it means."""
    return [(str(status), say(f"help.status_{status}")) for status in STATUSES]


def _section(formatter: HelpFormatter, title: str, rows: list[Row], widest: int = WIDEST_NAME) -> None:
    if rows:
        with formatter.section(title):
            formatter.write_dl(rows, widest)
