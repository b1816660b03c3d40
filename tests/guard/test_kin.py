from __future__ import annotations

import os
import signal
from multiprocessing import get_context

import pytest

from asnkompetensi.guard import kin


def test_the_other_process_ends_with_this_one(monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[int] = []
    monkeypatch.setattr(os, "_exit", ended.append)
    kin._end_with_parent()
    assert ended == []  # this one has none
    child = get_context("spawn").Process(target=print)
    child.start()
    child.join(60)
    monkeypatch.setattr(kin, "parent_process", lambda: child)
    kin._end_with_parent()
    assert ended == [1]


def test_ctrl_c_is_for_the_parent() -> None:
    before = signal.getsignal(signal.SIGINT)
    try:
        kin.follow_parent()
        assert signal.getsignal(signal.SIGINT) == signal.SIG_IGN
    finally:
        signal.signal(signal.SIGINT, before)
