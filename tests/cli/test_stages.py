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


def spoken(seconds: float, done: int, total: int, monkeypatch: pytest.MonkeyPatch, columns: str = "100") -> str:
    """What is said of a stage after some seconds."""
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("COLUMNS", columns)
    told = Stages(opened(GapCall(), words("id")))
    told("read")
    told.count(done, total)
    told.begun -= seconds
    told.speak()
    return terminal.getvalue()


@pytest.mark.parametrize(
    ("seconds", "done", "total", "said"),
    [
        (4, 20, 60, "Membaca berkas ... 20 dari 60 (5,0 per detik, 8 s lagi)"),
        (10, 1200, 3000, "Membaca berkas ... 1.200 dari 3.000 (120 per detik, 15 s lagi)"),
        (300, 10, 60, "Membaca berkas ... 10 dari 60 (0,1 per detik, 25 min lagi)"),  # never "0 a second"
        (5, 0, 60, "Membaca berkas ... 5 s"),  # nothing to reckon with yet
        (5, 1, 1, "Membaca berkas ... 5 s"),
        (1.5, 0, 0, "Membaca berkas ..."),
    ],
)
def test_rate_and_time_left(seconds: float, done: int, total: int, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert spoken(seconds, done, total, monkeypatch) == said


def test_a_line_is_never_wider_than_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    assert spoken(4, 20, 60, monkeypatch, columns="40") == "Membaca berkas ... 20 dari 60 (5,0 per "


def test_the_next_stage_is_named_anew_and_counts_from_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setattr(module, "PATIENCE", 0.001)
    monkeypatch.setattr(module, "AGAIN", 0.001)
    with stages(opened(GapCall(), words("id"))) as stage:
        stage("read")
        stage.count(3, 4)
        time.sleep(0.05)
        stage("gap")
        time.sleep(0.05)
    assert terminal.getvalue().endswith(f"\rMenghitung ...\r{' ' * 14}\r")
