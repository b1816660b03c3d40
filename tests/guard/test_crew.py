from __future__ import annotations

import operator
import os
import time
from functools import partial

import pytest

from asnkompetensi.guard.crew import Hands, hands


def test_each_thing_is_asked_its_own_question_and_answers_in_its_place() -> None:
    with hands([partial(int, number) for number in ("1", "2", "3")], 2) as crew:
        assert len(crew) == 3
        assert crew.each(operator.add, [10, 20, 30]) == [11, 22, 33]
        assert crew.one(2, operator.mul, 5) == 15
        with pytest.raises(ZeroDivisionError):
            crew.one(0, operator.truediv, 0)


def test_what_cannot_be_made_is_told() -> None:
    with pytest.raises(ValueError, match="invalid"), hands([partial(int, "x")], 3):
        pass


def test_one_process_is_this_one() -> None:
    with hands([os.getpid, os.getpid], 1) as crew:
        assert len(crew) == 2
        assert crew.each(operator.sub, [os.getpid(), 0]) == [0, os.getpid()]
        assert crew.one(1, operator.eq, os.getpid())


def asleep(_: object, seconds: float) -> None:
    time.sleep(seconds)


def pid(_: object, __: None) -> int:
    return os.getpid()


def interrupted(pids: list[int]) -> None:
    """Ctrl-C while every process is at an answer that takes a minute."""
    with hands([partial(int, "1"), partial(int, "2")], 2) as crew:
        assert isinstance(crew, Hands)
        pids += crew.each(pid, [None, None])
        for pool in crew.processes:
            pool.submit(asleep, None, 60)
        raise KeyboardInterrupt


def test_what_ends_the_block_early_ends_the_processes_at_once() -> None:
    begun, pids = time.monotonic(), list[int]()
    with pytest.raises(KeyboardInterrupt):
        interrupted(pids)
    assert time.monotonic() - begun < 30
    for one in pids:
        with pytest.raises(ProcessLookupError):
            os.kill(one, 0)
