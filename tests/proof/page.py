"""The sections of docs/reliability.md that runs write: each program its own, between two marks, and no other."""

from __future__ import annotations

import os
import platform
import re
import sys
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

PAGE = Path(__file__).parents[2] / "docs" / "reliability.md"


def put(name: str, text: str, command: str) -> None:
    """Print a section and write it into the page, with the command that gives it, the day and the machine."""
    written = shown(name, text, command)
    PAGE.write_text(replaced(PAGE.read_text(encoding="utf-8"), name, written), encoding="utf-8")


def shown(name: str, text: str, command: str) -> str:
    """Print a section as it would stand on the page, which has a place for it; the page is not written."""
    written = f"{text.strip()}\n\n{signed(command)}"
    replaced(PAGE.read_text(encoding="utf-8"), name, written)
    sys.stdout.write(f"{written}\n")
    return written


def replaced(page: str, name: str, text: str) -> str:
    """The page with the text between `<!-- name -->` and `<!-- /name -->`; ValueError where they do not stand once."""
    pattern = re.compile(rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)", re.DOTALL)
    new, count = pattern.subn(lambda found: f"{found[1]}{text.strip()}\n{found[2]}", page)
    if count != 1:
        message = f"{name} stands {count} times"
        raise ValueError(message)
    return new


def signed(command: str) -> str:
    """The line below a table: what gave it, when and on what."""
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores; Python {platform.python_version()}"
    return f"`{command}`: {datetime.now(UTC).date()}; {machine}; asnkompetensi {version('asnkompetensi')}."
