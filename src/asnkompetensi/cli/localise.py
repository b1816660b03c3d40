"""Commands in the language of the call: their words are looked up once, when they are made.

A command is known by its path (`gap`, `config_show`; `asn` for the whole). Its texts are `help.<path>` (what it
does) and `help.<path>_contoh` (examples, `call  # remark` a line); those of an option `help.<path>_opsi_<name>` or,
shared by all commands, `help.opsi_<name>`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, cast

from typer.core import TyperCommand, TyperGroup

from asnkompetensi.cli.errors import CallFault, UsageError, nearest
from asnkompetensi.cli.page import write_page
from asnkompetensi.text import Words, words

if TYPE_CHECKING:
    from typer._click import Command, Context, HelpFormatter, Parameter
    from typer.core import TyperOption

    Base = Command
else:
    Base = object

ROOT = "asn"
BARE = frozenset({"--explain"})  # options that mean something without their value too

Maker = Callable[[Words], "Localised"]


class Localised(Base):
    """What our commands and groups of commands share: their words, their help page, faults that name the command."""

    say: Words = words("id")
    path: str = ROOT

    def children(self) -> dict[str, str]:
        """The paths of the sub-commands, by name; none where this is no group."""
        return {}

    def format_help(self, ctx: Context, formatter: HelpFormatter) -> None:
        """Write the help page (:mod:`asnkompetensi.cli.page`)."""
        write_page(self, ctx, formatter)

    def get_help_option(self, ctx: Context) -> TyperOption | None:
        """The option `--help`, which the parser makes only when it is needed."""
        option = super().get_help_option(ctx)
        if option is not None:
            _prepare(option, self.say, self.path, "help")
        return option

    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
        """Parse; a usage error that does not know its command is told which."""
        try:
            return super().parse_args(ctx, whole(args))
        except UsageError as fault:
            fault.__dict__["ctx"] = getattr(fault, "ctx", None) or ctx
            raise


def whole(args: Sequence[str]) -> list[str]:
    """The words of a call, with an empty value after each option of `BARE` that was given none."""
    ended = args.index("--") if "--" in args else len(args)
    made: list[str] = []
    for at, word in enumerate(args):
        made.append(word)
        if word in BARE and at < ended and (at + 1 == len(args) or args[at + 1].startswith("-")):
            made.append("")
    return made


class LocalCommand(Localised, TyperCommand):
    """A command."""


class LocalGroup(Localised, TyperGroup):
    """A command that holds others, each made when asked for; `makers` leads from names to what makes them."""

    makers: Mapping[str, Maker] = MappingProxyType({})

    def children(self) -> dict[str, str]:
        """The paths of the commands in it, by name."""
        return {name: below(self, name) for name in self.makers}

    def list_commands(self, ctx: Context) -> list[str]:  # noqa: ARG002
        """The names of the commands in it."""
        return list(self.makers)

    def get_command(self, ctx: Context, cmd_name: str) -> Localised | None:  # noqa: ARG002
        """The command of a name, None where there is none."""
        return self.inner(cmd_name) if cmd_name in self.makers else None

    def inner(self, name: str) -> Localised:
        """The command of a name, with its words."""
        if name not in self.commands:
            command = self.makers[name](self.say)
            localise(command, self.say, below(self, name))
            self.commands[name] = command
        return cast("Localised", self.commands[name])

    def resolve_command(self, ctx: Context, args: list[str]) -> tuple[str | None, Command | None, list[str]]:
        """The command that is meant; :class:`CallFault` with the nearest name where there is none."""
        name = args[0]
        if name not in self.makers and not name.startswith("-") and not ctx.resilient_parsing:
            raise CallFault("cli.perintah", mirip=nearest(name, self.makers), perintah=name, induk=ctx.command_path)
        return super().resolve_command(ctx, args)


def localise(command: Localised, say: Words, path: str = ROOT) -> None:
    """Give a command and its options their words."""
    command.say, command.path = say, path
    command.help = command.short_help = say(f"help.{path}")
    for parameter in command.params:
        _prepare(parameter, say, path, parameter.name)


def _prepare(parameter: Parameter, say: Words, path: str, name: str) -> None:
    parameter.help = option_words(say, path, name)  # type: ignore[attr-defined]
    parameter.process_value = partial(as_typed, parameter)  # type: ignore[method-assign]


def as_typed(parameter: Parameter, ctx: Context, value: object) -> object:
    """The value of a parameter as it was typed: our values are words, checked later together with the settings.

    Typer would put each through pydantic, whose import alone takes as long as all the rest of `asn --help`.
    """
    return parameter.callback(ctx, parameter, value) if parameter.callback else value


def below(command: Localised, name: str) -> str:
    """The path of a command's sub-command."""
    return name if command.path == ROOT else f"{command.path}_{name}"


def every(command: Localised) -> Iterator[Localised]:
    """A command and all below it, in the order of the help pages."""
    yield command
    if isinstance(command, LocalGroup):
        for name in command.makers:
            yield from every(command.inner(name))


def option_words(say: Words, path: str, name: str) -> str:
    """The help of an option: the command's own words where it has some, else the shared ones."""
    own = f"{path}_opsi_{name}"
    found = say.label("help", own)
    return say(f"help.opsi_{name}") if found == own else found
