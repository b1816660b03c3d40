from __future__ import annotations

import os
import signal
import time
from multiprocessing import get_context

import pytest

from asnkompetensi.guard import kin


def test_the_other_process_ends_with_this_one(monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[int] = []
    monkeypatch.setattr(os, "_exit", ended.append)
    kin._end_with_parent(None)
    assert ended == []  # this one has none
    child = get_context("spawn").Process(target=print)
    child.start()
    child.join(60)
    monkeypatch.setattr(kin, "parent_process", lambda: child)
    kin._end_with_parent(None)
    assert ended == [1]


def test_the_other_process_ends_when_it_is_told_to(monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[int] = []
    monkeypatch.setattr(os, "_exit", ended.append)
    context = get_context("spawn")
    child = context.Process(target=time.sleep, args=(60,))
    child.start()
    monkeypatch.setattr(kin, "parent_process", lambda: child)
    word, mine = context.Pipe(duplex=False)
    mine.close()
    kin._end_with_parent(word)
    word.close()
    assert (ended, child.is_alive()) == ([1], True)
    child.kill()
    child.join(60)


def test_ctrl_c_is_for_the_parent() -> None:
    before = signal.getsignal(signal.SIGINT)
    try:
        kin.follow_parent()
        assert signal.getsignal(signal.SIGINT) == signal.SIG_IGN
    finally:
        signal.signal(signal.SIGINT, before)
