"""Runs the lines of shell of a page, one block a script, and holds what it shows to their standard output.

A `sh` block is one script of bash; a line "# status 1" in it says how it ends where that is not 0. A `text` block after
it shows what it prints, "..." standing for lines left out. What the reader writes stands after `<!-- berkas: NAME -->`.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.docs.pages import File, Shown, missing, runs

_PART = re.compile(r"^<!-- berkas: (\S+) -->\n+```\w+\n(.*?)^```$|^```(sh|text)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_STATUS = re.compile(r"^# status (\d+)$", re.MULTILINE)


@dataclass(frozen=True)
class Script:
    """Lines of shell, and the status with which they end."""

    text: str
    status: int


@dataclass(frozen=True)
class Ended:
    """What a script did."""

    status: int
    out: str
    err: str


def parts(page: Path) -> list[Script | Shown | File]:
    """What the page has its reader write, run and see, in order."""
    found: list[Script | Shown | File] = []
    for part in _PART.finditer(page.read_text(encoding="utf-8")):
        name, text, fence, body = part.groups()
        if name:
            found.append(File(name, text))
        elif fence == "text":
            found.append(Shown(runs(body)))
        else:
            status = _STATUS.search(body)
            found.append(Script(body, int(status[1]) if status else 0))
    return found


def environment(**extra: str) -> Mapping[str, str]:
    """The test's own, without settings, with the commands that are installed beside this Python."""
    mine = {name: value for name, value in os.environ.items() if not name.startswith("ASN_")}
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return {**mine, "PATH": path, "NO_COLOR": "1", **extra}


def bash(text: str, folder: Path) -> Ended:
    """Run a script in a folder."""
    env = environment(XDG_CONFIG_HOME=str(folder))
    done = subprocess.run(
        ["bash", "-c", text], cwd=folder, env=env, stdin=subprocess.DEVNULL, capture_output=True, check=False
    )
    return Ended(done.returncode, done.stdout.decode().replace("\r\n", "\n"), done.stderr.decode())


def walk(page: Path, folder: Path) -> list[str]:
    """Do all that a page says, in a folder; what the scripts said on standard error, one text each.

    AssertionError where something else comes than the page shows.
    """
    screen, said = "", []
    for part in parts(page):
        if isinstance(part, File):
            (folder / part.name).write_text(part.text, encoding="utf-8")
        elif isinstance(part, Shown):
            assert missing(part, screen) == [], f"{page.name}: not on standard output\n{screen}"
        else:
            ended = bash(part.text, folder)
            assert ended.status == part.status, f"{page.name}:\n{part.text}\n{ended.err}"
            screen = ended.out
            said.append(ended.err)
    return said
