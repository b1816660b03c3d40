"""The watch sees what it is there for."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.watch.plugin import SITE, _said

SOCKET = "import asnkompetensi, socket; socket.socket()"
INSIDE = f"import sys; sys.path[:] = {sys.path!r}; {SOCKET}"
CHILD = f"import subprocess, sys; sys.exit(subprocess.run([sys.executable, '-I', '-c', {INSIDE!r}]).returncode)"


def ended(program: str, report: Path) -> int:
    """The status of a Python that runs a program under watch."""
    env = {**os.environ, "SOCKET_WATCH": str(report), "PYTHONPATH": os.pathsep.join([SITE, *filter(None, sys.path)])}
    return subprocess.run([sys.executable, "-c", program], env=env, capture_output=True, check=False).returncode


@pytest.mark.parametrize(
    "program", [SOCKET, "import asnkompetensi, socket; socket.getaddrinfo('localhost', 80)"], ids=["socket", "name"]
)
def test_a_socket_of_ours_is_refused_and_recorded(program: str, tmp_path: Path) -> None:
    assert ended(program, tmp_path / "sockets") == 1
    assert "socket" in (tmp_path / "sockets").read_text()


def test_also_in_a_child_that_ignores_the_environment(tmp_path: Path) -> None:
    assert ended(CHILD, tmp_path / "sockets") == 1
    assert (tmp_path / "sockets").exists()


@pytest.mark.parametrize(
    "program", ["import asnkompetensi, socket; socket.socketpair()", "import socket; socket.socket()"]
)
def test_pipes_of_this_machine_and_other_programs_are_not(program: str, tmp_path: Path) -> None:
    assert ended(program, tmp_path / "sockets") == 0
    assert not (tmp_path / "sockets").exists()


@pytest.mark.whole_nips
def test_what_a_process_and_a_test_say_is_heard(capfd: pytest.CaptureFixture[str]) -> None:
    subprocess.run([sys.executable, "-c", "import sys; sys.stderr.write('satu')"], capture_output=True, check=True)
    os.write(2, b"dua")
    capfd.readouterr()
    assert [text for text in _said if text] == ["satu", "dua"]
