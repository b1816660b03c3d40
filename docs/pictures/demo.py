"""The demo of the README: real commands on a sample, as a recording for asciinema and as a picture that moves.

    python docs/pictures/demo.py [FOLDER [LANGUAGE]]

The commands run through a pseudo-terminal; the times are those of a script, so that the bytes are the same every time.
"""

from __future__ import annotations

import io
import json
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from make import HERE, LANGUAGES, SAMPLES, received_from, surroundings
from rich.console import Console
from rich.text import Text

COLUMNS, LINES = 100, 30
STEPS = (  # without the line of progress, which takes its time from the machine
    "asn check contoh/belawan -q",
    "asn gap contoh/belawan --by unit-kompetensi --unit 'Bidang Lalu Lintas' 2>/dev/null",
    "asn explain contoh/belawan --unit Sekretariat --competency Integritas --depth 1 2>/dev/null",
    "asn report contoh/belawan --agency 'Kota Contoh' -o berkas 2>&1 | tail -n 1",
    "ls -1p berkas",
)
PROMPT = "\x1b[1;32m$\x1b[0m "
KEY, LINE, READ = 0.04, 0.03, 4.0  # seconds: to type a key, to show a line, to read a screen
FRAME = """\
<g class="frame {unique_id}">
<style>
{styles}
</style>
<g transform="translate({terminal_x}, {terminal_y})">
{backgrounds}
<g class="screen" xml:space="preserve">
{matrix}
</g>
</g>
</g>
"""
SHELL = """\
<svg class="rich-terminal" viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg">
<style>
.screen, .asn-title {{ font-family: "DejaVu Sans Mono", "Liberation Mono", Menlo, Consolas, monospace; }}
.screen {{ font-size: {char_height}px; line-height: {line_height}px; }}
.asn-title {{ font-size: 16px; }}
%s
</style>
{chrome}
%s
</svg>
"""


def main() -> None:
    """Write the recording and the picture, of every language or the one given, into a folder, else beside this file."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
    asked = sys.argv[2:] or list(LANGUAGES.values())
    for ending in (ending for ending, lang in LANGUAGES.items() if lang in asked):
        shown = screens(LANGUAGES[ending])
        for name, content in ((f"demo{ending}.cast", cast(shown)), (f"demo{ending}.svg", moving(shown))):
            (target / name).write_text(content, encoding="utf-8", newline="\n")


def screens(lang: str) -> list[str]:
    """What a terminal is sent by each of the steps, one after the other in one folder."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(SAMPLES, Path(folder) / "contoh")
        environment = {**surroundings(folder, lang), "LC_COLLATE": "C", "ASN_AS_OF": "2026-03-31"}
        environment["PATH"] = f"{folder}:{environment['PATH']}"
        program = Path(folder) / "asn"  # this Python's, whatever else is installed
        program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m asnkompetensi "$@"\n', encoding="utf-8")
        program.chmod(0o755)
        return [received_from(["bash", "-c", step], folder, environment, (LINES, COLUMNS)) for step in STEPS]


def cast(shown: list[str]) -> str:
    """The recording: asciicast, version 2."""
    head = {
        "version": 2,
        "width": COLUMNS,
        "height": LINES,
        "title": "asnkompetensi",
        "env": {"TERM": "xterm-256color"},
    }
    lines = [json.dumps(head)]
    lines += [json.dumps([round(at, 2), "o", text], ensure_ascii=False) for at, text in events(shown)]
    return "\n".join(lines) + "\n"


def events(shown: list[str]) -> Iterator[tuple[float, str]]:
    """What appears at which second."""
    at = 0.5
    for step, sent in zip(STEPS, shown, strict=True):
        yield at, "\x1b[H\x1b[2J" + PROMPT
        for key in (*step, "\r\n"):
            at += KEY
            yield at, key
        for line in sent.splitlines():
            at += LINE
            yield at, line + "\r\n"
        yield at + LINE, PROMPT
        at += READ


def moving(shown: list[str]) -> str:
    """The picture: the last lines of every step, one after the other; where nothing may move, those of the gaps."""
    frames, chrome = [], ""
    for at, (step, sent) in enumerate(zip(STEPS, shown, strict=True)):
        lines = (PROMPT + step + "\n" + sent.rstrip("\n")).split("\n")[-LINES:]
        text = "\n".join([*lines, *[""] * (LINES - len(lines))])
        frames.append(drawn(text, FRAME, f"s{at}"))
        chrome = chrome or drawn(text, SHELL, "asn")
    return chrome % (motion(len(frames)), "".join(frames))


def motion(count: int) -> str:
    """The rules by which each of so many frames is seen in its turn."""
    whole, part = count * READ, 100 / count
    rules = [".frame { opacity: 0; }", ".s1 { opacity: 1; }", "@media (prefers-reduced-motion: no-preference) {"]
    rules += [f".frame {{ animation: turn {whole:g}s steps(1) infinite; opacity: 0; }}"]
    rules += [f".s{at} {{ animation-delay: {at * READ:g}s; }}" for at in range(count)]
    return "\n".join([*rules, f"@keyframes turn {{ 0% {{ opacity: 1; }} {part:g}% {{ opacity: 0; }} }}", "}"])


def drawn(text: str, form: str, name: str) -> str:
    """A screen in a form of rich's picture of a terminal."""
    console = Console(record=True, width=COLUMNS, file=io.StringIO(), force_terminal=True, color_system="truecolor")
    console.print(Text.from_ansi(text), highlight=False, no_wrap=True, crop=True)
    return console.export_svg(title="asn", code_format=form, unique_id=name)


if __name__ == "__main__":
    main()
