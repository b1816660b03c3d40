import re

import pytest
from rich.table import Table
from rich.text import Text

from asnkompetensi.write.screen import Screen

CODE = re.compile(rb"\x1b\[")


def test_colours_only_where_there_are_some() -> None:
    text = Text("merah", style="bold red")
    assert Screen().render(text) == b"merah\n"
    assert CODE.search(Screen(colour=True).render(text))


def test_the_environment_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    before = Screen(colour=True).render(Text("merah", style="red"))
    for name, value in (("NO_COLOR", "1"), ("TERM", "dumb"), ("COLUMNS", "2")):
        monkeypatch.setenv(name, value)
    assert Screen(colour=True).render(Text("merah", style="red")) == before


def test_data_is_no_markup() -> None:
    assert Screen().render("[bold]x[/bold] :smile:") == b"[bold]x[/bold] :smile:\n"


def test_what_the_encoding_lacks_is_shown_by_what_is_near_and_boxes_are_made_of_signs() -> None:
    table = Table("é")
    table.add_row("1")
    shown = Screen(encoding="ascii").render(table).decode("ascii")
    assert "+---+" in shown
    assert "| e |" in shown


def test_lines_have_no_trailing_blanks() -> None:
    assert Screen(width=20).render(Text("a", justify="center"))[-2:] == b"a\n"
