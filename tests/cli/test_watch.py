from __future__ import annotations

import io
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Thread

import pytest

from asnkompetensi.cli import watch as module
from asnkompetensi.cli.plan import PlanCall
from asnkompetensi.cli.session import opened
from asnkompetensi.cli.stages import Stages
from asnkompetensi.cli.watch import Clock, watching
from asnkompetensi.cli.witness import listening
from asnkompetensi.text import words


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The hand of the clock, in seconds."""
    hand = [100.0]
    monkeypatch.setattr(module, "monotonic", lambda: hand[0])
    return hand


def terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    stream = Terminal()
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setenv("COLUMNS", "100")
    return stream


def told(lang: str = "id") -> Stages:
    return Stages(opened(PlanCall(), words(lang)))


@contextmanager
def interrupting() -> Iterator[Clock]:
    with watching(60, told()) as watch:
        yield watch


def press() -> None:
    """Ctrl-C."""
    signal.raise_signal(signal.SIGINT)


def test_the_clock_starts_when_it_is_asked_first(clock: list[float]) -> None:
    watch = Clock(10, told())
    clock[0] += 50
    assert watch.left() == 10
    clock[0] += 12
    assert watch.left() == -2


def test_the_first_interruption_asks_for_the_best_plan_so_far_and_the_second_ends(
    capsys: pytest.CaptureFixture[str],
) -> None:
    said = "Pencarian dihentikan; rencana terbaik sejauh ini ditulis bersama batasnya (Ctrl-C sekali lagi: batalkan)\n"

    def search() -> None:
        with interrupting() as watch:
            watch.left()
            assert not watch.stopped()
            press()
            assert watch.stopped()
            assert capsys.readouterr().err == said
            press()

    with pytest.raises(KeyboardInterrupt):
        search()


def test_a_search_that_takes_the_second_one_for_the_first_ends_all_the_same() -> None:
    def search() -> None:
        with interrupting() as watch:
            watch.left()
            press()
            with suppress(KeyboardInterrupt):
                press()

    with pytest.raises(KeyboardInterrupt):
        search()


def test_before_the_search_an_interruption_ends_at_once() -> None:
    with pytest.raises(KeyboardInterrupt), interrupting():
        press()


def test_afterwards_an_interruption_is_what_it_was() -> None:
    with interrupting() as watch:
        watch.left()
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_a_batch_is_interrupted_as_a_whole() -> None:
    def search() -> None:
        with listening(), interrupting() as watch:
            watch.left()
            press()

    with pytest.raises(KeyboardInterrupt):
        search()


def test_what_ignores_interruptions_goes_on_ignoring_them(monkeypatch: pytest.MonkeyPatch) -> None:
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with interrupting() as watch:
            watch.left()
            os.kill(os.getpid(), signal.SIGINT)
            assert not watch.stopped()
        assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGINT, before)


def test_another_thread_hears_no_signals() -> None:
    heard: list[bool] = []

    def work() -> None:
        with interrupting() as watch:
            heard.append(watch.stopped())

    thread = Thread(target=work)
    thread.start()
    thread.join()
    assert heard == [False]


def test_the_search_is_shown_with_the_time_it_may_take_in_place_of_what_was_said(
    clock: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    stream, stages = terminal(monkeypatch), told()
    watch = Clock(60, stages)
    stages("plan")
    stages.speak()
    watch.left()
    clock[0] += 12
    watch.tell(1234.5, 1240)
    stages.speak()
    watch.tell(1239, 1240)
    clock[0] += 1
    stages.speak()
    first = "Mencari rencana terbaik ..."
    second = "Rencana: nilai 1.234,50, batas 1.240,00 (beda 0,44 %); 12 dari 60 s; Ctrl-C: cukup"
    third = "Rencana: nilai 1.239,00, batas 1.240,00 (beda 0,08 %); 13 dari 60 s; Ctrl-C: cukup"
    shown = stream.getvalue()
    assert shown == "".join((first, f"\r{' ' * len(first)}\r", second, f"\r{' ' * len(second)}\r", third))


def test_a_search_that_is_stopped_says_no_more_how_to_stop_it(
    clock: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    stream = terminal(monkeypatch)
    with watching(60, stages := told()) as watch:
        stages("plan")
        watch.left()
        watch.tell(1, 2)
        press()
        watch.tell(1.5, 2)
        stages.speak()
    assert stream.getvalue().endswith("Mencari rencana terbaik ...")
