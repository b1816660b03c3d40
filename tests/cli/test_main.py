import sys
from collections.abc import Callable

import pytest

from asnkompetensi.cli import main, sample
from asnkompetensi.cli.errors import CallFault


def broken(fault: BaseException) -> Callable[..., int]:
    def run(*_: object) -> int:
        raise fault

    return run


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
