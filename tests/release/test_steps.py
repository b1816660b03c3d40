"""The short form of `make release-check`: what it would let pass is no release."""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

import pytest

from tests.release import run as program
from tests.release import steps
from tests.release.steps import StepFailed


def test_every_package_of_the_lock_is_known() -> None:
    assert steps.pinned()["pandas"].startswith("3.")
    assert len(steps.pinned()) > 30


def test_a_command_that_fails_fails_its_step_with_its_last_words() -> None:
    with pytest.raises(StepFailed, match="not today"):
        steps.run(sys.executable, "-c", "import sys; sys.exit('not today')")


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("ERROR: pandas: Dependency not found and could not be audited: pandas (3.1.1)", "nothing is proven"),
        ("Found 1 known vulnerability in 1 package", "Found 1 known vulnerability"),
    ],
)
def test_an_audit_that_looked_nothing_up_fails_too(monkeypatch: pytest.MonkeyPatch, said: str, told: str) -> None:
    def fails(*_command: str) -> str:
        raise StepFailed(said)

    monkeypatch.setattr(steps, "run", fails)
    with pytest.raises(StepFailed, match=told):
        steps.audited()


def test_a_wheel_whose_record_does_not_hold(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.whl", "w") as book:
        book.writestr("a.py", "x = 1\n")
    with (
        zipfile.ZipFile(tmp_path / "a.whl") as book,
        pytest.raises(StepFailed, match=r"RECORD does not hold for a\.py"),
    ):
        steps._hold(book, "a.py", "sha256=0000")


def test_every_step_is_taken_and_one_that_fails_fails_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    def bad() -> str:
        raise StepFailed("no\nway")

    written: list[str] = []
    monkeypatch.setattr(program, "STEPS", {"bad": bad, "good": lambda: "found"})
    monkeypatch.setattr(program, "put", lambda _name, text, _command: written.append(text))
    assert program.main() == 1
    assert written == ["| what | holds | found |\n|---|---|---|\n| bad | **no** | no way |\n| good | yes | found |"]
