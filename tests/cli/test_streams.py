import io
import os
import sys
from pathlib import Path

import pytest

from asnkompetensi.cli.streams import finish, silence


def test_a_silenced_stream_takes_everything(tmp_path: Path) -> None:
    path = tmp_path / "x"
    with path.open("w") as stream:
        silence(stream)
        stream.write("lost")
    assert path.read_text() == ""


def test_a_stream_without_a_number_is_left_alone() -> None:
    silence(io.StringIO())


def test_a_broken_pipe_is_met_before_the_end_of_python(monkeypatch: pytest.MonkeyPatch) -> None:
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "w") as stream:
        stream.write("nobody reads this")
        monkeypatch.setattr(sys, "stdout", stream)
        finish()


def test_closed_streams_are_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    finish()
