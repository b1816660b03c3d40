"""Every guard has a test that fails without it: the guard is taken out of a copy of the package, its tests are run."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.mutants.guards import GUARDS, Guard

ROOT = Path(__file__).parents[2]
MEMORY = 3 << 30
FAILED = 1  # pytest's status where tests ran and one failed


@pytest.mark.parametrize("guard", GUARDS, ids=[one.what for one in GUARDS])
def test_without_its_guard_a_test_fails(guard: Guard, tmp_path: Path) -> None:
    copy = tmp_path / "asnkompetensi"
    shutil.copytree(ROOT / "src" / "asnkompetensi", copy)
    module = copy / guard.module
    source = module.read_text(encoding="utf-8")
    assert source.count(guard.text) == 1
    module.write_text(source.replace(guard.text, guard.instead), encoding="utf-8")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("COV", "PYTEST"))}
    environment |= {"PYTHONPATH": str(tmp_path), "HYPOTHESIS_STORAGE_DIRECTORY": str(tmp_path)}
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *guard.tests.split()]
    status = _status(command, environment, endless=guard.endless)
    assert status == FAILED


def _status(command: list[str], environment: dict[str, str], *, endless: bool) -> int:
    """The status of the tests, held to a memory and a time that what they test may be without."""
    try:
        return subprocess.run(
            command, cwd=ROOT, env=environment, preexec_fn=_held, timeout=20 if endless else 200,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False,
        ).returncode  # fmt: skip
    except subprocess.TimeoutExpired:
        return FAILED if endless else -1


def _held() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
