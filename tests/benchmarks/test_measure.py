from __future__ import annotations

import subprocess
import sys

import pytest

from benchmarks.measure import alternating


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
