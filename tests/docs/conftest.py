"""A terminal of 80 columns in an empty folder, for the commands of a page."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from asnkompetensi.cli import console
from asnkompetensi.cli.main import run
from tests.docs.pages import Run

SPEAKING = ("NO_COLOR", "FORCE_COLOR", "TERM", "LANG", "LC_ALL")


@pytest.fixture
def terminal(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Status of a call, and what both streams put on the screen, in its order."""
    for name in [name for name in os.environ if name.startswith("ASN_") or name in SPEAKING]:
        monkeypatch.delenv(name)
    for name, value in (("COLUMNS", "80"), ("LINES", "60"), ("NO_COLOR", "1"), ("XDG_CONFIG_HOME", str(tmp_path))):
        monkeypatch.setenv(name, value)
    work = tmp_path / "kerja"
    work.mkdir()
    monkeypatch.chdir(work)
    monkeypatch.setattr(sys, "argv", ["asn"])
    monkeypatch.setattr(console, "is_terminal", lambda _: True)

    def call(words: tuple[str, ...]) -> tuple[int, str]:
        with monkeypatch.context() as changed:
            changed.setattr(sys, "stderr", sys.stdout)
            status = run(words)
        return status, capfdbinary.readouterr().out.decode()

    return call
