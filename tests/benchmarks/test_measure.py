from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.measure import alternating, once

ROOT = Path(__file__).parents[2]

# In a process of its own: a child begins as a copy of who starts it, and a worker of tests is large.
IN_TURN = """
import sys
from benchmarks.measure import alternating
told = []
slowly = "x = b'x' * 500_000_000; import time; time.sleep(0.3)"
quick, slow = alternating([[sys.executable, "-c", "pass"], [sys.executable, "-c", slowly]], 2, told.append)
print(len(told), slow.seconds > 0.3, slow.mib > 470, quick.mib < 100)
"""


def test_each_command_is_measured_in_turn() -> None:
    done = subprocess.run([sys.executable, "-c", IN_TURN], cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    assert done.stdout == "2 True True True\n"


def test_a_command_that_fails_is_no_measurement() -> None:
    with pytest.raises(subprocess.CalledProcessError):
        alternating([[sys.executable, "-c", "raise SystemExit(3)"]], rounds=1, told=print)


def test_seconds_of_a_part_are_those_that_the_command_prints() -> None:
    (cost,) = alternating([[sys.executable, "-c", "print(12.5)"]], rounds=1, told=lambda _: None, inside=True)
    assert cost.seconds == 12.5


def test_one_run_gives_what_it_printed() -> None:
    cost, printed = once([sys.executable, "-c", "print('a'); x = b'x' * 300_000_000"], most=60)
    assert printed == b"a\n"
    assert cost.mib > 280


def test_what_takes_too_long_is_ended_with_all_it_started() -> None:
    child = "import subprocess, sys; subprocess.run([sys.executable, '-c', 'import time; time.sleep(60)'])"
    cost, printed = once([sys.executable, "-c", child], most=0.5)
    assert printed == b""
    assert cost.seconds < 30


def test_one_run_that_fails_is_no_measurement() -> None:
    with pytest.raises(subprocess.CalledProcessError):
        once([sys.executable, "-c", "raise SystemExit(3)"], most=60)
