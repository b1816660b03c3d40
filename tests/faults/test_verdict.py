"""What counts as old, new and torn."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.faults.record import Recorded
from tests.faults.verdict import Tally, Trial


def judged(folder: Path, found: dict[str, bytes], *, several: bool = False, kill: bool = False) -> Tally:
    """The count after one try on two files, `a` and `b`, and a log."""
    old, new = {"a": b"old", "b": b"old"}, {"a": b"new", "b": b"new"}
    trial = Trial(Recorded("x", old, new, lambda: None, frozenset({"log"}), several), folder, kill=kill)
    trial.ready()
    for name, content in found.items():
        (folder / name.replace("_", ".")).write_bytes(content)
    trial.judge("end")
    return trial.tally


@pytest.mark.parametrize(
    ("found", "kind"),
    [
        ({}, "old"),
        ({"a": b"new", "b": b"new"}, "new"),
        ({"a": b"new"}, "between"),
        ({"a": b"ne"}, "part"),
        ({"a": b""}, "part"),
        ({"c": b"somebody's"}, "part"),
    ],
)
def test_what_lies_there_is_counted(tmp_path: Path, found: dict[str, bytes], kind: str) -> None:
    tally = judged(tmp_path, found)
    assert {name: getattr(tally, name) for name in ("old", "new", "between", "part")} == {
        name: int(name == kind) for name in ("old", "new", "between", "part")
    }


@pytest.mark.parametrize(
    ("several", "kill", "sound"), [(False, False, False), (True, False, True), (False, True, True)]
)
def test_some_new_is_sound_after_a_kill_and_among_several_results_alone(
    several: bool, kill: bool, sound: bool, tmp_path: Path
) -> None:
    tally = judged(tmp_path, {"a": b"new"}, several=several, kill=kill)
    assert (tally.between, tally.split, tally.sound) == (1, int(not sound), sound)


def test_a_folder_that_was_put_aside_is_the_old_one_and_left(tmp_path: Path) -> None:
    for place, kind in (("berkas", "new"), ("lain", "old")):
        folder = tmp_path / kind
        folder.mkdir()
        trial = Trial(Recorded("x", {"berkas/a": b"old"}, {"berkas/a": b"new"}, lambda: None, frozenset()), folder)
        trial.ready()
        (folder / "berkas").rename(folder / ".asn-x.tmp.lama.berkas")
        (folder / place).mkdir()
        if kind == "new":
            (folder / "berkas" / "a").write_bytes(b"new")
        trial.judge("killed")
        assert (trial.tally.left, getattr(trial.tally, kind), trial.tally.part) == (1, 1, 0)


def test_a_temporary_file_is_left_and_no_stranger(tmp_path: Path) -> None:
    recorded = Recorded("x", {"a": b"old"}, {"a": b"new"}, lambda: None, frozenset())
    trial = Trial(recorded, tmp_path)
    trial.ready()
    (tmp_path / ".asn-x.tmp").touch()
    trial.judge("end")
    assert (trial.tally.left, trial.tally.old, trial.tally.part) == (1, 1, 0)
    trial.again()  # which does nothing here
    assert trial.tally.left_next == 1
    assert not trial.tally.sound


@pytest.mark.parametrize(
    ("content", "part"),
    [
        (b"one\n", 0),
        (b"one\ntwo\n", 0),
        (b"one\ntwo\nthree\n", 0),
        (b"one\ntw", 1),
        (b"on", 1),
        (b"one\nthree\nx\n", 1),
    ],
)
def test_a_log_holds_whole_lines(tmp_path: Path, content: bytes, part: int) -> None:
    recorded = Recorded("x", {"log": b"one\n"}, {"log": b"one\ntwo\nthree\n"}, lambda: None, frozenset({"log"}))
    trial = Trial(recorded, tmp_path)
    trial.ready()
    (tmp_path / "log").write_bytes(content)
    trial.judge("end")
    assert trial.tally.part == part


def test_counts_add_up() -> None:
    both = Tally(tries=2, old=2, ends=Counter(a=1, b=1)) + Tally(tries=1, part=1, ends=Counter(a=1))
    assert both == Tally(tries=3, old=2, part=1, ends=Counter(a=2, b=1))
