"""The files of docs/jadwal, with the program and the folder of a test in the place of those that they name."""

from __future__ import annotations

import re
import shlex
import sys
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "docs" / "jadwal"
CRON, SERVICE, TIMER, TASK = (FOLDER / name for name in ("asn.cron", "asn.service", "asn.timer", "asn-task.xml"))
PROGRAM, PLACE = "/opt/asn/bin/asn", "/srv/asn"


def put(file: Path, folder: Path) -> str:
    """What a file says, as it would be written on this machine for tasks in `folder`."""
    here = f"{shlex.quote(sys.executable)} -m asnkompetensi"
    return file.read_text(encoding="utf-8").replace(PROGRAM, here).replace(PLACE, str(folder))


def cron_line(text: str) -> tuple[str, str]:
    """The five fields of the one line of a crontab, and its command."""
    lines = [line for line in text.splitlines() if line and not line.startswith("#") and not re.match(r"\w+=", line)]
    (line,) = lines
    *fields, command = line.split(maxsplit=5)
    return " ".join(fields), command
