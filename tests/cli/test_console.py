import errno
import io
import os
import sys
from typing import Any

import pytest

from asnkompetensi.cli.console import Console, colour, encoding, is_terminal, size
from asnkompetensi.cli.errors import CallFault


@pytest.mark.parametrize(
    ("asked", "environ", "terminal", "expected"),
    [
        ("auto", {}, True, True),
        ("auto", {}, False, False),
        ("auto", {"FORCE_COLOR": "1"}, False, True),
        ("auto", {"FORCE_COLOR": "0"}, False, False),
        ("auto", {"FORCE_COLOR": ""}, False, False),
        ("auto", {"NO_COLOR": "1"}, True, False),
        ("auto", {"NO_COLOR": ""}, True, True),
        ("auto", {"NO_COLOR": "1", "FORCE_COLOR": "1"}, True, False),
        ("auto", {"TERM": "dumb"}, True, False),
        ("auto", {"TERM": "dumb", "FORCE_COLOR": "1"}, True, False),
        ("always", {"NO_COLOR": "1"}, False, True),
        ("never", {"FORCE_COLOR": "1"}, True, False),
    ],
)
def test_colour(asked: str, environ: dict[str, str], terminal: bool, expected: bool) -> None:
    assert colour(asked, environ, terminal=terminal) is expected


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({}, "utf-8"),
        ({"LANG": "id_ID.UTF-8"}, "utf-8"),
        ({"LANG": "C.UTF-8"}, "utf-8"),
        ({"LANG": "C"}, "ascii"),
        ({"LANG": "C", "LC_CTYPE": "C.UTF-8"}, "ascii"),  # as Python leaves it
        ({"LC_ALL": "POSIX", "LANG": "id_ID.UTF-8"}, "ascii"),
        ({"LC_ALL": "C.UTF-8", "LANG": "C"}, "utf-8"),
        ({"LC_CTYPE": "id_ID.UTF-8", "LANG": "C"}, "utf-8"),
    ],
)
def test_a_locale_of_ascii_is_heard(environ: dict[str, str], expected: str) -> None:
    assert encoding(io.TextIOWrapper(io.BytesIO(), "utf-8"), environ) == expected
    assert encoding(None, environ) == expected


def test_messages_are_told_in_signs_that_the_terminal_has(monkeypatch: pytest.MonkeyPatch) -> None:
    for stream, said in ((Terminal(), "1905************01 - 2\n"), (io.StringIO(), "1905············01 · 2\n")):
        monkeypatch.setattr(sys, "stderr", stream)
        Console(environ={"LANG": "C"}).tell("1905············01 · 2")
        assert stream.getvalue() == said


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_each_stream_is_asked_for_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    monkeypatch.setattr(sys, "stderr", Terminal())
    console = Console(environ={})
    assert (console.out_colour, console.err_colour) == (False, True)


def test_a_closed_stream_is_no_terminal() -> None:
    stream = io.StringIO()
    stream.close()
    assert not is_terminal(stream)
    assert not is_terminal(None)


@pytest.mark.whole_nips
def test_nips_reach_standard_error_masked(capsys: pytest.CaptureFixture[str]) -> None:
    Console().tell("190001011965011001")
    Console(show_nip=True).tell("190001011965011001")
    assert capsys.readouterr().err == "1900············01\n190001011965011001\n"


def test_passwords_never_reach_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    Console(show_nip=True).tell("fault in\nmysql://u:rahasia@h/d: a b@c")
    assert capsys.readouterr().err == "fault in\nmysql://u:***@c\n"


@pytest.mark.parametrize(
    ("quiet", "verbose", "said"),
    [(False, False, "a\nb\n"), (True, False, "a\n"), (False, True, "a\nb\nc\n"), (True, True, "a\n")],
)
def test_quiet_and_verbose(quiet: bool, verbose: bool, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    console = Console(quiet=quiet, verbose=verbose)
    console.tell("a")
    console.note("b")
    console.detail("c")
    assert capsys.readouterr().err == said


class Broken(io.BytesIO):
    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number

    def write(self, _: Any) -> int:
        raise OSError(self.number, "no")


def stream(number: int) -> io.TextIOWrapper:
    return io.TextIOWrapper(Broken(number), "utf-8")


def test_a_reader_that_went_away_is_no_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", stream(errno.EPIPE))
    Console().give("x")


def test_a_full_disk_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", stream(errno.ENOSPC))
    with pytest.raises(CallFault) as fault:
        Console().give("x")
    assert fault.value.status == 4


def test_a_closed_output_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    with pytest.raises(CallFault) as fault:
        Console().give("x")
    assert fault.value.status == 4


def test_messages_that_nobody_can_hear_are_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", stream(errno.EPIPE))
    Console().tell("x")
    monkeypatch.setattr(sys, "stderr", None)
    Console().tell("x")


def test_text_is_utf8_whatever_the_machine_prefers(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    Console().give("a·b")
    assert capsysbinary.readouterr().out == "a·b".encode()


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({}, (80, 24)),
        ({"COLUMNS": "120", "LINES": "50"}, (120, 50)),
        ({"COLUMNS": "5", "LINES": "0"}, (40, 24)),
        ({"COLUMNS": "wide"}, (80, 24)),
    ],
)
def test_the_size_of_what_is_no_terminal(environ: dict[str, str], expected: tuple[int, int]) -> None:
    assert size(io.StringIO(), environ) == size(None, environ) == expected


def test_each_stream_has_its_own_size(monkeypatch: pytest.MonkeyPatch) -> None:
    import fcntl
    import pty
    import struct
    import termios

    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 132, 0, 0))
    with os.fdopen(slave, "w") as terminal:
        monkeypatch.setattr(sys, "stderr", terminal)
        console = Console(environ={})
        assert (console.out_width, console.err_width, console.err_height) == (80, 132, 30)
    os.close(master)
