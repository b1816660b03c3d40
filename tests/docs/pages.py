"""Runs what a page tells its reader to do, and holds the screens it shows to what comes.

A `console` block holds commands, each after "$ "; a line "# status 1" below one says how it ends where that is not 0.
A `text` block right after it shows what the last of them prints: line by line, "..." standing for lines left out.
What the reader does by hand stands in a comment, one change in each part:

    <!-- excel: book.xlsx -> copy.xlsx | Sheet!A1 = text | Sheet!B2 = 3 | hapus Sheet!7 | hapus Sheet!C3 -->
    <!-- teks: file.csv | old text -> new text -->

A file that the reader is to write stands in the block after its name:

    <!-- berkas: asn.toml -->
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import openpyxl

ROOT = Path(__file__).parents[2]
GAP = "..."
_PART = re.compile(
    r"<!-- (excel|teks): (.+?) -->"
    r"|^<!-- berkas: (\S+) -->\n+```\w+\n(.*?)^```$"
    r"|^```(console|text)\n(.*?)^```$",
    re.MULTILINE | re.DOTALL,
)

Run = Callable[[tuple[str, ...]], tuple[int, str]]  # words of a call to its status and all that it said


@dataclass(frozen=True)
class Call:
    """A command of a page and the status it is said to end with."""

    words: tuple[str, ...]
    status: int = 0


@dataclass(frozen=True)
class Shown:
    """What a page shows of the screen: runs of lines that follow each other."""

    runs: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Edit:
    """What the reader changes by hand."""

    kind: str
    text: str


@dataclass(frozen=True)
class File:
    """What the reader writes into a file."""

    name: str
    text: str


Step = Call | Shown | Edit | File


def steps(page: Path) -> list[Step]:
    """What the page has its reader do and see, in order."""
    found: list[Step] = []
    for part in _PART.finditer(page.read_text(encoding="utf-8")):
        edit, change, name, text, fence, body = part.groups()
        if edit:
            found.append(Edit(edit, change))
        elif name:
            found.append(File(name, text))
        elif fence == "console":
            found += _calls(body)
        else:
            found.append(Shown(runs(body)))
    return found


def _calls(body: str) -> list[Call]:
    calls: list[Call] = []
    for line in body.splitlines():
        if line.startswith("# status "):
            calls[-1] = Call(calls[-1].words, int(line.removeprefix("# status ")))
        elif line:
            prompt, program, *words = shlex.split(line)
            assert (prompt, program) == ("$", "asn"), line
            calls.append(Call(tuple(words)))
    return calls


def runs(body: str) -> tuple[tuple[str, ...], ...]:
    """The lines that a block shows, without those left out."""
    lines = [line.rstrip() for line in body.splitlines()]
    return tuple(tuple(run) for left_out, run in groupby(lines, lambda line: line.strip() == GAP) if not left_out)


def missing(shown: Shown, screen: str) -> list[str]:
    """The first run of lines that the screen does not hold after the runs before it; nothing where all are there."""
    lines = [line.rstrip() for line in screen.replace("\r", "\n").splitlines()]
    start = 0
    for run in shown.runs:
        size = len(run)
        at = next((at for at in range(start, len(lines) - size + 1) if tuple(lines[at : at + size]) == run), None)
        if at is None:
            return list(run)
        start = at + size
    return []


def done_by_hand(edit: Edit) -> None:
    """Do in the present folder what the reader does in Excel, or in an editor of text."""
    first, *changes = [part.strip() for part in edit.text.split("|")]
    if edit.kind == "teks":
        old, new = changes[0].split(" -> ")
        path = Path(first)
        text = path.read_bytes().decode("utf-8")
        assert old in text, f"{first}: {old}"
        path.write_bytes(text.replace(old, new).encode("utf-8"))
        return
    source, _, target = first.partition(" -> ")
    book = openpyxl.load_workbook(source)
    for change in changes:
        place, _, value = change.removeprefix("hapus ").partition(" = ")
        sheet, cell = place.split("!")
        if value:
            book[sheet][cell] = int(value) if re.fullmatch(r"\d", value) else value
        elif cell.isdigit():
            book[sheet].delete_rows(int(cell))
        else:
            book[sheet][cell] = None
    book.save(target or source)


def walk(page: Path, run: Run, *, foresee: bool = False) -> None:
    """Do all that a page says, in the present folder; AssertionError where something else comes than it shows.

    With `foresee` a dossier, which takes long, is only foreseen: its call is understood, and its inputs are there.
    """
    screen = ""
    for step in steps(page):
        if isinstance(step, Edit):
            done_by_hand(step)
        elif isinstance(step, File):
            Path(step.name).write_text(step.text, encoding="utf-8")
        elif isinstance(step, Shown):
            assert missing(step, screen) == [], f"{page.name}: not on the screen\n{screen}"
        elif foresee and step.words[0] == "report":
            assert run((*step.words, "--dry-run"))[0] == 0, f"{page.name}: asn {shlex.join(step.words)}"
        else:
            status, screen = run(step.words)
            assert status == step.status, f"{page.name}: asn {shlex.join(step.words)}\n{screen}"
