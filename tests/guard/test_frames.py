"""Frames arrive whole, one after another, or not at all."""

from __future__ import annotations

import io

import pytest

from asnkompetensi.guard.frames import receive, send


def test_frames_follow_one_another() -> None:
    stream = io.BytesIO()
    send(stream, b"satu")
    send(stream, b"")
    stream.seek(0)
    assert [receive(stream), receive(stream), receive(stream)] == [b"satu", b"", None]


@pytest.mark.parametrize("cut", [b"\5\0\0", b"\5\0\0\0\0\0\0\0abc", b"\0\0\0\0\0\0\0\xff"])
def test_a_frame_that_is_cut_off_or_impossible_is_none(cut: bytes) -> None:
    assert receive(io.BytesIO(cut)) is None
