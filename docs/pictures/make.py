"""The pictures of the manual: real calls on the samples through a pseudo-terminal, the same bytes every time.

    python docs/pictures/make.py [FOLDER]

Standard output alone is drawn. What went to standard error (problems, progress) is left out, as the title of each says.
"""

from __future__ import annotations

import fcntl
import io
import os
import pty
import shutil
import struct
import subprocess
import sys
import tempfile
import termios
from pathlib import Path

from rich.console import Console
from rich.text import Text

HERE = Path(__file__).parent
SAMPLES = HERE.parents[1] / "data" / "samples"
COLUMNS, LINES = 100, 200
CALLS = {
    "gap": ("gap", "contoh/belawan", "--as-of", "2026-03-31"),
    "recommend": ("recommend", "contoh/belawan", "--as-of", "2026-03-31"),
    "check": ("check", "contoh/gayungan", "--as-of", "2026-03-31"),
}
LANGUAGES = {"": "id", ".en": "en"}  # what the name of a picture ends with
FORM = """\
<svg class="rich-terminal" viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg">
<style>
.{unique_id}-matrix, .{unique_id}-title {{
  font-family: "DejaVu Sans Mono", "Liberation Mono", Menlo, Consolas, monospace;
}}
.{unique_id}-matrix {{ font-size: {char_height}px; line-height: {line_height}px; }}
.{unique_id}-title {{ font-size: 16px; }}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal">
<rect x="0" y="0" width="{terminal_width}" height="{terminal_height}" />
</clipPath>
{lines}
</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix" xml:space="preserve">
{matrix}
</g>
</g>
</svg>
"""


def main() -> None:
    """Write every picture into the folder given, else beside this file."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
    for name, call in CALLS.items():
        for ending, lang in LANGUAGES.items():
            drawn = picture(screen(call, lang), f"asn {' '.join(call)} 2>/dev/null")
            (target / f"{name}{ending}.svg").write_text(drawn, encoding="utf-8", newline="\n")


def screen(call: tuple[str, ...], lang: str) -> str:
    """What a terminal of 100 columns is sent on standard output, colour codes and all."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(SAMPLES, Path(folder) / "contoh")
        command = [sys.executable, "-m", "asnkompetensi", *call]
        return received_from(command, folder, surroundings(folder, lang), (LINES, COLUMNS), errors=False)


def received_from(
    command: list[str], folder: str, environment: dict[str, str], size: tuple[int, int], *, errors: bool = True
) -> str:
    """What a program sends to a terminal of so many lines and columns, with standard error or without it."""
    terminal, program = pty.openpty()
    fcntl.ioctl(program, termios.TIOCSWINSZ, struct.pack("HHHH", *size, 0, 0))
    with tempfile.TemporaryFile() as apart:
        process = subprocess.Popen(  # noqa: S603  # the calls of this folder, nothing from outside
            command, stdout=program, stderr=program if errors else apart, cwd=folder, env=environment
        )
        os.close(program)
        sent = received(terminal)
        if process.wait() not in (0, 1):
            apart.seek(0)
            sys.exit(f"{command}: exit status {process.returncode}\n{apart.read().decode()}")
    return sent


def surroundings(folder: str, lang: str) -> dict[str, str]:
    """The environment without anybody's settings."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("ASN_", "XDG_"))}
    for name in ("NO_COLOR", "COLORTERM", "COLUMNS", "LINES", "LANG", "LC_ALL"):
        kept.pop(name, None)
    return {**kept, "ASN_LANG": lang, "FORCE_COLOR": "1", "TERM": "xterm-256color", "XDG_CONFIG_HOME": folder}


def received(terminal: int) -> str:
    """All that is sent to a terminal until the other side has closed it."""
    parts = []
    try:
        while part := os.read(terminal, 65536):
            parts.append(part)
    except OSError:  # how Linux says that nobody holds the other side any more
        pass
    os.close(terminal)
    return b"".join(parts).decode().replace("\r\n", "\n")


def picture(sent: str, title: str) -> str:
    """The SVG of a terminal's content; it asks for no font, picture or style from elsewhere."""
    console = Console(record=True, width=COLUMNS, file=io.StringIO(), force_terminal=True, color_system="truecolor")
    console.print(Text.from_ansi(sent.rstrip("\n")), highlight=False)
    return console.export_svg(title=title, code_format=FORM, unique_id="asn")


if __name__ == "__main__":
    main()
