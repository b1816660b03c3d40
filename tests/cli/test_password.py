"""Passwords from a file or a person; never shown, never in the way where nobody is there to type one."""

from __future__ import annotations

import os
import pty
import sys
import warnings
from getpass import GetPassWarning
from pathlib import Path

import pytest

from asnkompetensi.cli import asked, password
from asnkompetensi.cli.console import Console
from asnkompetensi.cli.errors import CallFault
from asnkompetensi.cli.gap import GapCall
from asnkompetensi.cli.session import Session, opened
from asnkompetensi.cli.stages import Stages
from asnkompetensi.text import words
from tests.cli.calls import Asn
from tests.guard.locks import locked
from tests.read.books import book

SECRET = "rahasia-7"
BOOK = book([["NIP", "Nama"], ["190001011965011001", "Awan"]], names=["Pegawai"])


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Standard error is a terminal."""
    monkeypatch.setattr(Console, "err_terminal", property(lambda _: True))


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> tuple[list[str], list[str]]:
    """What a person will type, and the questions that were asked."""
    answers: list[str] = []
    questions: list[str] = []

    def answer(prompt: str) -> str:
        questions.append(prompt)
        return answers.pop(0)

    monkeypatch.setattr(password, "getpass", answer)
    return answers, questions


def session(**given: object) -> Session:
    return opened(GapCall(**given), words("id"))  # type: ignore[arg-type]


def asker(**given: object) -> password.Asker | None:
    now = session(**given)
    return password.asker(now, Stages(now))


def put(name: str, content: bytes, mode: int = 0o600) -> str:
    Path(name).write_bytes(content)
    Path(name).chmod(mode)
    return name


def test_passwords_come_from_the_file_that_is_named() -> None:
    assert password.given(session()) == ()
    assert password.given(session(password_file=put("s.txt", b"satu\r\ndua"))) == ("satu", "dua")
    assert asked.reading(session(password_file="s.txt")).passwords == ("satu", "dua")


def test_a_setting_names_the_file_too() -> None:
    put("s.txt", b"satu")
    Path("asn.toml").write_text('password_file = "s.txt"')
    assert password.given(session()) == ("satu",)


@pytest.mark.parametrize(
    ("content", "key"), [(b"", "kosong"), (b"s\xe9", "bukan_utf8"), (b"x" * 99_999, "besar"), (None, "tiada")]
)
def test_a_file_of_no_use_is_told_with_where_it_was_named(content: bytes | None, key: str) -> None:
    if content is not None:
        put("s.txt", content)
    with pytest.raises(CallFault) as fault:
        password.given(session(password_file="s.txt"))
    assert fault.value.key == f"password.{key}"
    wrong, repair = fault.value.spoken(words("id"))
    assert '"s.txt"' in wrong
    assert repair.endswith("asalnya --password-file")


def test_a_file_that_others_may_read_is_told_and_used(capsys: pytest.CaptureFixture[str]) -> None:
    assert password.given(session(password_file=put("s.txt", b"satu", 0o644))) == ("satu",)
    assert "chmod 600 s.txt" in capsys.readouterr().err
    password.given(session(password_file="s.txt", quiet=True))
    assert capsys.readouterr().err == ""


def test_a_person_is_asked_on_a_terminal_alone(terminal: None) -> None:
    assert asker() is not None
    assert asker(quiet=True) is None


def test_nobody_is_asked_where_messages_go_to_a_file() -> None:
    assert asker() is None
    assert asked.reading(session()).ask is None


def test_what_is_typed_is_given_and_kept(
    terminal: None, typed: tuple[list[str], list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    answers, questions = typed
    answers += ["salah", SECRET]
    ask = asker()
    assert ask is not None
    assert [ask("a.xlsx", 0), ask("a.xlsx", 1)] == ["salah", SECRET]
    assert questions == ["Kata sandi untuk a.xlsx (kosong: lewati): "] * 2
    assert capsys.readouterr().err.endswith("Kata sandi itu tidak membuka berkasnya.\n")
    reading = asked.reading(session(password_file=put("s.txt", b"satu")))
    assert password.known(reading) == ("satu",)
    from dataclasses import replace

    assert password.known(replace(reading, ask=ask)) == ("satu", "salah", SECRET)


def test_an_empty_answer_ends_the_asking(terminal: None, typed: tuple[list[str], list[str]]) -> None:
    answers, questions = typed
    answers += [""]
    ask = asker()
    assert ask is not None
    assert [ask("a.xlsx", 0), ask("b.xlsx", 0)] == [None, None]
    assert len(questions) == 1


@pytest.mark.parametrize("fault", [GetPassWarning, EOFError, OSError])
def test_a_question_that_cannot_be_asked_unseen_is_not_asked(
    fault: type[Exception], terminal: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: str) -> str:
        if fault is GetPassWarning:
            warnings.warn("seen", GetPassWarning, stacklevel=2)
        raise fault

    monkeypatch.setattr(password, "getpass", fail)
    ask = asker()
    assert ask is not None
    assert ask("a.xlsx", 0) is None


def test_the_name_of_a_file_cannot_steer_the_terminal(terminal: None, typed: tuple[list[str], list[str]]) -> None:
    answers, questions = typed
    answers += ["x"]
    ask = asker()
    assert ask is not None
    ask("a\x1b[2J\n190001011965011001.xlsx", 0)
    assert "\x1b" not in questions[0]
    assert "190001011965011001" not in questions[0]


@pytest.mark.parametrize("more", [(), ("-v",), ("--debug",), ("-f", "json"), ("-o", "a.csv"), ("--lang", "en")])
@pytest.mark.parametrize("right", [True, False])
def test_no_password_is_in_anything_that_is_said_or_written(more: tuple[str, ...], right: bool, asn: Asn) -> None:
    put("data.xlsx", locked(BOOK, SECRET if right else "lain"))
    put("s.txt", SECRET.encode())
    answer = asn("check", "data.xlsx", "--password-file", "s.txt", *more)
    assert answer.status == (1 if right else 3)
    written = Path("a.csv").read_text() if Path("a.csv").exists() else ""
    assert SECRET not in answer.out + answer.err + written
    assert ("BERKAS-15" if right else "BERKAS-04") in answer.out + answer.err + written


def test_no_password_is_in_a_traceback(asn: Asn, monkeypatch: pytest.MonkeyPatch) -> None:
    from asnkompetensi.read import reader

    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(reader, "admit", fail)
    put("data.xlsx", locked(BOOK, SECRET))
    put("s.txt", SECRET.encode())
    answer = asn("check", "data.xlsx", "--password-file", "s.txt", "--debug")
    assert answer.status == 70
    assert "ZeroDivisionError" in answer.err
    assert SECRET not in answer.err


def test_a_person_at_a_real_terminal_is_asked_and_not_echoed() -> None:
    """The whole program at a terminal of its own: a wrong answer, then the right one."""
    put("data.xlsx", locked(BOOK, SECRET))
    said, status = at_terminal([sys.executable, "-m", "asnkompetensi", "check", "data.xlsx"], ["salah-9", SECRET])
    assert said.count("Kata sandi untuk data.xlsx") == 2
    assert "Kata sandi itu tidak membuka berkasnya." in said
    assert "BERKAS-15" in said
    assert "salah-9" not in said
    assert SECRET not in said
    assert status == 1


def at_terminal(command: list[str], answers: list[str]) -> tuple[str, int]:
    """All that a program says at a terminal where each question is answered in turn, and its exit status."""
    child, handle = pty.fork()
    if child == 0:
        os.execv(command[0], command)
    said = b""
    left = list(answers)
    while True:
        try:
            piece = os.read(handle, 4096)
        except OSError:  # Linux says so of a terminal that nobody holds any more
            break
        if not piece:
            break
        said += piece
        if left and said.count(b"lewati): ") > len(answers) - len(left):
            os.write(handle, left.pop(0).encode() + b"\n")
    os.close(handle)
    return said.decode(), os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def test_a_copy_of_a_protected_book_is_protected_and_that_is_said(asn: Asn) -> None:
    put("data.xlsx", locked(BOOK, SECRET))
    put("s.txt", SECRET.encode())
    for words_of, name in ((("check",), "tanda.xlsx"), (("check", "--fix"), "bersih.xlsx")):
        answer = asn(*words_of, "data.xlsx", "--password-file", "s.txt", "-o", name)
        assert answer.status == 1
        assert f"Salinan {name} dilindungi kata sandi yang sama dengan data.xlsx." in answer.err
        assert asn("check", name).status == 3
        assert asn("check", name, "--password-file", "s.txt").status == 1


def test_a_task_of_a_batch_may_name_a_file_of_passwords(asn: Asn) -> None:
    put("data.xlsx", locked(BOOK, SECRET))
    put("s.txt", SECRET.encode())
    task = '[[tugas]]\nnama = "periksa"\nperintah = "check"\nsumber = "data.xlsx"\nkeluaran = "hasil.csv"\n'
    put("asn.toml", task.encode())
    assert asn("run", "asn.toml").status == 3
    put("asn.toml", f'{task}pilihan = {{ password_file = "s.txt" }}\n'.encode())
    assert asn("run", "asn.toml").status == 1
    assert "BERKAS-15" in Path("hasil.csv").read_text()
    put("asn.toml", f'password_file = "s.txt"\n{task}'.encode())
    answer = asn("run", "asn.toml", "-v")
    assert answer.status == 1
    written = [path for path in Path().rglob("*") if path.is_file() and path.name not in ("s.txt", "data.xlsx")]
    assert SECRET not in answer.out + answer.err + "".join(path.read_text() for path in written)
