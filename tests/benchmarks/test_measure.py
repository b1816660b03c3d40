from __future__ import annotations

import subprocess
import sys

import pytest

from benchmarks.measure import alternating, once


def test_each_command_is_measured_in_turn() -> None:
    told: list[str] = []
    quick, slow = alternating(
        [
            [sys.executable, "-c", "pass"],
            [sys.executable, "-c", "x = b'x' * 500_000_000; import time; time.sleep(0.3)"],
        ],
        rounds=2,
        told=told.append,
    )
    assert len(told) == 2
    assert slow.seconds > 0.3
    assert slow.mib > 470
    assert quick.mib < slow.mib


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
