"""The parent's hold on its child: limits of time and memory, every kind of death, and never a child left behind."""

from __future__ import annotations

import subprocess
import threading
import time

import msgspec
import pytest

from asnkompetensi.guard.child import Death, Limits
from asnkompetensi.read.protocol import Job, Kind, Reply
from asnkompetensi.read.worker_process import Worker
from tests.read.books import book, text_cell, xlsx

TEXT = Job("a.csv", Kind.TEXT)
SLEEP = "import time; time.sleep(60)"
ANSWER = "import sys, struct; sys.stdin.buffer.readline(); r = sys.stdin.buffer.read; r(8); r(1);"


def running(program: str, limits: Limits | None = None) -> Worker:
    """A worker whose child runs another program than ours."""

    class Other(Worker):
        pass

    Other.program = program
    return Other(limits or Limits())


def test_files_are_asked_one_after_another() -> None:
    worker = Worker(Limits())
    for text in (b"a,b\n1,2\n", b"c,d\n3,4\n"):
        answer = worker.ask(TEXT, text)
        assert isinstance(answer, Reply)
        assert answer.sheets[0].columns[0].values[1] == text[:1].decode()
    assert not worker.is_dead
    worker.close()
    assert worker.is_dead


def test_values_come_back_as_they_were() -> None:
    from datetime import date

    worker = Worker(Limits())
    answer = worker.ask(Job("a.xlsx", Kind.XLSX), book([[date(2026, 3, 31)]]))
    worker.close()
    assert isinstance(answer, Reply)
    assert answer.sheets[0].columns[0].values == [None, date(2026, 3, 31)]


def test_a_child_that_takes_too_long_is_killed() -> None:
    worker, before = running(SLEEP, Limits(detik=0.2)), time.monotonic()
    assert worker.ask(TEXT, b"a" * 1_000_000) is Death.TIME
    assert time.monotonic() - before < 30
    assert worker.is_dead


def test_a_child_that_holds_too_much_dies_of_memory() -> None:
    worker = Worker(Limits(mib=100))
    far = f"<row r='1'>{text_cell('A1', 'x')}</row><row r='1048576'>{text_cell('XFD1048576', 'x')}</row>"
    assert worker.ask(Job("a.xlsx", Kind.XLSX), xlsx(far)) is Death.MEMORY


@pytest.mark.parametrize(
    ("program", "death"),
    [
        ("raise SystemExit(71)", Death.MEMORY),
        ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", Death.MEMORY),
        ("import os, sys; print('memory allocation of 9 bytes failed', file=sys.stderr); os.abort()", Death.MEMORY),
        ("import os; os.abort()", Death.BROKEN),
        ("raise SystemExit(70)", Death.BROKEN),
        ("raise RuntimeError('x' * 100_000)", Death.BROKEN),
        (ANSWER + "sys.stdout.buffer.write(struct.pack('<Q', 1) + b'x')", Death.BROKEN),
        (ANSWER + "sys.stdout.buffer.write(struct.pack('<Q', 9) + b'x')", Death.BROKEN),
        (ANSWER + "sys.stdout.buffer.write(struct.pack('<Q', 1 << 60))", Death.BROKEN),
    ],
)
def test_every_death_has_its_reason(program: str, death: Death, capfd: pytest.CaptureFixture[str]) -> None:
    worker = running(program)
    assert worker.ask(TEXT, b"a") is death
    assert worker.is_dead
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    "value", [["date", "esok"], ["lain"], ["timedelta", 10**12, 0, 0], ["date", 1], ["fault", "x", ""]]
)
def test_values_that_no_cell_can_have_are_no_answer(value: list[object]) -> None:
    reply = msgspec.msgpack.encode([[["S", True, 1, [[[None, value], b"\1\0\0\0"]], [], -1]], []])
    program = ANSWER + f"d = {reply!r}; sys.stdout.buffer.write(struct.pack('<Q', len(d)) + d)"
    assert running(program).ask(TEXT, b"a") is Death.BROKEN


def test_a_child_that_lives_on_after_nonsense_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    from asnkompetensi.guard import child

    monkeypatch.setattr(child, "_LAST_SECONDS", 0.05)
    program = (
        ANSWER + "sys.stdout.buffer.write(struct.pack('<Q', 1) + b'x'); sys.stdout.flush(); import time; time.sleep(60)"
    )
    worker = running(program)
    assert worker.ask(TEXT, b"a") is Death.BROKEN
    assert worker.is_dead


def test_closing_ends_a_child_in_the_middle_of_a_file() -> None:
    worker = running(SLEEP)
    asked = threading.Thread(target=worker.ask, args=(TEXT, b"a"))
    asked.start()
    worker.close()
    asked.join(5)
    assert not asked.is_alive()


def test_arguments_say_nothing_of_the_data(monkeypatch: pytest.MonkeyPatch) -> None:
    started = []
    real = subprocess.Popen

    def note(arguments: list[str], **options: object) -> subprocess.Popen[bytes]:
        started.append((arguments, options))
        return real(arguments, **options)  # type: ignore[call-overload,no-any-return]

    monkeypatch.setattr(subprocess, "Popen", note)
    worker = Worker(Limits())
    worker.ask(Job("rahasia.csv", Kind.TEXT), b"a")
    worker.close()
    ((arguments, options),) = started
    assert "rahasia" not in " ".join(arguments)
    assert "rahasia" not in str(options["env"])
