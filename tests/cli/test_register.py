from dataclasses import dataclass
from typing import Annotated

import pytest
import typer

from asnkompetensi.cli.register import command, group
from asnkompetensi.text import Words, words


@dataclass(frozen=True, kw_only=True)
class Shared:
    debug: Annotated[bool, typer.Option("--debug")] = False


@dataclass(frozen=True, kw_only=True)
class SayCall(Shared):
    sources: Annotated[list[str] | None, typer.Argument()] = None
    by: Annotated[str | None, typer.Option("--by", "-b")] = None


def test_every_field_is_a_parameter_and_the_result_is_the_status() -> None:
    calls: list[SayCall] = []

    def run(call: SayCall, say: Words) -> int:
        calls.append(call)
        return 4 if say.lang == "en" else 0

    say = command("say", SayCall, run, words("en"))
    context = say.make_context("say", ["a", "b", "-b", "3", "--debug"])
    with pytest.raises(typer.Exit) as end:
        say.invoke(context)
    assert calls == [SayCall(sources=["a", "b"], by="3", debug=True)]
    assert end.value.exit_code == 4


def test_a_group_runs_its_callback_before_its_commands() -> None:
    ran: list[str] = []
    made = group(lambda: ran.append("group"), {"gap": lambda say: command("gap", SayCall, lambda *_: 0, say)})
    context = made.make_context("asn", ["gap"])
    with pytest.raises(typer.Exit):
        made.invoke(context)
    assert ran == ["group"]
