"""The demo of the README: what it shows is what the program says today, and nothing of the machine that made it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

PICTURES = Path(__file__).parents[2] / "docs" / "pictures"
NAMES = ("demo.cast", "demo.en.cast", "demo.svg", "demo.en.svg")


def test_it_is_fresh(tmp_path: Path) -> None:
    subprocess.run([sys.executable, PICTURES / "demo.py", tmp_path, "en"], check=True)  # one language: each takes long
    drawn = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    assert set(drawn) == {"demo.en.cast", "demo.en.svg"}
    assert drawn == {name: (PICTURES / name).read_bytes() for name in drawn}, "make demo-cast"


@pytest.mark.parametrize("name", NAMES)
def test_it_tells_nothing_of_the_machine(name: str) -> None:
    text = (PICTURES / name).read_text(encoding="utf-8")
    assert not re.search(r"/(?:tmp|root|home|usr|Users)\b|\d{18}", text)
    assert os.uname().nodename not in text
    assert set(re.findall(r"(?:https?:)?//[^\"' )]+", text)) <= {"http://www.w3.org/2000/svg"}


@pytest.mark.parametrize("name", [name for name in NAMES if name.endswith(".cast")])
def test_the_recording_is_what_asciinema_plays(name: str) -> None:
    head, *events = map(json.loads, (PICTURES / name).read_text(encoding="utf-8").splitlines())
    assert (head["version"], head["width"], head["height"]) == (2, 100, 30)
    assert "timestamp" not in head
    assert {kind for _, kind, _ in events} == {"o"}
    assert all(first <= second for (first, *_), (second, *_) in pairwise(events))
    assert events[-1][0] < 60


def test_both_languages_show_the_same_commands() -> None:
    typed = []
    for name in ("demo.cast", "demo.en.cast"):
        text = "".join(json.loads(line)[2] for line in (PICTURES / name).read_text("utf-8").splitlines()[1:])
        typed.append(re.findall(r"\$\x1b\[0m (.+?)\r\n", text))
    assert typed[0] == typed[1]
    assert len(typed[0]) == 5
