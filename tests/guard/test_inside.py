"""The child's own side: answers requests one after another, and ends with a status that says why it could not."""

from __future__ import annotations

import io

import pytest

from asnkompetensi.guard.frames import receive, send
from asnkompetensi.guard.inside import BROKEN, OUT_OF_MEMORY, serve


def requests(*frames: bytes) -> io.BytesIO:
    stream = io.BytesIO()
    for frame in frames:
        send(stream, frame)
    stream.seek(0)
    return stream


def test_requests_are_answered_in_turn_until_there_are_none() -> None:
    answers = io.BytesIO()
    assert serve(requests(b"a", b"1", b"b", b"2"), answers, lambda asked, data: asked + data) == 0
    answers.seek(0)
    assert [receive(answers), receive(answers), receive(answers)] == [b"a1", b"b2", None]


@pytest.mark.parametrize(
    ("failure", "status"), [(MemoryError, OUT_OF_MEMORY), (RuntimeError, BROKEN), (KeyboardInterrupt, BROKEN)]
)
def test_a_breakdown_ends_the_child_with_its_reason(failure: type[BaseException], status: int) -> None:
    def fail(_: bytes, __: bytes) -> bytes:
        raise failure

    answers = io.BytesIO()
    assert serve(requests(b"a", b"1"), answers, fail) == status
    assert answers.getvalue() == b""
