from __future__ import annotations

import subprocess

import pytest

from benchmarks.measure import Cost
from benchmarks.sensitivity import beside, processor


def test_what_the_question_adds_and_its_memory_are_compared() -> None:
    lines = beside("10: `asn plan", Cost(0.0, 100.0, 10.0), Cost(0.0, 4096.0, 12.0))
    assert [(line.ratio, line.met) for line in lines] == [(1.2, True), (2.0, False)]


def test_a_command_that_fails_is_no_measurement() -> None:
    with pytest.raises(subprocess.CalledProcessError):
        processor(["nothing"])
