"""A child of any module of ours: asked once, within limits, gone afterwards. More of it: tests/read."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from asnkompetensi.guard.child import Child, Death, Limits, once, program

ECHO = """from asnkompetensi.guard.inside import live
def main(setup):
    live(setup, lambda asked, data: asked + data)
"""
PRINT = """import os
from asnkompetensi.guard.inside import live
def main(setup):
    live(setup, lambda asked, data: os.write(1, b"kata pustaka") and asked)
"""
SLEEP = "import time\n\ndef main(setup):\n    time.sleep(60)\n"


@pytest.fixture
def module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A module that a child can import; its text is to be written."""
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    return tmp_path / "anak_uji.py"


def test_what_is_asked_once_is_answered(module: Path) -> None:
    module.write_text(ECHO)
    assert once("anak_uji", b"satu", b"dua", Limits()) == b"satudua"


def test_what_a_library_prints_does_not_come_between(module: Path, capfd: pytest.CaptureFixture[str]) -> None:
    module.write_text(PRINT)
    assert once("anak_uji", b"satu", b"", Limits()) == b"satu"
    assert capfd.readouterr() == ("", "")


def test_a_child_that_takes_too_long_is_given_up(module: Path) -> None:
    module.write_text(SLEEP)
    assert once("anak_uji", b"", b"", Limits(detik=0.3)) is Death.TIME


def test_an_answer_that_cannot_be_parsed_is_none(module: Path) -> None:
    module.write_text(ECHO)
    child = Child(program("anak_uji"), Limits())
    assert child.request(b"satu", b"", int) is Death.BROKEN
    assert child.is_dead
