import pytest

from asnkompetensi.cli.console import Console
from asnkompetensi.cli.notices import UNWATCHED, blocks
from asnkompetensi.model.place import Place
from asnkompetensi.model.problem import Problem
from asnkompetensi.text import words

COMMAND = "asn check data.xlsx"
SOURCES = [["data.xlsx"]]


def problem(code: str, cell: str = "A2", **facts: str | int) -> Problem:
    return Problem(code, (Place("data.xlsx", "Pegawai", cell),), facts)


def said(*problems: Problem, quiet: bool = False) -> list[str]:
    """The first line of each block."""
    text = blocks(problems, words("id"), Console(quiet=quiet, environ={}), SOURCES)
    return [block.splitlines()[0] for block in text.split("\n\n") if block]


LEVEL = problem("LEVEL-01", nilai="7", kolom="level")
DOUBT = problem("UNIT-01")
NOTE = problem("BARIS-01", tabel="pegawai", total=1)


def test_the_gravest_comes_last() -> None:
    assert [line.partition(":")[0] for line in said(LEVEL, NOTE, DOUBT)] == [
        "catatan[BARIS-01]", "peringatan[UNIT-01]", "galat[LEVEL-01]",
    ]  # fmt: skip


def test_quiet_keeps_what_is_galat() -> None:
    assert [line.partition(":")[0] for line in said(LEVEL, NOTE, DOUBT, quiet=True)] == ["galat[LEVEL-01]"]
    assert said(NOTE, quiet=True) == []


def test_no_more_than_a_screenful_and_every_kind_before_any_twice() -> None:
    many = [problem("LEVEL-01", f"C{row}", nilai=str(row), kolom="level") for row in range(6, 206)]
    lines = said(*many, problem("NIP-02"), DOUBT)
    assert lines[0] == f"{202 - (len(lines) - 1)} masalah lain tidak ditampilkan di sini; semuanya: {COMMAND}"
    assert sum(line.startswith("galat[NIP-02]") for line in lines) == 1
    assert not any(line.startswith("peringatan") for line in lines)
    text = blocks([*many, DOUBT], words("id"), Console(environ={}), SOURCES)
    assert len(text.splitlines()) <= UNWATCHED + 2


def test_what_ends_the_run_is_shown_before_what_only_marks_it() -> None:
    many = [problem("LEVEL-01", f"C{row}", nilai=str(row), kolom="level") for row in range(6, 206)]
    text = blocks([*many, problem("LEMBAR-01", tabel="standar")], words("id"), Console(environ={}), SOURCES)
    assert "galat[LEMBAR-01]" in text


def test_one_problem_is_shown_however_small_the_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Console, "err_terminal", True)
    monkeypatch.setattr(Console, "err_colour", False)
    monkeypatch.setattr(Console, "err_height", 3)
    assert [line.partition(":")[0] for line in said(LEVEL, DOUBT)][-1] == "galat[LEVEL-01]"


def test_nothing_to_say() -> None:
    assert blocks([], words("id"), Console(environ={}), SOURCES) == ""
