"""A text file by its path: what its bytes say, and its text in pieces that end where a line ends."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from asnkompetensi.read import text_stream
from asnkompetensi.read.protocol import Job, Kind
from asnkompetensi.read.refusal import Refused
from asnkompetensi.read.text_stream import Stream


def looked(path: Path, data: bytes, encoding: str | None = None) -> Stream:
    path.write_bytes(data)
    stream = Stream(Job("a.csv", Kind.TEXT, encoding, path=str(path)))
    for _ in stream.look():
        pass
    return stream


@pytest.mark.parametrize("size", [1, 2, 3, 5, 100])
def test_a_line_is_never_cut(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    monkeypatch.setattr(text_stream, "_PIECE", size)
    chunks = list(looked(tmp_path / "a.csv", "a\u00e9\r\nb\rc\n\nd".encode()).chunks())
    assert "".join(chunks) == "a\u00e9\r\nb\rc\n\nd"
    assert all(chunk.endswith(("\n", "\r")) for chunk in chunks[:-1])
    assert not any(chunk.startswith("\n") and before.endswith("\r") for before, chunk in pairwise(chunks))


@pytest.mark.parametrize(
    ("data", "name", "text"),
    [
        ("\u00e9".encode(), "UTF-8", "\u00e9"),
        (b"\xe9", "Windows-1252", "\u00e9"),
        (b"\x81\xe9", "ISO-8859-1", "\x81\u00e9"),
        ("a\u00e9".encode("utf-16"), "UTF-16", "a\u00e9"),
        (b"\xff\xfea\0\0", "UTF-16", "a\ufffd"),
    ],
)
def test_the_encoding_is_told_from_all_bytes(tmp_path: Path, data: bytes, name: str, text: str) -> None:
    stream = looked(tmp_path / "a.csv", data)
    assert (stream.encoding, list(stream.chunks())) == (name, [text])


def test_protected_texts_are_seen(tmp_path: Path) -> None:
    assert looked(tmp_path / "a.csv", b'a\n="1"\n').protected
    assert not looked(tmp_path / "a.csv", b"a\n").protected


def test_a_line_that_the_named_encoding_does_not_know(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text_stream, "_PIECE", 4)
    with pytest.raises(Refused) as refusal:
        looked(tmp_path / "a.csv", "a\n\u00e9\n\u00e9\n".encode() + b"\xe9,", "utf-8")
    assert refusal.value.problem.nilai == {"berkas": "a.csv", "encoding": "utf-8", "baris": 4}
