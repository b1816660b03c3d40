import io
import sys
import time

import pytest

from asnkompetensi.cli import stages as module
from asnkompetensi.cli.gap import GapCall
from asnkompetensi.cli.session import opened
from asnkompetensi.cli.stages import Stages, stages
from asnkompetensi.text import words


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def run(call: GapCall, seconds: float = 0.05) -> None:
    with stages(opened(call, words("id"))) as stage:
        stage("read")
        time.sleep(seconds)
        stage("gap")
        stage("")


def test_long_work_on_a_terminal_is_named_and_the_word_goes_away(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setattr(module, "PATIENCE", 0.001)
    run(GapCall())
    assert terminal.getvalue() == f"Membaca berkas ...\r{' ' * 18}\r"


@pytest.mark.parametrize("call", [GapCall(quiet=True), GapCall()])
def test_short_or_quiet_work_says_nothing(call: GapCall, monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    run(call)
    assert terminal.getvalue() == ""


def test_no_word_in_a_log(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0.001)
    run(GapCall())
    assert capsys.readouterr().err == ""


def test_the_word_goes_away_when_the_work_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setattr(module, "PATIENCE", 0.001)

    def fail() -> None:
        with stages(opened(GapCall(), words("id"))):
            time.sleep(0.05)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert terminal.getvalue().endswith("\r")


def test_verbose_gives_the_time_of_each_stage(capsys: pytest.CaptureFixture[str]) -> None:
    told = Stages(opened(GapCall(verbose=True), words("id")))
    told("read")
    told("gap")
    told("")
    *_, first, second = capsys.readouterr().err.splitlines()
    assert first.startswith("membaca berkas: 0,")
    assert second.startswith("menghitung: 0,")


def test_nothing_is_said_while_a_person_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    told = Stages(opened(GapCall(), words("id")))
    told("read")
    told.speak()
    with told.paused():
        told.speak()
    told.hush()
    assert terminal.getvalue() == f"Membaca berkas ...\r{' ' * 18}\r"
