"""A call of the command line inside the test's own process, in an empty folder, with nobody's settings."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from asnkompetensi.cli.main import run
from tests.cli.calls import Answer, Asn

SPEAKING = ("NO_COLOR", "FORCE_COLOR", "TERM", "LANG", "LC_ALL", "COLUMNS", "LINES")


@pytest.fixture(autouse=True)
def _alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No settings but the test's own."""
    for name in [name for name in os.environ if name.startswith("ASN_") or name in SPEAKING]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "rumah"))
    monkeypatch.setattr(sys, "argv", ["asn"])
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def asn(capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Asn:
    """Status and both streams of a call."""

    def call(*words: str, env: Mapping[str, str] | None = None) -> Answer:
        with monkeypatch.context() as changed:
            for name, value in (env or {}).items():
                changed.setenv(name, value)
            status = run(words)
        out, err = capfdbinary.readouterr()
        return Answer(status, out.decode(), err.decode())

    return call
