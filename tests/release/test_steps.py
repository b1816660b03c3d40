"""The short form of `make release-check`: what it would let pass is no release."""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

import pytest

from asnkompetensi import __version__
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


def test_a_tag_that_is_not_the_version_or_has_no_day_is_no_release(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(steps, "ROOT", tmp_path)
    monkeypatch.setattr(steps, "__version__", "1.2.3")
    (tmp_path / "CHANGELOG.md").write_text("## 1.2.3 (not released yet)\n", encoding="utf-8")
    with pytest.raises(StepFailed, match=r"tag v1\.2, version 1\.2\.3"):
        steps.named("v1.2")
    with pytest.raises(StepFailed, match="has no"):
        steps.named("v1.2.3")
    (tmp_path / "CHANGELOG.md").write_text("# Changelog\n\n## 1.2.3 (2027-01-15)\n", encoding="utf-8")
    assert steps.named("v1.2.3") == "`v1.2.3`"


def test_the_list_of_sums_names_wheel_sdist_and_bill(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(steps, "DIST", tmp_path)
    monkeypatch.setattr(steps, "BILL", tmp_path / "a.cdx.json")
    names = (f"asnkompetensi-{__version__}.tar.gz", f"asnkompetensi-{__version__}-py3-none-any.whl")
    for name in (*names, "a.cdx.json"):
        (tmp_path / name).write_bytes(b"")
    steps.summed()
    lines = (tmp_path / "SHA256SUMS").read_text("utf-8").splitlines()
    assert [line[66:] for line in lines] == sorted([*names, "a.cdx.json"])
    (tmp_path / names[0]).unlink()
    with pytest.raises(StepFailed, match="are to be there"):
        steps.summed()


def test_with_a_tag_its_name_is_a_step_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program, "STEPS", {})
    monkeypatch.setattr(program, "put", lambda *_: None)
    assert (program.main(), program.main("v0.0.0")) == (0, 1)
