"""What a command costs is its own, whatever the process holds that runs it."""

from __future__ import annotations

import sys

from tests.corpus.process import run

MIB = 1 << 20
HOLD = "import time; held = b'a' * ({mib} << 20); time.sleep(0.1)"


def test_the_memory_of_a_command_is_not_that_of_who_runs_it() -> None:
    held = b"a" * (300 * MIB)
    ended = run([sys.executable, "-c", HOLD.format(mib=20)], patience=30.0)
    assert len(held) > ended.mib * MIB
    assert 20 < ended.mib < 100


def test_the_memory_of_a_command_is_that_of_its_children_too() -> None:
    child = HOLD.format(mib=60)
    both = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}])"
    assert run([sys.executable, "-c", both], patience=30.0).mib > 65
