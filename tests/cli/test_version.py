import io
import platform
import re
from pathlib import Path

import pytest

import asnkompetensi
from asnkompetensi.cli import version


def test_it_names_program_python_readers_and_law() -> None:
    lines = version.text().splitlines()
    assert lines[0] == f"asn {asnkompetensi.__version__}"
    assert lines[1] == f"Python {platform.python_version()}"
    assert any(re.fullmatch(r"python-calamine \d+\.\d+\.\d+", line) for line in lines)
    assert re.fullmatch(r"data-hukum \d{4}-\d\d-\d\d", lines[-1])


def test_the_versions_are_those_of_the_installed_packages() -> None:
    from importlib.metadata import version as installed

    found = version.installed()
    assert {name: found[name] for name in version.READERS} == {name: installed(name) for name in version.READERS}


def test_folders_that_are_not_there_are_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "python_calamine-9.8.7.dist-info").mkdir()
    monkeypatch.setattr("sys.path", [str(tmp_path / "tiada"), str(tmp_path)])
    assert version.installed() == {"python-calamine": "9.8.7"}


def test_the_law_is_that_of_its_newest_version() -> None:
    from asnkompetensi.law.versions import versions

    assert version.law() == versions()[-1].nama


class Full(io.StringIO):
    """A stream on a full disk, or one whose reader went away."""

    def __init__(self, fault: OSError) -> None:
        super().__init__()
        self.fault = fault

    def flush(self) -> None:
        raise self.fault


@pytest.mark.parametrize(
    ("stream", "status"),
    [(None, 4), (Full(OSError(28, "disk full")), 4), (Full(BrokenPipeError()), 0)],
    ids=["closed", "full disk", "reader gone"],
)
def test_a_stream_that_takes_nothing(stream: Full | None, status: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout", stream)
    assert version.answer() == status


def test_answer(capsys: pytest.CaptureFixture[str]) -> None:
    assert version.answer() == 0
    assert capsys.readouterr().out == version.text()
