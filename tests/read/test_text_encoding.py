"""Bytes to text: what the bytes say, then the user's word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asnkompetensi.read.text_encoding import decoded


@pytest.mark.parametrize(
    ("data", "text", "name"),
    [
        (b"nama,level", "nama,level", "UTF-8"),
        ("José".encode(), "José", "UTF-8"),
        ("José".encode("utf-8-sig"), "José", "UTF-8"),
        ("José".encode("utf-16"), "José", "UTF-16"),
        (b"\xfe\xff" + "José".encode("utf-16-be"), "José", "UTF-16"),
        ("nip;nama".encode("utf-16-le"), "nip;nama", "UTF-16"),
        ("nip;nama".encode("utf-16-be"), "nip;nama", "UTF-16"),
        ("José – “a”".encode("cp1252"), "José – “a”", "Windows-1252"),
        (b"a\x81b\xe9", "a\x81bé", "ISO-8859-1"),
        (b"", "", "UTF-8"),
        (b"\xff\xfea\0\0", "a\ufffd", "UTF-16"),
    ],
)
def test_the_encoding_is_told_from_the_bytes(data: bytes, text: str, name: str) -> None:
    assert decoded(data) == (text, name)


@pytest.mark.parametrize(
    ("data", "encoding", "text", "name"),
    [
        ("Ж".encode("cp1251"), "cp1251", "Ж", "cp1251"),
        ("é".encode("utf-8-sig"), "utf8", "é", "UTF-8"),
    ],
)
def test_the_users_word_is_stronger(data: bytes, encoding: str, text: str, name: str) -> None:
    assert decoded(data, encoding) == (text, name)


@given(st.binary())
def test_any_bytes_are_some_text(data: bytes) -> None:
    assert isinstance(decoded(data)[0], str)
