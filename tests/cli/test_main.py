import gc
import sys
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import NoReturn
from zipfile import ZipFile

import pytest

from asnkompetensi.cli import main, sample
from asnkompetensi.cli.errors import CallFault
from tests.cli.calls import Asn


def broken(fault: BaseException) -> Callable[..., int]:
    def run(*_: object) -> int:
        raise fault

    return run


def interrupted(*_: object, **__: object) -> NoReturn:
    raise KeyboardInterrupt


def answer(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    status = main.run(arguments)
    captured = capsys.readouterr()
    assert captured.out == ""
    return status, captured.err


@pytest.mark.parametrize(
    ("lang", "said"),
    [("id", "Dibatalkan; tidak ada berkas setengah jadi.\n"), ("en", "Interrupted; no file is half-written.\n")],
)
def test_an_interrupt_is_one_line(
    lang: str, said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sample, "run", broken(KeyboardInterrupt()))
    assert answer(capsys, "sample", "x", "--lang", lang) == (130, said)


def test_what_fails_while_an_interrupt_unwinds_is_the_interrupt(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(*_: object) -> int:
        with ZipFile(BytesIO(), "w") as book:
            book.writestr("a", "")
        raise AssertionError

    monkeypatch.setattr(sample, "run", run)
    monkeypatch.setattr("zipfile._ZipWriteFile", interrupted)  # the book cannot be closed then
    assert answer(capsys, "sample", "x")[0] == 130


def test_what_an_interrupt_leaves_open_says_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(*_: object) -> int:
        left = ZipFile(BytesIO(), "w")
        left.writestr("a", "")
        raise AssertionError

    monkeypatch.setattr(sample, "run", run)
    monkeypatch.setattr("zipfile._ZipWriteFile", interrupted)
    monkeypatch.setattr(sys, "unraisablehook", sys.__unraisablehook__)  # as they are told outside of tests
    status, said = answer(capsys, "sample", "x", "--lang", "en")
    gc.collect()
    assert (status, said + capsys.readouterr().err) == (130, "Interrupted; no file is half-written.\n")


def test_a_fault_of_the_program_is_one_line_without_data(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sample, "run", broken(ValueError("Siti Rahma 190001011965011001")))
    status, said = answer(capsys, "sample", "x")
    assert status == 70
    assert said.count("\n") == 1
    assert "ValueError" in said
    assert "--debug" in said
    assert "Siti" not in said


def test_debug_shows_the_traceback_with_masked_nips(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sample, "run", broken(ValueError("190001011965011001")))
    status, said = answer(capsys, "sample", "x", "--debug")
    assert status == 70
    assert "Traceback" in said
    assert "1900············01" in said


def test_a_wrong_call_has_its_own_status(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sample, "run", broken(CallFault("cli.keluaran_tertutup", status=4)))
    assert answer(capsys, "sample", "x")[0] == 4


@pytest.mark.parametrize(
    ("called", "name"), [("/usr/bin/asn", "asn"), ("asnkompetensi.exe", "asnkompetensi"), ("/x/__main__.py", "asn")]
)
def test_the_name_of_the_program(called: str, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", [called])
    assert main.program() == name


ADDRESS = "postgresql://u:rahasia@h.example/d"


@pytest.mark.parametrize(
    "call",
    [
        ("plan", "data", "--verify", ADDRESS),
        ("show", ADDRESS),
        ("diff", ADDRESS, ADDRESS),
        ("gap", "data", "--password-file", ADDRESS),
        ("gap", "data", "-v", "--map", ADDRESS),
        ("gap", "data", "-o", ADDRESS),
        ("gap", "data", "-o", "oracle://u:rahasia@h/x"),
        ("gap", "data", "-o", "https://u:rahasia@h/x.csv"),
        ("gap", "data", "--config", ADDRESS),
        ("gap", "data", "--as-of", ADDRESS),
        ("gap", "data", "--by", ADDRESS),
        ("gap", "data", "--sheet", ADDRESS),
        ("gap", "data", f"--{ADDRESS}"),
        ("gap", "postgresql://u%3Arahasia@h/x"),
        ("gap", "postgresql://u:rahasia%40h/x"),
        ("gap", "oracle://h/x?user=u&password=rahasia"),
        ("check", "--explain", ADDRESS),
        ("evaluate", "data", "data", "--plan", ADDRESS),
        ("report", "data", "-o", "hasil", "--style", ADDRESS),
        ("report", ADDRESS, "-o", "hasil", "--before", ADDRESS),
        ("mask", ADDRESS, "-o", "hasil"),
        ("map", "--from", ADDRESS),
        ("map", "--from", "lain://u:rahasia@h"),
        ("template", ADDRESS, ADDRESS),
        ("config", "show", "--lang", ADDRESS),
        ("run", ADDRESS),
        ("run", "asn.toml", "--only", ADDRESS),
        ("run", "tugas.toml"),
        ("run", "tugas.toml", "--dry-run"),
        (ADDRESS,),
    ],
)
@pytest.mark.usefixtures("data")
def test_no_call_repeats_a_password(call: tuple[str, ...], asn: Asn) -> None:
    answer = asn(*call)
    assert answer.status
    assert "rahasia" not in answer.out + answer.err
    assert "u:***@" in answer.err or "password=***" in answer.err


@pytest.fixture
def data() -> None:
    """A folder without data, and a file of tasks that name an address."""
    Path("data").mkdir()
    Path("asn.toml").write_text('[[tugas]]\nnama = "a"\nperintah = "gap"\nsumber = ["data"]\nkeluaran = ["a.csv"]')
    Path("tugas.toml").write_text(
        f'[[tugas]]\nnama = "a"\nperintah = "gap"\nsumber = ["data"]\nkeluaran = ["{ADDRESS}"]\n'
        f'pilihan = {{ map = "{ADDRESS}" }}\n'
    )
