"""A file of passwords, as editors on every system write it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from asnkompetensi.read.password_file import PasswordFile, Unusable, read_passwords


def written(folder: Path, content: bytes, mode: int = 0o600) -> str:
    path = folder / "sandi.txt"
    path.write_bytes(content)
    path.chmod(mode)
    return str(path)


@pytest.mark.parametrize(
    ("content", "passwords"),
    [
        (b"satu", ("satu",)),
        (b"satu\ndua\n", ("satu", "dua")),
        (b"satu\r\ndua\r\n", ("satu", "dua")),
        (b"satu\rdua", ("satu", "dua")),
        (b"\xef\xbb\xbfsatu\n", ("satu",)),
        (b"\n\nsatu\n\n", ("satu",)),
        (b" satu \n#dua\n", (" satu ", "#dua")),
        ("kata sandi é\n".encode(), ("kata sandi é",)),
        ("a\u2028b\x0cc\n".encode(), ("a\u2028b\x0cc",)),
    ],
)
def test_each_line_is_a_password_as_it_stands(content: bytes, passwords: tuple[str, ...], tmp_path: Path) -> None:
    assert read_passwords(written(tmp_path, content)) == PasswordFile(passwords, exposed=False)


@pytest.mark.parametrize(
    ("content", "reason"),
    [(b"", "kosong"), (b"\n\r\n", "kosong"), (b"\xef\xbb\xbf", "kosong"), (b"s\xe9ndi", "bukan_utf8"),
     ("sandi".encode("utf-16"), "bukan_utf8"), (b"x" * 65_537, "besar")],
)  # fmt: skip
def test_what_holds_no_passwords_is_refused(content: bytes, reason: str, tmp_path: Path) -> None:
    with pytest.raises(Unusable) as fault:
        read_passwords(written(tmp_path, content))
    assert fault.value.reason == reason


@pytest.mark.parametrize("name", ["tiada.txt", "", ".", "a\0b"])
def test_what_is_not_there_is_refused(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(Unusable) as fault:
        read_passwords(name)
    assert fault.value.reason == "tiada"


@pytest.mark.parametrize(("mode", "exposed"), [(0o600, False), (0o400, False), (0o640, True), (0o604, True)])
def test_a_file_that_others_may_read_is_told(mode: int, exposed: bool, tmp_path: Path) -> None:
    assert read_passwords(written(tmp_path, b"x", mode)).exposed is exposed


def test_a_pipe_will_do_and_is_nobody_elses() -> None:
    out, into = os.pipe()
    os.write(into, b"sandi\n")
    os.close(into)
    assert read_passwords(f"/dev/fd/{out}") == PasswordFile(("sandi",), exposed=False)
    os.close(out)


def test_no_password_is_shown() -> None:
    assert "rahasia" not in repr(PasswordFile(("rahasia",), exposed=False))
