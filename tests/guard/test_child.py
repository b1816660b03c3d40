"""A child of any module of ours: asked once, within limits, gone afterwards. More of it: tests/read."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from contextlib import suppress
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

BUSY = """from asnkompetensi.guard.inside import live
def turn(asked, data):
    while True:
        pass
def main(setup):
    live(setup, turn)
"""
PARENT = """from asnkompetensi.guard.child import Child, Limits, program
child = Child(program("anak_uji"), Limits(detik=0.5))
print(child._process.pid, flush=True)
child._exchange(b"", b"")
"""


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


@pytest.mark.unmeasured
def test_children_begin_whatever_becomes_of_the_environment_meanwhile() -> None:
    """Without a copy of it, two or three of these hundred do not (Linux)."""
    environment, over = dict(os.environ), threading.Event()

    def change() -> None:
        while not over.is_set():
            os.environ["ASN_UJI"] = "1"
            del os.environ["ASN_UJI"]

    other = threading.Thread(target=change)
    other.start()
    try:
        for _ in range(100):
            Child("", Limits(), environment).close()
    finally:
        over.set()
        other.join()


def test_a_child_has_the_environment_that_it_is_given(tmp_path: Path) -> None:
    code = f"import os; open({str(tmp_path / 'seen')!r}, 'w').write(os.environ['ASN_UJI'])"
    child = Child(code, Limits(), {**os.environ, "ASN_UJI": "satu"})
    child._process.wait(60)
    child.close()
    assert (tmp_path / "seen").read_text() == "satu"


def test_a_busy_child_of_a_killed_parent_ends_by_itself(module: Path) -> None:
    module.write_text(BUSY)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen([sys.executable, "-c", PARENT], env=environment, stdout=subprocess.PIPE) as parent:
        assert parent.stdout
        child = int(parent.stdout.readline())
        time.sleep(0.5)
        parent.kill()
    assert _gone_within(child, 20)


def test_a_child_that_the_system_ends_took_too_long(module: Path) -> None:
    module.write_text(BUSY.replace("while True:\n        pass", "import os\n    os.kill(os.getpid(), 24)"))
    assert once("anak_uji", b"", b"", Limits()) is Death.TIME


def _gone_within(process: int, seconds: float) -> bool:
    """Whether a process ends by itself; it is ended otherwise."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if not Path(f"/proc/{process}").exists() or ") Z " in Path(f"/proc/{process}/stat").read_text():
            return True
        time.sleep(0.1)
    with suppress(ProcessLookupError):
        os.kill(process, 9)
    return False


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGTERM to die of")
@pytest.mark.parametrize("how", ["SIGTERM", "SIGHUP"])
def test_a_child_that_was_asked_to_end_interrupts_its_parent(module: Path, how: str) -> None:
    module.write_text(f"import os, signal\n\ndef main(setup):\n    os.kill(os.getpid(), signal.{how})\n")
    with pytest.raises(KeyboardInterrupt):
        once("anak_uji", b"", b"", Limits())
